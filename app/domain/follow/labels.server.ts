import { listShownOfferTitles } from "../../../db/queries/offer-list.server";
import { listEntryTitles } from "../../../db/queries/practice-page.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import {
  listVisibleRequests,
  stranger,
} from "../../../db/queries/request-public.server";
import type { Queries } from "../../../db/client.server";
import { translator } from "../../i18n/translate";
import { proposalNumbers } from "../act/model";
import { proposalLabel } from "../initiative/text";
import { pickText, type Locale, type TaggedText } from "../kernel/localized";
import { offerNumber, parseOfferNumber } from "../offer/number";
import { parsePracticeNumber, practiceNumber } from "../practice/number";
import { topicCodes } from "../reference/model";
import { areaName, isArea } from "../reference/area";
import { parseRequestNumber, requestNumber } from "../request/number";
import type { Follow } from "./model";

type Followed = Pick<Follow, "kind" | "target" | "name">;

/** Titles of requests anybody may know of, and of public offers, by their numbers. */
async function exchangeTitles(
  db: Queries,
  followed: readonly Followed[],
): Promise<ReadonlyMap<string, TaggedText>> {
  const of = (kind: Follow["kind"], parse: (text: string) => number | null) =>
    followed.flatMap((one) =>
      one.kind === kind ? (parse(one.target) ?? []) : [],
    );
  const asked = of("request", parseRequestNumber);
  const offered = of("offer", parseOfferNumber);
  const requests =
    asked.length > 0
      ? await listVisibleRequests(db, stranger, { numbers: asked })
      : [];
  const offers = await listShownOfferTitles(db, offered);
  return new Map([
    ...requests.map(
      ({ number, lang, title }) =>
        [requestNumber(number ?? 0), { lang, text: title }] as const,
    ),
    ...offers.map(
      ({ number, lang, title }) =>
        [offerNumber(number ?? 0), { lang, text: title }] as const,
    ),
  ]);
}

/** What things followed are called, in their order. */
export async function labelFollows(
  db: Queries,
  followed: readonly Followed[],
  locale: Locale,
): Promise<TaggedText[]> {
  const t = translator(locale);
  const ids = followed
    .filter(({ kind }) => kind === "participant")
    .map(({ target }) => target);
  const names = ids.length > 0 ? await listNamesOf(db, ids) : [];
  const numbers = followed.flatMap(({ kind, target }) =>
    kind === "practice" ? (parsePracticeNumber(target) ?? []) : [],
  );
  const titles = numbers.length > 0 ? await listEntryTitles(db, numbers) : [];
  const ofExchange = await exchangeTitles(db, followed);
  const label = ({ kind, target, name }: Followed): TaggedText => {
    const text = { lang: locale, text: name ?? target };
    switch (kind) {
      case "participant": {
        const own = names.filter((one) => one.participantId === target);
        return pickText(own, locale) ?? text;
      }
      case "practice": {
        const own = titles.find(
          ({ number }) => practiceNumber(number) === target,
        );
        return pickText(own?.titles ?? [], locale) ?? text;
      }
      case "request":
      case "offer":
        return ofExchange.get(target) ?? text;
      case "topic": {
        const code = topicCodes.find((one) => one === target);
        return code
          ? { lang: locale, text: t(`reference.topic.${code}`) }
          : text;
      }
      case "practice_area":
        return isArea(target)
          ? {
              lang: locale,
              text: t("follow.practices-of", {
                area: areaName(target, locale),
              }),
            }
          : text;
      case "area":
        return isArea(target)
          ? { lang: locale, text: areaName(target, locale) }
          : text;
      case "proposal": {
        const number = proposalNumbers.find((one) => String(one) === target);
        if (!number) return text;
        const title = proposalLabel(locale, number);
        return { lang: locale, text: t("follow.proposal", { number, title }) };
      }
      case "search":
        // In whatever language its owner wrote it: the direction is its own.
        return { lang: "und", text: name ?? t("follow.search-unnamed") };
      case "library_search":
        return {
          lang: "und",
          text: name ?? t("follow.library-search-unnamed"),
        };
    }
  };
  return followed.map(label);
}
