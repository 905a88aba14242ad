import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

export const root = new URL("../..", import.meta.url).pathname;

/** Runs a command to its end, with these variables only, and gives what it wrote to standard output. */
export function output(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
      env: { PATH: process.env["PATH"], NODE_ENV: "production", ...env },
    });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve(text);
      else reject(new Error(`${args.join(" ")} ended with ${String(code)}`));
    });
  });
}

/** Waits for the first line a process writes. */
export const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.once("data", (chunk: Buffer) =>
      resolve(chunk.toString().trim()),
    );
    child.once("exit", () => reject(new Error("The process ended early")));
  });

/** A figure in kB from /proc/<pid>/status, as MB (10^6 bytes); NaN elsewhere than on Linux. */
export function memory(pid: number, field: "VmRSS" | "VmHWM"): number {
  const path = `/proc/${String(pid)}/status`;
  if (!existsSync(path)) return NaN;
  const found = new RegExp(`${field}:\\s+(\\d+)`).exec(
    readFileSync(path, "utf8"),
  );
  return (Number(found?.[1]) * 1024) / 1e6;
}

/** Lets the highest memory of a process begin anew from what it holds now; nothing elsewhere than on Linux. */
export function forgetHighest(pid: number): void {
  const path = `/proc/${String(pid)}/clear_refs`;
  if (existsSync(path)) writeFileSync(path, "5");
}

/** Processor time a process has used, in ms; NaN elsewhere than on Linux. */
export function cpuTime(pid: number): number {
  const path = `/proc/${String(pid)}/stat`;
  if (!existsSync(path)) return NaN;
  // Fields after the name in brackets; times count in hundredths of a second.
  const fields = readFileSync(path, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
