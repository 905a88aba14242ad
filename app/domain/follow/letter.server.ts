import type { Queries } from "../../../db/client.server";
import type { FollowRow } from "../../../db/queries/follow.server";
import type { ToldNotice } from "../../../db/queries/notice.server";
import type { Env } from "../../env.server";
import { formatDay } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { registerNumber } from "../act/number";
import { practiceNumber } from "../practice/number";
import { pickText, type Locale, type TaggedText } from "../kernel/localized";
import type { Letter, LetterItem, LetterSection } from "../outbox/letter";
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

/** What happened, in one line without the name: "Support FW-000123: Withdrawn, 4 March 2026". */
export function newsLine(
  locale: Locale,
  news: Pick<
    ToldNotice,
    "type" | "seq" | "event" | "at" | "practice" | "edition"
  >,
): string {
  const { type, seq, event, at, practice, edition } = news;
  const t = translator(locale);
  if (type === null || seq === null) {
    const label = t.find(`practices.event.${event}`, { edition: edition ?? 1 });
    return t("follow.practice-news", {
      number: practiceNumber(practice ?? 1),
      event: label ?? t("follow.changed"),
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

/** What a piece of news is about: its name, and where it is read. */
export function subjectOf(
  lang: Locale,
  {
    seq,
    names,
    practice,
    titles,
  }: Pick<ToldNotice, "seq" | "names" | "practice" | "titles">,
): { readonly name: TaggedText; readonly link: string } {
  if (seq === null) {
    const number = practiceNumber(practice ?? 1);
    const name = pickText(titles ?? [], lang) ?? { lang, text: number };
    return { name, link: url("practice", { lang, number }) };
  }
  const number = registerNumber(seq);
  const name = pickText(names ?? [], lang) ?? { lang, text: number };
  return { name, link: url("act", { lang, number }) };
}
