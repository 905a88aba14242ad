import type { z } from "zod";
import type { Tx } from "../../../db/client.server";
import {
  updateAct,
  listProposals,
  type ActRow,
} from "../../../db/queries/act.server";
import { replaceProposals } from "../../../db/queries/act-parts.server";
import {
  replaceArticles,
  replaceParties,
  replaceTitles,
  updateInstrument,
  type ArticleRow,
  type InstrumentRow,
  type PartyRow,
} from "../../../db/queries/instrument.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { getAct } from "../act/load.server";
import { assertNoProblems } from "../act/readiness";
import { conflict, notFound, type FieldError } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import {
  asFiling,
  daysUntil,
  loadFiling,
  ownParty,
  usesInstrument,
  type LoadedFiling,
} from "./load.server";
import { openFiling } from "./open.server";
import { filingParts, type FilingPart, type FilingSection } from "./problems";
import { recogniseParty } from "./recognise-party.server";
import type {
  articlesForm,
  descriptionForm,
  partiesForm,
} from "./schema.server";

interface Edit {
  readonly tx: Tx;
  readonly act: ActRow;
  readonly filing: LoadedFiling;
}

/**
 * Saves one of the three questions about the instrument of a draft. Half-done
 * answers are kept.
 * @returns the question as it is now, with what it still lacks
 * @throws DomainError 404 for who may not see the act; 409 when it was sent, or
 * joined to an instrument that is on the register already
 */
async function editFiling(
  ctx: Context,
  actId: string,
  section: FilingSection,
  edit: (found: Edit) => Promise<{
    readonly instrument?: Partial<InstrumentRow>;
    readonly act?: Partial<ActRow>;
  }>,
): Promise<FilingPart> {
  return ctx.db.write(async (tx) => {
    const act = authorize(ctx.actor, "act.edit", await getAct(tx, actId));
    if (!usesInstrument(act)) {
      throw conflict("instrument.error.no-instrument");
    }
    const link = await openFiling(tx, ctx, act);
    const filing = await loadFiling(tx, link.filedId);
    if (filing.state === "published") {
      throw conflict("instrument.error.on-register");
    }
    const change = await edit({ tx, act, filing });
    const updatedAt = ctx.now;
    const saved =
      (await updateInstrument(tx, filing, {
        ...change.instrument,
        updatedAt,
      })) && (await updateAct(tx, act, { ...change.act, updatedAt }));
    if (!saved) throw conflict("error.stale");
    const participant = await findParticipant(tx, act.participantId);
    if (!participant) throw notFound();
    const parts = filingParts(
      asFiling(await loadFiling(tx, filing.id)),
      ownParty(participant),
      daysUntil(ctx.now),
    );
    const part = parts.find(({ name }) => name === section);
    if (!part) throw notFound();
    return part;
  });
}

/** The act's own dates follow the instrument's, until they were answered apart. */
export const saveDescription = (
  ctx: Context,
  actId: string,
  input: z.output<typeof descriptionForm>,
) =>
  editFiling(ctx, actId, "description", async ({ tx, act, filing }) => {
    const { titles, doneOn, inEffectOn } = input;
    const { kind, place, authentic, working, isFurther } = input;
    await replaceTitles(
      tx,
      filing.id,
      titles.map(({ lang, title }) => ({ lang, title })),
    );
    const follows = (own: string | null, old: string | null) =>
      own === null || own === old;
    return {
      instrument: {
        ...{ kind, place, authentic, working, doneOn, inEffectOn, isFurther },
      },
      act: {
        ...(follows(act.doneOn, filing.doneOn) ? { doneOn } : {}),
        ...(follows(act.inEffectOn, filing.inEffectOn) ? { inEffectOn } : {}),
      },
    };
  });

/** @throws DomainError 400 with the rows that name nobody we can tell, or one party twice */
export const saveParties = (
  ctx: Context,
  actId: string,
  { parties }: z.output<typeof partiesForm>,
) =>
  editFiling(ctx, actId, "parties", async ({ tx, act, filing }) => {
    const who = { ownId: act.participantId, locale: ctx.locale };
    const problems: Record<string, FieldError> = {};
    const found: Omit<PartyRow, "instrumentId">[] = [];
    for (const typed of parties) {
      const field = `parties.${String(typed.position)}.name`;
      const read = await recogniseParty(tx, typed, who);
      if (!read.ok) problems[field] = read.error;
      else if (found.some(({ key }) => key === read.party.key)) {
        problems[field] = { key: "instrument.error.party-twice" };
      } else found.push(read.party);
    }
    assertNoProblems(problems);
    await replaceParties(
      tx,
      filing.id,
      found.map((party, position) => ({ ...party, position })),
    );
    return {};
  });

/** What the act itself says follows the articles, until it was answered apart. */
export const saveArticles = (
  ctx: Context,
  actId: string,
  { articles, lang }: z.output<typeof articlesForm>,
) =>
  editFiling(ctx, actId, "articles", async ({ tx, act, filing }) => {
    const rows = articles.map((one, position) => ({ ...one, position, lang }));
    await replaceArticles(tx, filing.id, rows);
    const own = await listProposals(tx, act.id);
    const before = JSON.stringify(proposalsOf(filing.articles));
    const said = JSON.stringify(
      own.map(({ proposal, alignment, text }) => ({
        proposal,
        alignment,
        text,
      })),
    );
    if (own.length > 0 && said !== before) return {};
    await replaceProposals(tx, act.id, proposalsOf(rows));
    return { act: { lang } };
  });

/** Articles as answers of an act: number, how far, and the words where adapted. */
export const proposalsOf = (
  articles: readonly Pick<ArticleRow, "proposal" | "alignment" | "text">[],
) =>
  articles.flatMap(({ proposal, alignment, text }) =>
    proposal === null || alignment === "added"
      ? []
      : [
          {
            proposal,
            alignment,
            text: alignment === "adapted" ? text : null,
          },
        ],
  );
