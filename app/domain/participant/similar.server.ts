import {
  listPublicIdentifiers,
  listPublicNames,
} from "../../../db/queries/participant-parts.server";
import type { Context } from "../../context.server";
import { duplicateCandidates } from "./duplicates";
import { lookAlikes } from "./look-alike";
import type { ParticipantInput } from "./schema";
import type { Similar } from "./warning";

const MOST = 8;

/** Groups rows of names by participant. */
function byParticipant(rows: Awaited<ReturnType<typeof listPublicNames>>) {
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

/**
 * Whom the typer should look at before going on. Only participants on the
 * public register are compared: nobody learns here who prepares an act.
 * @param except the participant being edited, which always resembles itself
 */
export async function findSimilar(
  { db }: Pick<Context, "db">,
  input: Pick<ParticipantInput, "names" | "identifiers" | "area">,
  except = "",
): Promise<Similar[]> {
  const known = byParticipant(await listPublicNames(db.read, except));
  const sameIds =
    input.identifiers.length === 0
      ? []
      : await listPublicIdentifiers(db.read, input.identifiers);
  const nameOf = new Map(known.map(({ id, names }) => [id, names[0] ?? id]));
  const names = input.names.map(({ text }) => text);
  const candidates = duplicateCandidates(
    { names, identifiers: input.identifiers, area: input.area },
    known.map((one) => ({
      ...one,
      identifiers: sameIds.filter(({ id }) => id === one.id),
    })),
  );
  const looks = names.flatMap((name) => lookAlikes(name, known));
  const found: Similar[] = [
    ...candidates.map(({ id, name, reason }) => ({
      id,
      name: name ?? nameOf.get(id) ?? id,
      reason,
    })),
    ...looks.map((one) => ({ ...one, reason: "look_alike" as const })),
  ];
  const first = new Map<string, Similar>();
  for (const one of found) if (!first.has(one.id)) first.set(one.id, one);
  return [...first.values()].slice(0, MOST);
}
