import type { Context } from "../../context.server";
import { url } from "../../urls";
import { listAdoptionsOfPractice } from "../adoption/list.server";
import { listEngagementsOfPractice } from "../engagement/of-practice.server";
import { dayOf, type Instant } from "../kernel/clock";
import { isoInstant } from "../register/item.server";
import {
  adoptionItem,
  engagementLink,
  judgementItem,
} from "./item-judgement.server";
import { readPracticePage } from "./page.server";
import {
  findPublicEdition,
  findPublicPractice,
  readEditionTexts,
} from "./public.server";
import { chooseTexts, languageStates } from "./text-choice";
import type { PageWish } from "./wish";

type Reader = Pick<Context, "db" | "env" | "locale" | "now">;

const isoOrNull = (at: Instant | null) => (at === null ? null : isoInstant(at));

/** Each language there is, with its texts by path; what is not translated is left out. */
async function translationsOf({ db }: Reader, number: string, edition: number) {
  const practice = await findPublicPractice(db.read, number);
  const version = await findPublicEdition(db.read, practice, edition);
  const texts = await readEditionTexts(db.read, practice, version);
  return languageStates(texts).map(({ lang, done, stale, of }) => ({
    lang,
    translated: done,
    stale,
    of,
    texts: Object.entries(chooseTexts(texts, lang))
      .filter(([, shown]) => shown.origin !== null)
      .map(([path, { text, origin, isStale }]) => ({
        path,
        text,
        origin,
        isStale,
      })),
  }));
}

/**
 * One public edition of a practice as an item of the API: the original text
 * whole, every translation with who made it, how it was judged, what happened.
 * @throws DomainError 404 for a number or an edition that never was public
 */
export async function readPracticeItem(
  ctx: Reader,
  number: string,
  wish: PageWish,
) {
  const page = await readPracticePage(ctx, number, wish);
  const { content, isWithheld, edition } = page;
  const lang = ctx.locale;
  const at = (path: string) => ctx.env.origin + path;
  const place = { origin: ctx.env.origin, lang };
  const adoptions = isWithheld
    ? []
    : await listAdoptionsOfPractice(ctx, page.practiceId);
  const engagements = isWithheld
    ? []
    : await listEngagementsOfPractice(ctx, page);
  const file = (fileId: string) =>
    at(url("practiceFile", { lang, number, fileId }, { edition }));
  return {
    number,
    url: at(url("practice", { lang, number }, { edition })),
    standing: page.standing,
    standingSince: isoInstant(page.standingSince),
    freshUntil: isoOrNull(page.freshUntil),
    edition: {
      number: edition,
      publishedAt: isoInstant(page.publishedAt),
      sha256: page.digest,
      isNewest: edition === page.newest,
    },
    evidence: page.evidence,
    label: page.label,
    owner: {
      id: page.owner.id,
      kind: page.owner.kind,
      area: page.owner.area,
      /** When an officer checked who it is; null: nobody did. */
      identityCheckedAt: isoOrNull(page.owner.checkedAt),
      names: page.owner.names,
      url: at(url("participant", { lang, id: page.owner.id })),
    },
    /** Groups of development on the day the text was sent; null: of no country. */
    categories: page.categories && {
      of: page.categories.of,
      asOf: page.categories.on,
      ...page.categories.groups,
    },
    originalLanguage: page.originalLang,
    /** Withdrawn: only what names and places it is left of the text. */
    isWithheld,
    content: {
      ...content,
      act: page.act,
      related: page.related.map((one) => one.number),
      blocks: content.blocks.map(({ templateId, ...block }) => ({
        ...block,
        template: templateId === null ? null : file(templateId),
      })),
      attachments: page.files
        .filter(({ fileId }) =>
          content.attachments.some((one) => one.fileId === fileId),
        )
        .map(({ fileId, title, mediaType, size }) => ({
          ...{ title, mediaType, size },
          url: file(fileId),
        })),
    },
    translations: isWithheld ? [] : await translationsOf(ctx, number, edition),
    judgement: page.reviews && judgementItem(page.reviews),
    adoptions: adoptions.map((one) => adoptionItem(one, place)),
    engagements: engagements.map((one) => engagementLink(one, place)),
    replies: page.replies.map((reply) => ({
      ...reply,
      answeredAt: isoOrNull(reply.answeredAt),
    })),
    editions: page.editions.map((line) => ({
      number: line.edition,
      publishedAt: isoInstant(line.publishedAt),
      evidence: line.evidence,
      label: line.label,
      sha256: line.digest,
    })),
    history: page.events.map(
      ({ event, edition: of, note, noteLang, at: on }) => ({
        event,
        edition: of,
        note,
        noteLang,
        at: isoInstant(on),
      }),
    ),
    asOf: dayOf(ctx.now),
  };
}
