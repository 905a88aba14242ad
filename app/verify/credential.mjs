import { leafHash } from "./hash.mjs";
import { checkClaims, checkSignature, parseIssuer, parseJwt } from "./jwt.mjs";
import { checkLog } from "./log.mjs";
import { openCheckpoint } from "./note.mjs";
import { Misuse, Problem } from "./problem.mjs";
import { need, openSource, readInput } from "./source.mjs";
import { checkStatus, readLists } from "./status-list.mjs";

const say = (line) => process.stdout.write(`${line}\n`);

/** Where an issuer of the kind did:web shows its keys; plain HTTP for one's own machine only. */
export function addressOf(did) {
  const [, host] = /^did:web:([A-Za-z0-9.%-]+)$/.exec(did) ?? [];
  if (!host)
    throw new Misuse(`${did} is not of the kind did:web:register.example.org.`);
  const plain = decodeURIComponent(host);
  const isLocal = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(plain);
  return `${isLocal ? "http" : "https"}://${plain}/.well-known/did.json`;
}

/** Whose signature is to be believed: as a file says, or as the issuer shows. */
async function openTrusted({ did, issuer: name }) {
  if (!did && !name)
    throw new Misuse(
      "--issuer or --did is missing: whose signature is to be believed?",
    );
  const issuer = parseIssuer(await readInput(did ?? addressOf(name)));
  if (name && issuer.id !== name)
    throw new Problem(
      "foreign-issuer",
      `The keys are those of ${issuer.id}, not of ${name}.`,
    );
  return issuer;
}

/** Throws unless the log has the entries that the credential names, where it names them. */
async function checkInLog(act, place, trust) {
  const source = openSource(place);
  const newest = openCheckpoint(await need(source, "checkpoint"), trust);
  if (newest.origin !== act.logOrigin)
    throw new Problem(
      "origin-differs",
      `The credential speaks of the log "${act.logOrigin}", this is "${newest.origin}".`,
    );
  const named = new Map(
    act.logEntries.map(({ position, leafHash: hash }) => [position, hash]),
  );
  await checkLog(source, newest, {
    visit(index, entry) {
      const hash = named.get(index);
      if (hash === undefined) return;
      named.delete(index);
      if (leafHash(entry).toString("base64") !== hash)
        throw new Problem(
          "leaf-differs",
          `Entry ${index} of the log is another one than the credential names.`,
        );
    },
  });
  if (named.size > 0)
    throw new Problem(
      "index-outside",
      `The log has ${newest.size} entries, the credential names entry ${[...named.keys()].join(", ")}.`,
    );
  say(
    `Log:        its ${act.logEntries.length} entries are in ${newest.origin}`,
  );
}

function tell(claims, act) {
  const names = claims.credentialSubject.participantName ?? [];
  say(`Issuer:     ${claims.issuer}`);
  say(`Act:        ${act.registerNumber} (${act.actType})`);
  for (const name of names)
    say(`By:         ${name["@value"]} [${name["@language"]}]`);
  say(`Registered: ${act.registeredAt}`);
  say(`State then: ${act.registerStatus}, ${act.verificationLevel}`);
  say(`As of:      ${claims.validFrom}`);
}

export async function credential(places, values, trust) {
  if (places.length !== 1)
    throw new Misuse("This command needs the file of a credential.");
  const day = values["as-of"];
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new Misuse("--as-of is a day, YYYY-MM-DD.");
  const now = day ? Date.parse(`${day}T23:59:59.999Z`) : Date.now();
  const what = "The credential";
  const jwt = parseJwt(await readInput(places[0]), what);
  const issuer = await openTrusted(values);
  checkSignature(jwt, issuer, what);
  const { claims } = jwt;
  checkClaims(claims, issuer, now, what);
  const act = claims.credentialSubject?.registeredAct;
  if (!act || !Array.isArray(act.logEntries))
    throw new Problem(
      "credential-malformed",
      "It is signed, but tells of no act of the register.",
    );
  tell(claims, act);
  if (values["without-status"]) {
    say("Status:     NOT LOOKED AT; the act may have been withdrawn since");
  } else {
    const entries = [claims.credentialStatus ?? []].flat();
    if (entries.length === 0)
      throw new Problem(
        "status-list-wrong",
        "The credential names no status list: nobody could ever withdraw it.",
      );
    const lists = values.status && (await readLists(values.status));
    for (const entry of entries) {
      const since = await checkStatus(entry, { issuer, lists, now });
      say(`Status:     not in "${entry.statusPurpose}", as of ${since}`);
    }
  }
  if (values.log) {
    if (trust.keys.length === 0)
      throw new Misuse("--key is missing: the key of the log.");
    await checkInLog(act, values.log, trust);
  }
  say(
    "OK: the issuer signed this. What it attests, and what not, it says itself.",
  );
}
