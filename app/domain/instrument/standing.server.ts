import type { Queries } from "../../../db/client.server";
import {
  listAnswers,
  listParties,
  type AnswerRow,
  type PartyRow,
} from "../../../db/queries/instrument.server";
import {
  listInstrumentActs,
  type InstrumentActRow,
} from "../../../db/queries/instrument-link.server";
import type { Instant } from "../kernel/clock";
import { otherFilings, type OtherFiling } from "./filings-then.server";
import type { ConfirmationState } from "./model";
import {
  confirmationOf,
  confirmationSince,
  saidBy,
  standingOf,
  type Standing,
} from "./state";

/** An instrument's parties, each with where it stands. */
export interface InstrumentStanding {
  readonly parties: readonly (PartyRow & { readonly standing: Standing })[];
  /** What was said, oldest first. */
  readonly answers: readonly AnswerRow[];
  readonly acts: readonly InstrumentActRow[];
  /** What parties filed whose filing the page does not show. */
  readonly others: readonly OtherFiling[];
  readonly confirmation: ConfirmationState;
  /** Since when it is so; null while nobody said anything. */
  readonly since: Instant | null;
}

/** Where instruments stand, by id, as of an instant or (`null`) now. */
export async function standingsOf(
  db: Queries,
  ids: readonly string[],
  at: Instant | null = null,
): Promise<ReadonlyMap<string, InstrumentStanding>> {
  if (ids.length === 0) return new Map();
  const parties = await listParties(db, ids);
  const answers = saidBy(await listAnswers(db, ids), at);
  const acts = await listInstrumentActs(db, ids);
  const filings = await otherFilings(db, acts, at);
  const of = <T extends { instrumentId: string }>(all: readonly T[]) => {
    const groups = new Map<string, T[]>();
    for (const one of all) {
      const group = groups.get(one.instrumentId) ?? [];
      group.push(one);
      groups.set(one.instrumentId, group);
    }
    return groups;
  };
  const [byParties, byAnswers, byActs] = [of(parties), of(answers), of(acts)];
  return new Map(
    ids.map((id) => {
      const said = byAnswers.get(id) ?? [];
      const own = byActs.get(id) ?? [];
      const standing = (byParties.get(id) ?? []).map((party) => ({
        ...party,
        standing: standingOf(said, party.key),
      }));
      const all = standing.map((one) => one.standing);
      const others = filings.get(id) ?? [];
      const confirmation = confirmationOf(
        all,
        own,
        at,
        others.some((one) => one.isContradiction),
      );
      return [
        id,
        {
          parties: standing,
          answers: said,
          acts: own,
          others,
          confirmation,
          since: confirmationSince(all, confirmation),
        },
      ];
    }),
  );
}

export async function standingOfInstrument(
  db: Queries,
  id: string,
  at: Instant | null = null,
): Promise<InstrumentStanding> {
  const found = (await standingsOf(db, [id], at)).get(id);
  if (!found) throw new Error(`No standing of instrument ${id}`);
  return found;
}
