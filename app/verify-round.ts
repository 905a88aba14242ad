/**
 * `npm run round:verify -- FILE [SEED]`: computes a published round again,
 * without network and database. With the seed that was announced before the
 * round, checks that it is the one that was used.
 *
 * Ends with 0 when everything is identical, with 1 when something differs, with
 * 2 when the file cannot be read as a round.
 */
import { readFileSync } from "node:fs";
import { digest, textOf, tieHash } from "./domain/allocation/hash.server";
import {
  verifyRound,
  type Difference,
  type RoundFile,
} from "./domain/allocation/verify";

const say = (line: string) => process.stdout.write(`${line}\n`);

const sentences: Readonly<Record<Difference["what"], string>> = {
  seed: "The seed is not the one you gave",
  "inputs-hash": "The result names other inputs",
  "not-proven": "The result is not proven: the search met its limit",
  proof: "The prices do not prove the result",
  result: "The result differs (file | computed)",
  override: "The cost of a change differs (file | computed)",
};

function readFile(path: string): RoundFile | null {
  try {
    const file = JSON.parse(readFileSync(path, "utf8")) as RoundFile;
    const format: string = file.format;
    return format === "fairway-round-file-1" ? file : null;
  } catch {
    return null;
  }
}

/** @returns the exit code */
function run([path, seed]: readonly string[]): number {
  const file = path === undefined ? null : readFile(path);
  if (!file) {
    say(
      "Give a file of a published round: npm run round:verify -- FILE [SEED]",
    );
    return 2;
  }
  const tools = { hash: tieHash, textOf, digest, seed };
  try {
    const found = verifyRound(file, tools);
    for (const { what, detail } of found) say(`${sentences[what]}: ${detail}`);
    if (found.length > 0) return 1;
  } catch (error) {
    say(
      `The inputs are no round: ${error instanceof Error ? error.message : ""}`,
    );
    return 2;
  }
  const { pairs, status } = file.result;
  say(`${file.number}: identical. ${pairs.length} pairs, ${status}.`);
  return 0;
}

process.exitCode = run(process.argv.slice(2));
