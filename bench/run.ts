/**
 * `npm run bench`: fills registers of 10,000 and 100,000 acts, measures the
 * built portal on them and prints figures and ratios. `SMALL=1` only tries
 * whether everything runs. What is measured how: README.md.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../tests/support/server";
import { benchQueries, reportGrowth } from "./queries";
import { benchSubmissions } from "./submit";
import { memory, output } from "./support/process";
import { say, title } from "./support/stats";
import { benchWarm } from "./warm";
import { benchWeight } from "./weight";

const isSmall = process.env["SMALL"] === "1";
const size = isSmall
  ? { small: 150, large: 300, drafts: 20, samples: 2, rounds: 1, ms: 100 }
  : {
      small: 10_000,
      large: 100_000,
      drafts: 2000,
      samples: 60,
      rounds: 7,
      ms: 2000,
    };

const folder = mkdtempSync(join(tmpdir(), "fairway-bench-"));

/** Fills a database, and starts the built portal on it. */
async function serverWith(acts: number, drafts: number) {
  const dataDir = join(folder, String(acts));
  const args = [
    "--import",
    "tsx",
    "bench/seed.ts",
    String(acts),
    String(drafts),
  ];
  const started = performance.now();
  const made = await output(process.execPath, args, { DATA_DIR: dataDir });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  title(`Filled a register of ${String(acts)} acts in ${seconds} s`);
  const server = await startServer({
    DATA_DIR: dataDir,
    TRUSTED_PROXIES: "127.0.0.1,::1,::ffff:127.0.0.1",
  });
  return {
    server,
    ...(JSON.parse(made) as { acts: number; drafts: string[] }),
  };
}

async function run() {
  const small = await serverWith(size.small, 0);
  const before = await benchQueries(small.server.origin, {
    acts: small.acts,
    samples: size.samples,
  });
  await small.server.stop();

  const { server, acts, drafts } = await serverWith(size.large, size.drafts);
  try {
    const after = await benchQueries(server.origin, {
      acts,
      samples: size.samples,
    });
    reportGrowth(before, after);
    await benchWarm(server, size);
    // A trial fetches no browser; it takes one it is told of.
    if (!isSmall || process.env["CHROMIUM_PATH"])
      await benchWeight(server.origin);
    await benchSubmissions(server.origin, { drafts, clients: 16 });
    title(`Memory of the process with ${String(acts)} acts, after all that`);
    say(
      "resident",
      `${memory(server.pid, "VmRSS").toFixed(0)} MB`,
      "<= 250 MB",
    );
    say("at its highest", `${memory(server.pid, "VmHWM").toFixed(0)} MB`);
  } finally {
    await server.stop();
  }
}

try {
  await run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
