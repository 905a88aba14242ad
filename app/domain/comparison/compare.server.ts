import type { EntryRow } from "../../../db/queries/register.server";
import type { Context } from "../../context.server";
import { translator } from "../../i18n/translate";
import type { Instant } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import { pickText, type TaggedText } from "../kernel/localized";
import type { CompareQuery } from "../register/compare-query";
import { countsInTotals } from "../register/load.server";
import { statesAny } from "../register/proposals";
import { registerAt } from "../register/register-index.server";
import {
  readPublicParticipant,
  type PublicParticipant,
} from "../register/participant.server";
import { readPublicAct, type PublicAct } from "../register/act.server";
import { registerNumber } from "../act/number";
import { findByName } from "./find-by-name.server";
import { differs, type ComparisonRow } from "./model";
import { actRows, participantRows, proposalRows } from "./rows.server";

/** One column of a comparison: a participant on the register on the day asked about. */
export interface ComparedThere {
  readonly id: string;
  readonly names: readonly TaggedText[];
  readonly participant: PublicParticipant;
  /** The newest act in totals that says something on the proposals. */
  readonly entry: EntryRow | null;
  readonly act: PublicAct | null;
}

/** One that came later; it goes by its names of today. */
interface ComparedLater {
  readonly id: string;
  readonly names: readonly TaggedText[];
  readonly participant: null;
  readonly entry: null;
  readonly act: null;
}
export type Compared = ComparedThere | ComparedLater;

export interface ComparedHead {
  readonly id: string;
  /** On the register on the day asked about. */
  readonly isThere: boolean;
  readonly name: TaggedText;
  readonly number: string | null;
  readonly proposals: string | null;
}

export interface ComparisonView {
  readonly query: CompareQuery;
  readonly heads: readonly ComparedHead[];
  readonly groups: readonly {
    readonly key: "participant" | "act" | "proposal";
    readonly rows: readonly ComparisonRow[];
  }[];
  /** Participants with the name searched for, not compared yet. */
  readonly found: readonly { readonly id: string; readonly name: TaggedText }[];
  readonly at: Instant;
}

type Reader = Pick<Context, "db" | "locale" | "now">;

/** @throws DomainError 404 for a participant without a public act today; null: it had none yet then */
const readThen = (ctx: Reader, id: string, at: Instant | null) =>
  readPublicParticipant(ctx, id, at).catch((error: unknown) => {
    const isLater =
      error instanceof DomainError &&
      error.code === "register.error.participant-then";
    if (isLater) return null;
    throw error;
  });

async function readColumn(
  ctx: Reader,
  id: string,
  at: Instant | null,
): Promise<Compared> {
  const participant = await readThen(ctx, id, at);
  if (participant === null) {
    const { names } = await readPublicParticipant(ctx, id, null);
    return { id, names, participant, entry: null, act: null };
  }
  const entry =
    participant.acts.find(
      (one) => countsInTotals(one) && statesAny(one.proposals),
    ) ?? null;
  const number = entry && registerNumber(entry.seq);
  const act = number === null ? null : await readPublicAct(ctx, number, at);
  return { id, names: participant.names, participant, entry, act };
}

/**
 * Participants side by side, as of now or of a past day; whoever came later has
 * a column that says so. With fewer than two there is nothing to compare yet, only some to choose from.
 * @throws DomainError 404 for a participant without a public act
 */
export async function compareParticipants(
  ctx: Reader,
  query: CompareQuery,
): Promise<ComparisonView> {
  const past = query.asOf?.at ?? null;
  const at = past ?? ctx.now;
  const columns = await Promise.all(
    query.p.map((id) => readColumn(ctx, id, past)),
  );
  const t = translator(ctx.locale);
  const { groups } = await registerAt(ctx, past);
  const parts =
    columns.length < 2
      ? []
      : ([
          { key: "participant", rows: participantRows(t, columns, groups) },
          { key: "act", rows: actRows(t, columns) },
          { key: "proposal", rows: proposalRows(t, columns) },
        ] as const);
  return {
    query,
    heads: columns.map(({ id, names, participant, entry }) => ({
      id,
      isThere: participant !== null,
      name: pickText(names, ctx.locale) ?? { lang: ctx.locale, text: id },
      number: entry && registerNumber(entry.seq),
      proposals: entry?.proposals ?? null,
    })),
    groups: parts.map(({ key, rows }) => ({
      key,
      rows: query.differences ? rows.filter(differs) : rows,
    })),
    found: await findByName(ctx, query),
    at,
  };
}
