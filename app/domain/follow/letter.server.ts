import type { Queries } from "../../../db/client.server";
import type { FollowRow } from "../../../db/queries/follow.server";
import type { ToldNotice } from "../../../db/queries/notice.server";
import type { Env } from "../../env.server";
import { formatDay } from "../../i18n/format";
import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import { registerNumber } from "../act/number";
import { offerNumber } from "../offer/number";
import { practiceNumber } from "../practice/number";
import { pickText, type Locale, type TaggedText } from "../kernel/localized";
import type { Letter, LetterItem, LetterSection } from "../outbox/letter";
import { requestNumber } from "../request/number";
import { labelFollows } from "./labels.server";
import { groupNews } from "./group";
import { unsubscribeLink } from "./link.server";
import type { MailFrequency } from "./model";

/** Most lines of news in one letter; the rest is in the portal. */
export const mostLines = 50;

const kinds = {
  at_once: "follow.letter.at-once",
  daily: "follow.letter.daily",
  weekly: "follow.letter.weekly",
} as const satisfies Record<MailFrequency, string>;

type Numbered = Pick<
  ToldNotice,
  "event" | "practice" | "edition" | "request" | "offer"
>;

/** The number of what is no act, where it is read, and what its event is called. */
function numbered(
  t: Translate,
  { event, practice, edition, request, offer }: Numbered,
): { readonly number: string; readonly link: string; readonly what?: string } {
  const lang = t.locale;
  const named = (what: string | undefined) =>
    what === undefined ? {} : { what };
  if (request !== null) {
    const number = requestNumber(request);
    return {
      ...{ number, link: url("request", { lang, number }) },
      ...named(t.find(`request.event.${event}`)),
    };
  }
  if (offer !== null) {
    const number = offerNumber(offer);
    return {
      ...{ number, link: url("offer", { lang, number }) },
      ...named(t.find(`offer.event.${event}`)),
    };
  }
  const number = practiceNumber(practice ?? 1);
  return {
    ...{ number, link: url("practice", { lang, number }) },
    ...named(t.find(`practices.event.${event}`, { edition: edition ?? 1 })),
  };
}

/** What happened, in one line without the name: "Support FW-000123: Withdrawn, 4 March 2026". */
export function newsLine(
  locale: Locale,
  news: Pick<ToldNotice, "type" | "seq" | "at"> & Numbered,
): string {
  const { type, seq, event, at } = news;
  const t = translator(locale);
  if (type === null || seq === null) {
    const { number, what } = numbered(t, news);
    return t("follow.numbered-news", {
      ...{ number, event: what ?? t("follow.changed") },
      day: formatDay(locale, at),
    });
  }
  return t("follow.news", {
    act: t(`act.type.${type}`),
    number: registerNumber(seq),
    event: t.find(`act.event.${event}`) ?? t("follow.changed"),
    day: formatDay(locale, at),
  });
}

interface News {
  readonly reader: {
    readonly email: string;
    readonly name: string;
    readonly locale: Locale;
  };
  readonly userId: string;
  readonly frequency: MailFrequency;
  readonly token: string;
  /** Newest first. */
  readonly waiting: readonly ToldNotice[];
  readonly follows: readonly FollowRow[];
}

/** One person's news as a letter: what asks for something first, then by what is followed. */
export async function newsLetter(
  db: Queries,
  env: Pick<Env, "origin" | "unsubscribeMail">,
  { reader, userId, frequency, token, waiting, follows }: News,
): Promise<Letter> {
  const { locale } = reader;
  const t = translator(locale);
  const shown = waiting.slice(0, mostLines);
  const labels = await labelFollows(db, follows, locale);
  const labelOf = new Map(
    follows.map(({ id }, index) => [id, labels[index]?.text]),
  );
  const item = (notice: ToldNotice): LetterItem => {
    const { name, link } = subjectOf(locale, notice);
    const line = newsLine(locale, notice);
    return {
      name,
      text:
        notice.actionBy === null
          ? line
          : t("follow.action-by", {
              line,
              day: formatDay(locale, notice.actionBy),
            }),
      link: env.origin + link,
    };
  };
  const { action, groups } = groupNews(shown);
  const sections: LetterSection[] = [
    ...(action.length > 0
      ? [{ title: t("follow.letter.action"), items: action.map(item) }]
      : []),
    ...groups.map(({ followId, items }) => ({
      title: t("follow.letter.information", {
        what: labelOf.get(followId) ?? t("follow.ended"),
      }),
      items: items.map(item),
    })),
  ];
  const { link, headers } = unsubscribeLink(env, locale, token);
  return {
    kind: kinds[frequency],
    to: reader.email,
    locale,
    params: {
      name: reader.name,
      count: waiting.length,
      more: waiting.length - shown.length,
    },
    link: env.origin + url("notices", { lang: locale }),
    sections,
    notes: [
      {
        text: t("follow.letter.manage"),
        link: env.origin + url("following", { lang: locale }),
      },
      { text: t("follow.letter.unsubscribe"), link },
    ],
    headers,
    subjectId: userId,
  };
}

type Titled = Pick<
  ToldNotice,
  "requestTitle" | "requestLang" | "offerTitle" | "offerLang"
>;

/** The title of a request or an offer, in the language it was written in. */
const ownTitle = (news: Titled): TaggedText | undefined => {
  const text = news.requestTitle ?? news.offerTitle;
  const lang = news.requestLang ?? news.offerLang ?? "und";
  return text === null ? undefined : { lang, text };
};

/** What a piece of news is about: its name, and where it is read. */
export function subjectOf(
  lang: Locale,
  news: Pick<ToldNotice, "seq" | "names" | "titles"> & Numbered & Titled,
): { readonly name: TaggedText; readonly link: string } {
  const { seq, names, titles } = news;
  if (seq === null) {
    const { number, link } = numbered(translator(lang), news);
    const name = ownTitle(news) ?? pickText(titles ?? [], lang);
    return { name: name ?? { lang, text: number }, link };
  }
  const number = registerNumber(seq);
  const name = pickText(names ?? [], lang) ?? { lang, text: number };
  return { name, link: url("act", { lang, number }) };
}
