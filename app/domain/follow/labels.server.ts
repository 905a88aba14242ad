import { listEntryTitles } from "../../../db/queries/practice-page.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Queries } from "../../../db/client.server";
import { translator } from "../../i18n/translate";
import { proposalNumbers } from "../act/model";
import { proposalLabel } from "../initiative/text";
import { pickText, type Locale, type TaggedText } from "../kernel/localized";
import { parsePracticeNumber, practiceNumber } from "../practice/number";
import { topicCodes } from "../reference/model";
import { areaName, isArea } from "../reference/area";
import type { Follow } from "./model";

type Followed = Pick<Follow, "kind" | "target" | "name">;

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
