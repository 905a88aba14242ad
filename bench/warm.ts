import { spawn } from "node:child_process";
import { request as get } from "node:http";
import type { RunningServer } from "../tests/support/server";
import { rate, rawGet } from "./support/load";
import { cpuTime, firstLine, root } from "./support/process";
import { median, say, title } from "./support/stats";

const page = "/en/register";
const accept = { "accept-encoding": "br" };

interface Answer {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** An answer as the server sends it, without what node:http adds by itself. */
const readAnswer = (
  origin: string,
  path: string,
  headers: Record<string, string>,
) =>
  new Promise<Answer>((resolve, reject) => {
    get(`${origin}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { date, connection, ...headers } = response.headers;
        resolve({
          headers: headers as Record<string, string>,
          body: Buffer.concat(chunks).toString("base64"),
        });
      });
    })
      .on("error", reject)
      .end();
  });

interface Asked {
  readonly path: string;
  readonly headers?: Record<string, string>;
}
interface Length {
  readonly rounds: number;
  readonly ms: number;
}

/** The warm register page of an anonymous reader. */
export async function benchWarm(
  server: RunningServer,
  length: Length,
): Promise<void> {
  title("Warm register page, anonymous, against bare node:http");
  await compareWithBare(server, { path: page, headers: accept }, length);
}

/**
 * One address of the portal against bare `node:http` in a process of its own
 * that sends the same head and body. Both are asked in turn, so that a busy
 * machine slows both.
 */
export async function compareWithBare(
  server: Pick<RunningServer, "origin" | "pid">,
  { path, headers = {} }: Asked,
  { rounds, ms }: Length,
): Promise<void> {
  const answer = await readAnswer(server.origin, path, headers);
  const bare = spawn(process.execPath, ["--import", "tsx", "bench/bare.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ANSWER: JSON.stringify(answer) },
  });
  try {
    const sides = [
      { port: Number(new URL(server.origin).port), pid: server.pid },
      { port: Number(await firstLine(bare)), pid: bare.pid ?? 0 },
    ].map((side) => ({
      ...side,
      rates: [] as number[],
      costs: [] as number[],
    }));
    const request = rawGet(path, headers);
    for (let round = -1; round < rounds; round += 1) {
      for (const { port, pid, rates, costs } of sides) {
        const before = cpuTime(pid);
        const perSecond = await rate(port, request, { connections: 16, ms });
        if (round < 0) continue; // warming up
        rates.push(perSecond);
        costs.push((cpuTime(pid) - before) / ((perSecond * ms) / 1000));
      }
    }
    const [ours, theirs] = sides;
    if (!ours || !theirs) return;
    const ratios = ours.rates.map((one, at) => one / (theirs.rates[at] ?? NaN));
    const bytes = Buffer.from(answer.body, "base64").length;
    say("body as sent", `${(bytes / 1000).toFixed(1)} kB`);
    say("portal", `${median(ours.rates).toFixed(0)} /s`);
    say("bare node:http", `${median(theirs.rates).toFixed(0)} /s`);
    say("requests/s, portal : bare", median(ratios).toFixed(2), ">= 0.8");
    const cost = median(theirs.costs) / median(ours.costs);
    say("processor time, bare : portal", cost.toFixed(2));
  } finally {
    bare.kill();
  }
}
