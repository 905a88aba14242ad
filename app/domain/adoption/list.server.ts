import type { Queries } from "../../../db/client.server";
import {
  listKindsOf,
  listOwnAdoptions as ownRows,
  listPublicAdoptions,
  type AdoptionsOf,
  type ShownAdoption,
} from "../../../db/queries/practice-adoption.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import type { ParticipantKind } from "../participant/model";
import { practiceNumber } from "../practice/number";
import type { AdoptionLine } from "./model";

/** Most records in one list; a practice with more shows the newest. */
export const mostAdoptions = 200;

async function toLines(
  db: Queries,
  rows: readonly ShownAdoption[],
): Promise<AdoptionLine[]> {
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map(({ adoption }) => adoption.participantId))];
  const names = await listNamesOf(db, ids);
  const kinds = new Map<string, ParticipantKind>(
    (await listKindsOf(db, ids)).map(({ id, kind }) => [id, kind]),
  );
  return rows.map(({ adoption, number, titles }) => ({
    id: adoption.id,
    practice: practiceNumber(number ?? 1),
    titles: titles ?? [],
    edition: adoption.edition,
    participant: {
      id: adoption.participantId,
      kind: kinds.get(adoption.participantId) ?? "company",
      names: names
        .filter(({ participantId }) => participantId === adoption.participantId)
        .map(({ lang, text }) => ({ lang, text })),
    },
    area: adoption.area,
    kind: adoption.kind,
    status: adoption.status,
    startedOn: adoption.startedOn,
    changes: adoption.changes,
    result: adoption.result,
    resultOn: adoption.resultOn,
    source: adoption.source,
    lang: adoption.lang,
    struckReason: adoption.struckReason,
    publishedAt: adoption.publishedAt,
  }));
}

/** Records about a practice: those that count, and struck ones as struck. */
export const listAdoptionsOfPractice = async (
  { db }: Pick<Context, "db">,
  practiceId: string,
): Promise<AdoptionLine[]> => list(db.read, "practice", practiceId);

/** What a body took over. */
export const listAdoptionsBy = async (
  { db }: Pick<Context, "db">,
  participantId: string,
): Promise<AdoptionLine[]> => list(db.read, "participant", participantId);

/** What others took over of a body's practices; struck records are no news about it. */
export const listAdoptionsFrom = async (
  { db }: Pick<Context, "db">,
  ownerId: string,
): Promise<AdoptionLine[]> => list(db.read, "owner", ownerId);

/** What was taken over in a country; struck records are no news about it. */
export const listAdoptionsIn = async (
  { db }: Pick<Context, "db">,
  area: string,
): Promise<AdoptionLine[]> => list(db.read, "area", area);

const list = async (db: Queries, of: AdoptionsOf, id: string) =>
  toLines(db, await listPublicAdoptions(db, of, id, mostAdoptions));

/** Every record of the bodies the reader acts for. */
export async function listOwnAdoptions({
  db,
  actor,
}: Pick<Context, "db" | "actor">): Promise<AdoptionLine[]> {
  if (actor.kind !== "user" || actor.memberships.length === 0) return [];
  const ids = actor.memberships.map(({ participantId }) => participantId);
  return toLines(db.read, await ownRows(db.read, ids));
}
