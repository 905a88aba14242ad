/** `npm start`: installs and builds what is missing, then runs the server. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { main, root } from "./run.mjs";

/**
 * Runs a built file with the variables of `.env`, passing on every signal and
 * at the end its exit code.
 */
export function runBuilt(file, args = []) {
  const settings = existsSync(join(root, ".env")) ? ["--env-file=.env"] : [];
  const child = spawn(
    process.execPath,
    [...settings, join("build/server", file), ...args],
    { cwd: root, stdio: "inherit" },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // Ctrl-C reaches the server by itself; a second one would hurry it.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
  });
}

const [command = "serve", ...args] = process.argv.slice(2);

main(async () => {
  await ensureInstalled();
  if (command !== "install") await ensureBuilt();
  if (command === "serve") runBuilt("index.js");
  if (command === "admin") runBuilt("admin.js", args);
});
