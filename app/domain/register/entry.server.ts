import type {
  listIdentifiersOf,
  listNamesOf,
  listPublicEvents,
  NumberedAct,
} from "../../../db/queries/register-source.server";
import type { ActProposal, Commitment } from "../act/model";
import { registerNumber } from "../act/number";
import { dayOf } from "../kernel/clock";
import { wholeDay } from "../kernel/partial-day";
import { area } from "../reference/area";
import { categoriesOn } from "../reference/category";
import { undecided } from "../reference/ldc";
import type { RegisterEntry, SearchDocument } from "./model";
import { proposalCode } from "./proposals";

/** An act with everything that stands on its row of the register. */
export interface EntrySource {
  readonly act: NumberedAct & { readonly seq: number };
  readonly proposals: readonly ActProposal[];
  readonly commitments: readonly Commitment[];
  readonly names: Awaited<ReturnType<typeof listNamesOf>>;
  /** Names the participant bore before: it is still found by them. */
  readonly formerNames?: readonly string[];
  readonly identifiers: Awaited<ReturnType<typeof listIdentifiersOf>>;
  /** What has happened to it in public, oldest first. */
  readonly events: readonly PublicEvent[];
}

export type PublicEvent = Pick<
  Awaited<ReturnType<typeof listPublicEvents>>[number],
  "toStatus" | "at"
>;

/** The row of an act. Categories are those the act keeps since it was sent; one without is as old as the tables. */
export function makeEntry({
  act,
  proposals,
  commitments,
  names,
  events,
}: EntrySource): RegisterEntry {
  const registeredAt = act.registeredAt ?? act.publishedAt ?? act.updatedAt;
  const receivedAt = act.receivedAt ?? registeredAt;
  const categories =
    act.categories ??
    (act.area === null
      ? null
      : categoriesOn(
          act.area,
          wholeDay(act.doneOn) ?? dayOf(receivedAt),
          undecided,
        ));
  const since = events.findLast(({ toStatus }) => toStatus === act.status);
  return {
    seq: act.seq,
    actId: act.id,
    type: act.type,
    vehicle: act.vehicle,
    status: act.status,
    verification: act.verification,
    participantId: act.participantId,
    kind: act.kind,
    area: act.area,
    region: act.area === null ? null : area(act.area).region,
    ldc: categories?.ldc ?? false,
    lldc: categories?.lldc ?? false,
    sids: categories?.sids ?? false,
    income: categories?.income?.group ?? null,
    proposals: proposalCode(
      proposals,
      commitments.map(({ proposal }) => proposal),
    ),
    names: names.map(({ lang, text }) => ({ lang, text })),
    // The day it was received is not the day it was done.
    doneOn: act.doneOn ?? "",
    receivedAt,
    registeredAt,
    withdrawnAt: act.withdrawnAt,
    statusSince: act.withdrawnAt ?? since?.at ?? registeredAt,
    events: events.length,
  };
}

/** The words by which an act is found. */
export function makeDocument(source: EntrySource): SearchDocument {
  const { act, proposals, commitments, names, identifiers } = source;
  const { formerNames = [] } = source;
  const texts = [
    act.statement,
    act.groupEntities,
    ...proposals.map(({ text }) => text),
    ...commitments.flatMap(({ measure, target }) => [measure, target]),
    act.website,
  ];
  return {
    names: [
      ...names.flatMap(({ text, transliteration }) =>
        transliteration === null ? [text] : [text, transliteration],
      ),
      ...formerNames,
      ...identifiers.map(({ value }) => value),
      registerNumber(act.seq),
    ],
    body: texts.filter((text) => text !== null),
    area: act.area,
  };
}
