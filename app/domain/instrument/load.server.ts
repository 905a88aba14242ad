import type { Queries } from "../../../db/client.server";
import {
  findInstrument,
  listArticles,
  listParties,
  listTitles,
  type ArticleRow,
  type InstrumentRow,
  type PartyRow,
  type TitleRow,
} from "../../../db/queries/instrument.server";
import type { ActRow } from "../../../db/queries/act.server";
import type { ParticipantRow } from "../../../db/queries/participant.server";
import { releaseDay } from "../act/rules";
import { dayOf, type Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import { keyOfParticipant } from "./key.server";
import { isInstrumentForm, partyKindOf } from "./model";
import type { Days, Filing } from "./problems";

/** An instrument as one side filed it, with all that belongs to it. */
export interface LoadedFiling extends InstrumentRow {
  readonly titles: readonly TitleRow[];
  readonly parties: readonly PartyRow[];
  readonly articles: readonly ArticleRow[];
}

/** @throws DomainError 404 when there is no such instrument */
export async function loadFiling(
  db: Queries,
  id: string,
): Promise<LoadedFiling> {
  const row = await findInstrument(db, id);
  if (!row) throw notFound();
  return {
    ...row,
    titles: await listTitles(db, [id]),
    parties: await listParties(db, [id]),
    articles: await listArticles(db, [id]),
  };
}

/** A filing as the rules look at it. */
export const asFiling = (loaded: LoadedFiling): Filing => loaded;

/** Whether an act is made through an instrument of its own: it confirms or echoes by one. */
export const usesInstrument = (act: Pick<ActRow, "type" | "vehicle">) =>
  isInstrumentForm(act.vehicle) &&
  (act.type === "confirm" || act.type === "echo");

/** Under which key and as what a participant is a party. */
export const ownParty = (
  participant: Pick<ParticipantRow, "id" | "kind" | "area">,
) => ({
  key: keyOfParticipant(participant),
  kind: partyKindOf(participant.kind) ?? ("organization" as const),
});

/** The days between which an instrument can have been done. */
export const daysUntil = (now: Instant): Days => ({
  earliest: releaseDay,
  today: dayOf(now),
});
