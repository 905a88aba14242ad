/**
 * `npm test [suite ...]`: installs what the suites need, runs them, and ends
 * with the line "N passed, N failed".
 */
import { availableParallelism } from "node:os";
import { ensureBrowser } from "../app/setup/browser.mjs";
import { ensureBuilt } from "../app/setup/build.mjs";
import { ensureInstalled } from "../app/setup/install.mjs";
import { runSuite } from "./suite/run-suite.mjs";
import { schedule } from "./suite/schedule.mjs";
import { suites } from "./suite/suites.mjs";

const say = (text) => process.stdout.write(`${text}\n`);
const line = (passed, failed) => `${passed} passed, ${failed} failed`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => suites.every((s) => s.name !== name));
const chosen = suites.filter(
  ({ name }) => wanted.length === 0 || wanted.includes(name),
);

function report(suite, result) {
  const time = `${result.seconds.toFixed(1).padStart(6)} s`;
  const counts = line(result.passed, result.failed);
  say(`${suite.name.padEnd(9)} ${time}  ${counts}`);
  if (result.failed > 0) say(`\n${result.output}\n--- end of ${suite.name}\n`);
  return result;
}

/** A preparation that failed fails each suite that waits for it. */
const prepare = (work) =>
  work().then(
    (value) => ({ value }),
    (error) => ({ error }),
  );

async function runAll() {
  await ensureInstalled();
  const build = prepare(ensureBuilt);
  const browser = chosen.some((suite) => suite.needsBrowser)
    ? prepare(ensureBrowser)
    : Promise.resolve({});
  const tasks = chosen.map((suite) => {
    const needed = [
      suite.needsBuild ? build : {},
      suite.needsBrowser ? browser : {},
    ];
    return {
      weight: suite.weight ?? 1,
      ready: Promise.all(needed),
      async run() {
        const [{ error: a }, { error: b, value: chromium }] =
          await Promise.all(needed);
        const error = a ?? b;
        if (error) {
          const output = String(error.message);
          return report(suite, { passed: 0, failed: 1, seconds: 0, output });
        }
        const env = chromium ? { CHROMIUM_PATH: chromium } : {};
        return report(suite, await runSuite(suite, env));
      },
    };
  });
  // One more than there are cores: much of the time is waiting for the disk.
  return schedule(tasks, Math.max(3, Math.min(5, availableParallelism() + 1)));
}

// The suites run in process groups of their own, which end with this process.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => process.exit(130));
}

const started = performance.now();
let passed = 0;
let failed = 0;
try {
  if (unknown.length > 0) throw new Error(`no suite ${unknown.join(", ")}`);
  for (const result of await runAll()) {
    passed += result.passed;
    failed += result.failed;
  }
} catch (error) {
  failed += 1;
  say(String(error.message));
}
const minutes = (performance.now() - started) / 60_000;
say(`\nall       ${minutes.toFixed(1)} min`);
say(line(passed, failed));
process.exitCode = failed > 0 ? 1 : 0;
