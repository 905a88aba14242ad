import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "../tests/support/server";
import { output, root } from "./support/process";
import { say, title } from "./support/stats";
import { compareWithBare } from "./warm";

interface Filled {
  readonly key: string;
  readonly appends: { readonly median: number; readonly p95: number };
  readonly proof: number;
  readonly perSecond: number;
}

/** A log of so many leaves in a database of its own, and a mirror of it in a folder. */
async function fill(leaves: number, folder: string): Promise<Filled> {
  mkdirSync(folder, { recursive: true });
  const made = await output(
    process.execPath,
    ["--import", "tsx", "bench/log-fill.ts", String(leaves), folder],
    { DATABASE_URL: `file:${folder}/log.db` },
  );
  return JSON.parse(made) as Filled;
}

/** Says at its end how much processor time the process took, all threads together. */
const clock = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>{const{user,system}=process.cpuUsage();console.log(`cpu ${(user+system)/1e6}`)})',
)}`;

/** Seconds that the verifier takes for a whole mirror, its own start included: of the day, and of processors. */
function verify(folder: string, key: string) {
  const started = performance.now();
  const program = "app/verify/fairway-verify.mjs";
  const args = [program, "log", join(folder, "mirror"), "--key", key];
  const told = execFileSync(process.execPath, ["--import", clock, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  const [, cpu] = /^cpu (.*)$/m.exec(told) ?? [];
  return {
    seconds: (performance.now() - started) / 1000,
    processor: Number(cpu),
  };
}

/** The register's log: adding to it, checking all of it, serving it. */
export async function benchLog(isSmall: boolean, folder: string) {
  title("Log: one more leaf with its proof, without the sync");
  const sizes = isSmall ? [300, 1000] : [10_000, 100_000, 1_000_000];
  let last = { leaves: 0, folder: "", key: "" };
  for (const leaves of sizes) {
    const own = join(folder, `log-${String(leaves)}`);
    const { key, appends, proof, perSecond } = await fill(leaves, own);
    say(
      `${String(leaves)} leaves`,
      `${appends.median.toFixed(2)} ms, p95 ${appends.p95.toFixed(2)} ms`,
      "<= 1 ms",
    );
    say("  proof of any leaf", `${proof.toFixed(2)} ms`);
    say("  leaves added at once", `${perSecond.toFixed(0)} /s`);
    last = { leaves, folder: own, key };
  }
  title(`Log: checking a mirror of ${String(last.leaves)} leaves`);
  const { seconds, processor } = verify(last.folder, last.key);
  say("leaves", `${(last.leaves / seconds).toFixed(0)} /s`, ">= 100000 /s");
  say(
    "  by processor time",
    `${(last.leaves / processor).toFixed(0)} /s of one core`,
  );

  const length = isSmall ? { rounds: 1, ms: 100 } : { rounds: 7, ms: 2000 };
  const server = await startServer();
  try {
    // The first checkpoint is signed some seconds after the start.
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await fetch(`${server.origin}/log/checkpoint`)).ok) break;
      await new Promise((done) => setTimeout(done, 200));
    }
    for (const path of ["/log/tile/0/000", "/log/checkpoint"]) {
      title(`${path}, against bare node:http`);
      await compareWithBare(server, { path }, length);
    }
  } finally {
    await server.stop();
  }
}
