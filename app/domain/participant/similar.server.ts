import { setImmediate as othersFirst } from "node:timers/promises";
import {
  listPublicIdentifiers,
  listPublicNames,
} from "../../../db/queries/participant-parts.server";
import type { Context } from "../../context.server";
import {
  duplicateCandidates,
  type Comparable,
  type DuplicateCandidate,
  type KnownParticipant,
} from "./duplicates";
import { lookAlikes, skeleton } from "./look-alike";
import type { ParticipantInput } from "./schema";
import type { Similar } from "./warning";

const MOST = 8;
/** Participants compared before other requests get their turn. */
const BATCH = 500;

type NameRow = Awaited<ReturnType<typeof listPublicNames>>[number];

/** Rows of names, by participant. */
function byParticipant(rows: readonly NameRow[]) {
  const known = new Map<
    string,
    { id: string; area?: string; names: string[]; keys: string[] }
  >();
  for (const { id, name, matchKey, area } of rows) {
    let one = known.get(id);
    if (!one) {
      one = { id, names: [], keys: [], ...(area === null ? {} : { area }) };
      known.set(id, one);
    }
    one.names.push(name);
    one.keys.push(matchKey);
  }
  return [...known.values()];
}

async function compareAll(
  fresh: Comparable,
  known: readonly KnownParticipant[],
): Promise<DuplicateCandidate[]> {
  const found: DuplicateCandidate[] = [];
  for (let from = 0; from < known.length; from += BATCH) {
    found.push(...duplicateCandidates(fresh, known.slice(from, from + BATCH)));
    await othersFirst();
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Names that look like one of `names`. The stored skeletons leave few to compare. */
function allLookAlikes(names: readonly string[], rows: readonly NameRow[]) {
  const looks = new Set(names.map(skeleton));
  const near = byParticipant(rows.filter((row) => looks.has(row.skeleton)));
  return names.flatMap((name) => lookAlikes(name, near));
}

/**
 * Whom the typer should look at before going on, likeliest first. Only
 * participants on the public register are compared: nobody learns here who
 * prepares an act.
 * @param except the participant being edited, which always resembles itself
 */
export async function findSimilar(
  { db }: Pick<Context, "db">,
  input: Pick<ParticipantInput, "names" | "identifiers" | "area">,
  except = "",
): Promise<Similar[]> {
  const rows = await listPublicNames(db.read, except);
  const known = byParticipant(rows);
  const sameIds =
    input.identifiers.length === 0
      ? []
      : await listPublicIdentifiers(db.read, input.identifiers);
  const names = input.names.map(({ text }) => text);
  const { identifiers, area } = input;
  const candidates = await compareAll(
    { names, identifiers, area },
    known.map((one) => ({
      ...one,
      identifiers: sameIds.filter(({ id }) => id === one.id),
    })),
  );
  const found = [
    ...candidates,
    ...allLookAlikes(names, rows).map((one) => ({
      ...one,
      reason: "look_alike" as const,
    })),
  ];
  const first = new Map<string, Similar>();
  for (const { id, name, reason } of found) {
    if (first.has(id) || first.size === MOST) continue;
    const row = rows.find(
      (one) => one.id === id && (name === undefined || one.name === name),
    );
    if (row) first.set(id, { id, name: row.name, lang: row.lang, reason });
  }
  return [...first.values()];
}
