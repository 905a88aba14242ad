import { leafHash } from "./hash.mjs";
import { checkLog } from "./log.mjs";
import { mirrorLog } from "./mirror.mjs";
import { openCheckpoint } from "./note.mjs";
import { checkOpening } from "./opening.mjs";
import { Misuse, Problem } from "./problem.mjs";
import { parseProof } from "./proof-file.mjs";
import { checkConsistency, checkInclusion } from "./proofs.mjs";
import { Register, toCsv } from "./register.mjs";
import { need, openSource, readInput } from "./source.mjs";

export { credential } from "./credential.mjs";

const say = (line) => process.stdout.write(`${line}\n`);

const tell = ({ origin, size, root, signers, witnesses }) => {
  say(`Log:        ${origin}`);
  say(`Entries:    ${size}`);
  say(`Root:       ${root.toString("base64")}`);
  say(`Signed by:  ${signers.join(", ")}`);
  say(
    `Witnesses:  ${witnesses.length === 0 ? "none of yours" : witnesses.join(", ")}`,
  );
};

function given(places, count, what) {
  if (places.length !== count) throw new Misuse(`This command needs ${what}.`);
  return places;
}

export async function checkpoint(places, _values, trust) {
  const [place] = given(places, 1, "the place of a log");
  tell(openCheckpoint(await need(openSource(place), "checkpoint"), trust));
  say("OK: the checkpoint is genuine. Whether its log is, `log` checks.");
}

const olderOf = async ({ older }, { keys }) =>
  older && openCheckpoint(await readInput(older), { keys });

export async function log(places, values, trust) {
  const [place] = given(places, 1, "the place of a log");
  const source = openSource(place);
  const newest = openCheckpoint(await need(source, "checkpoint"), trust);
  const older = await olderOf(values, trust);
  await checkLog(source, newest, { older });
  tell(newest);
  if (older) say(`It continues the checkpoint of ${older.size} entries.`);
  say("OK: every entry and every tile is what was signed.");
}

export async function proof(places, { leaf }, trust) {
  const [place] = given(places, 1, "the file of a proof");
  if (!leaf) throw new Misuse("--leaf is missing: the file of the entry.");
  const { index, path, checkpoint: note } = parseProof(await readInput(place));
  const signed = openCheckpoint(note, trust);
  const entry = await readInput(leaf);
  checkInclusion({ ...signed, index, path, leaf: leafHash(entry) });
  tell(signed);
  say(`OK: the entry is number ${index} of the log (counted from 0).`);
}

export async function consistency(places, { log: place }, trust) {
  const [first, second] = given(places, 2, "two checkpoints");
  const older = openCheckpoint(await readInput(first), { keys: trust.keys });
  const newer = openCheckpoint(await readInput(second), trust);
  if (older.size === newer.size || older.size === 0) {
    const both = { older: older.size, olderRoot: older.root };
    checkConsistency({ ...newer, ...both, proof: [] });
  } else if (older.size > newer.size) {
    throw new Problem(
      "older-than-known",
      `The first checkpoint has ${older.size} entries, the second only ${newer.size}: either they were given the wrong way round, or the log went back.`,
    );
  } else {
    if (!place) throw new Misuse("--log is missing: the place of the log.");
    await checkLog(openSource(place), newer, { older });
  }
  say(`OK: the log of ${newer.size} entries continues that of ${older.size}.`);
}

export async function mirror(places, _values, trust) {
  const [address, folder] = given(places, 2, "an address and a folder");
  const done = await mirrorLog(address, folder, trust);
  tell(done.checkpoint);
  say(
    `OK: ${done.fetched} files fetched; ${folder} is a whole, checked mirror.`,
  );
}

export async function register(places, values, trust) {
  const [place] = given(places, 1, "the place of a log");
  const day = values["as-of"];
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new Misuse("--as-of is a day, YYYY-MM-DD.");
  const source = openSource(place);
  const newest = openCheckpoint(await need(source, "checkpoint"), trust);
  const found = new Register();
  const until = day === undefined ? undefined : `${day}T23:59:59.999Z`;
  const visit = (_index, entry) => found.add(entry, until);
  await checkLog(source, newest, { visit });
  process.stdout.write(toCsv(found.rows()));
}

export async function opening(places, { leaf }) {
  const [place] = given(places, 1, "the file of an opening");
  if (!leaf) throw new Misuse("--leaf is missing: the file of the entry.");
  const name = checkOpening(await readInput(place), await readInput(leaf));
  say(`OK: this is the text that the entry commits to as "${name}".`);
}
