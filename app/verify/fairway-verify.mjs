#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import * as commands from "./commands.mjs";
import { parseKey } from "./note.mjs";
import { Misuse, Problem, Unreadable } from "./problem.mjs";

const usage = `Checks a register's log without trusting its server.

  fairway-verify checkpoint PLACE --key KEY      is the newest checkpoint genuine?
  fairway-verify log PLACE --key KEY [--older FILE]
                                                 is the whole log what was signed, and
                                                 does it continue an older checkpoint?
  fairway-verify proof FILE --leaf FILE --key KEY
                                                 is an entry in the log?
  fairway-verify consistency OLD NEW --log PLACE --key KEY
                                                 does a checkpoint continue another?
  fairway-verify mirror ADDRESS FOLDER --key KEY downloads the log and checks it
  fairway-verify register PLACE --key KEY [--as-of YYYY-MM-DD]
                                                 the register as the log tells it, as CSV
  fairway-verify opening FILE --leaf FILE        does a text fit what an entry commits to?
  fairway-verify credential FILE --issuer DID    did this issuer sign it, and does the act
                                                 still stand? Offline with --did FILE and
                                                 --status FILE or FOLDER; with --log PLACE
                                                 --key KEY also: is it in the log?

PLACE is the log's address (https://.../log) or the folder of a mirror.
KEY is the log's key, name+id+base64, or the file it stands in. Have it from
somebody else than the server you check. --key may be given several times.
--witness KEY (also several times) and --witnesses NUMBER: so many of these
witnesses must have signed too.

DID is the issuer's name, did:web:register.example.org. --did FILE: its keys as
it showed them at /.well-known/did.json, so that nobody is asked. --status, also
several times: status lists you downloaded. --without-status: don't look.
--as-of YYYY-MM-DD: as if it were that day.

Ends with 0 when all is right, 1 when something is wrong, 2 when the command was
not understood, 3 when something could not be read.
`;

const text = { type: "string" };
const options = {
  key: { ...text, multiple: true },
  witness: { ...text, multiple: true },
  witnesses: text,
  leaf: text,
  older: text,
  log: text,
  "as-of": text,
  issuer: text,
  did: text,
  status: { ...text, multiple: true },
  "without-status": { type: "boolean" },
  help: { type: "boolean", short: "h" },
};

/** Keys as given, or in files that are named. */
function keysOf(given = []) {
  return given.flatMap((one) => {
    if (/\+[0-9a-f]{8}\+/.test(one)) return parseKey(one);
    let lines;
    try {
      lines = readFileSync(one, "utf8").split(/\s+/).filter(Boolean);
    } catch {
      throw new Misuse(`${one} is neither a key nor a file with keys.`);
    }
    return lines.map(parseKey);
  });
}

function read(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error.message);
  }
}

async function main(args) {
  const { values, positionals } = read(args);
  const [name, ...places] = positionals;
  if (values.help || name === undefined) {
    process.stdout.write(usage);
    if (!values.help) throw new Misuse("Say what to check.");
    return;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Misuse(`There is no command "${name}".`);
  const least = values.witnesses ?? "0";
  if (!/^\d{1,3}$/.test(least)) throw new Misuse("--witnesses is a number.");
  const trust = {
    keys: keysOf(values.key),
    witnesses: keysOf(values.witness),
    least: Number(least),
  };
  if (trust.keys.length === 0 && !["opening", "credential"].includes(name))
    throw new Misuse("--key is missing: whose signature is to be believed?");
  await command(places, values, trust);
}

main(process.argv.slice(2)).catch((error) => {
  const [code, label] =
    error instanceof Problem
      ? [1, `WRONG (${error.code})`]
      : error instanceof Misuse
        ? [2, "NOT UNDERSTOOD"]
        : [3, "NOT CHECKED"];
  const words =
    error instanceof Problem ||
    error instanceof Misuse ||
    error instanceof Unreadable
      ? error.message
      : `Unexpected: ${error?.stack ?? error}`;
  process.stderr.write(`${label}: ${words}\n`);
  process.exitCode = code;
});
