/**
 * `npm run bench`: fills registers of 10,000 and 100,000 acts, measures the
 * built portal on them and prints figures and ratios. `SMALL=1` only tries
 * whether everything runs. What is measured how: README.md.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../tests/support/server";
import { benchQueries, reportGrowth } from "./queries";
import { benchSubmissions } from "./submit";
import { benchExchange } from "./exchange";
import { benchImport } from "./import";
import { benchLog } from "./log";
import { benchPaper } from "./paper";
import { benchPractices } from "./practices";
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

/** Fills a database, or takes a copy of one that an earlier run has left in BENCH_DATA. */
async function fill(acts: number, drafts: number, dataDir: string) {
  const kept = process.env["BENCH_DATA"];
  const name = `${String(acts)}-${String(drafts)}`;
  const before = kept ? join(kept, name) : dataDir;
  const seed = ["bench/seed.ts", String(acts), String(drafts)];
  if (!existsSync(`${before}.json`)) {
    const args = ["--import", "tsx", ...seed];
    const made = await output(process.execPath, args, { DATA_DIR: before });
    writeFileSync(`${before}.json`, made);
  }
  if (before !== dataDir) cpSync(before, dataDir, { recursive: true });
  const made = readFileSync(`${before}.json`, "utf8");
  return JSON.parse(made) as { acts: number; events: number; drafts: string[] };
}

/** The built portal on a register of so many acts. */
async function serverWith(acts: number, drafts: number) {
  const dataDir = join(folder, String(acts));
  const started = performance.now();
  const made = await fill(acts, drafts, dataDir);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const size = `${String(made.acts)} acts with ${String(made.events)} public events`;
  title(`A register of ${size}, ready in ${seconds} s`);
  const server = await startServer({
    DATA_DIR: dataDir,
    TRUSTED_PROXIES: "127.0.0.1,::1,::ffff:127.0.0.1",
  });
  return { server, ...made };
}

async function run() {
  const small = await serverWith(size.small, 0);
  const before = await benchQueries(small.server, {
    acts: small.acts,
    samples: size.samples,
  });
  await small.server.stop();

  const { server, acts, drafts } = await serverWith(size.large, size.drafts);
  try {
    const after = await benchQueries(server, {
      acts,
      samples: size.samples,
    });
    reportGrowth(before, after);
    const resident = () => `${memory(server.pid, "VmRSS").toFixed(0)} MB`;
    const reading = resident();
    await benchWarm(server, size);
    // A trial fetches no browser; it takes one it is told of.
    if (!isSmall || process.env["CHROMIUM_PATH"])
      await benchWeight(server.origin);
    await benchSubmissions(server.origin, { drafts, clients: 16 });
    await benchImport(server, { rows: isSmall ? 50 : 10_000, format: "csv" });
    title(`Resident memory of the process with ${String(acts)} acts`);
    say("after the first renders", reading, "<= 250 MB");
    say("after everything", resident(), "<= 250 MB");
    // As long as lists may be: the register is twice as large afterwards.
    const rows = isSmall ? 60 : 100_000;
    await benchImport(server, { rows, format: "csv", from: 1_000_000 });
    await benchImport(server, { rows, format: "xlsx", from: 2_000_000 });
  } finally {
    await server.stop();
  }
}

try {
  await run();
  await benchPractices(isSmall, folder);
  await benchLog(isSmall, folder);
  await benchPaper(isSmall);
  await benchExchange(isSmall, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
