import { findActBySeq } from "../../../db/queries/act.server";
import {
  findParticipant,
  listNames,
} from "../../../db/queries/participant.server";
import {
  listEntryTitles,
  listFileFacts,
  listPublicPracticeEvents,
  listRepliesOf,
} from "../../../db/queries/practice-page.server";
import type { PracticeRow } from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { parseRegisterNumber } from "../act/number";
import { dayOf } from "../kernel/clock";
import { isPublic } from "../lifecycle/act";
import { summarizeReviews } from "../review/summary.server";
import { emptyContent, type PracticeContent } from "./content";
import { practiceNumber } from "./number";
import {
  findPublicEdition,
  findPublicPractice,
  isWithheld,
  listPublicEditions,
  readEditionTexts,
} from "./public.server";
import { chooseLanguage, chooseTexts, languageStates } from "./text-choice";
import type { PracticeView } from "./view";
import type { PageWish } from "./wish";

type Reader = Pick<Context, "db" | "locale">;

/** A withdrawn text keeps its name and what places it; the rest is gone from view. */
const remains = ({
  title,
  area,
  region,
  topics,
  licence,
}: PracticeContent) => ({
  ...emptyContent,
  ...{ title, area, region, topics, licence },
});

async function findOwner({ db }: Reader, id: string) {
  const row = await findParticipant(db.read, id);
  const names = await listNames(db.read, id);
  return {
    id,
    kind: row?.kind ?? "government",
    area: row?.area ?? null,
    checkedAt: row?.identityCheckedAt ?? null,
    names: names.map(({ lang, name }) => ({ lang, text: name })),
  };
}

/** The act it carries out, when that is public. */
async function findNamedAct({ db }: Reader, number: string | null) {
  const seq = number === null ? null : parseRegisterNumber(number);
  const act = seq === null ? undefined : await findActBySeq(db.read, seq);
  return act && isPublic(act.status) ? number : null;
}

async function listRelated({ db }: Reader, related: readonly number[]) {
  const titles = await listEntryTitles(db.read, related);
  return related.map((number) => ({
    number: practiceNumber(number),
    /** Null: not in the library any more. */
    titles: titles.find((one) => one.number === number)?.titles ?? null,
  }));
}

async function listAttached(
  { db }: Reader,
  { attachments, blocks }: PracticeContent,
) {
  const named = attachments.map(({ fileId }) => fileId);
  const templates = blocks.flatMap(({ templateId }) => templateId ?? []);
  const facts = await listFileFacts(db.read, [...named, ...templates]);
  return facts.map(({ id, ...rest }) => ({
    ...rest,
    fileId: id,
    title: attachments.find(({ fileId }) => fileId === id)?.title ?? rest.name,
  }));
}

const standingOf = ({
  standing,
  standingSince,
  standingReason,
  freshUntil,
}: PracticeRow) => ({ standing, standingSince, standingReason, freshUntil });

/**
 * Everything the page of a practice shows: one public edition, in one language
 * where it is translated. Nothing of a text under work, and nobody's name.
 * @throws DomainError 404 for a number or an edition that never was public
 */
export async function readPracticePage(
  ctx: Reader,
  number: string,
  { edition: asked, text }: PageWish,
): Promise<PracticeView & { readonly cycle: number; readonly seq: number }> {
  const db = ctx.db.read;
  const practice = await findPublicPractice(db, number);
  const editions = await listPublicEditions(db, practice.id);
  const wanted = asked ?? practice.edition;
  const version = await findPublicEdition(db, practice, wanted);
  const line = editions.find(({ edition }) => edition === wanted);
  const withheld = isWithheld(practice);
  const content = withheld ? remains(version.content) : version.content;
  const texts = await readEditionTexts(db, practice, { ...version, content });
  const languages = languageStates(texts);
  const lang = chooseLanguage(version.lang, languages, text, ctx.locale);
  const isNewest = wanted === practice.edition;
  return {
    ...standingOf(practice),
    practiceId: practice.id,
    number,
    edition: wanted,
    newest: practice.edition,
    editions,
    publishedAt: version.publishedAt ?? 0,
    digest: version.digest,
    cycle: version.cycle,
    seq: version.seq,
    isWithheld: withheld,
    /** Later adoptions count for the newest edition; an old one stays as it was judged. */
    evidence: (isNewest ? practice.evidence : line?.evidence) ?? "E0",
    label: (isNewest ? practice.label : line?.label) ?? "listed",
    owner: await findOwner(ctx, practice.participantId),
    categories: version.categories && {
      of: content.area === null ? "owner" : "area",
      on: dayOf(version.submittedAt),
      groups: version.categories,
    },
    content,
    originalLang: version.lang,
    lang,
    languages,
    texts: chooseTexts(texts, lang),
    act: await findNamedAct(ctx, content.act),
    related: await listRelated(ctx, content.related),
    files: await listAttached(ctx, content),
    replies: withheld
      ? []
      : await listRepliesOf(db, practice.id, version.cycle),
    reviews: withheld ? null : await summarizeReviews(db, practice, version),
    events: await listPublicPracticeEvents(db, practice.id),
  };
}
