import { eligibleGroups, modalities } from "../../domain/exchange/model";
import { isDay } from "../../domain/kernel/clock";
import { isAnyRegion } from "../../domain/reference/region";
import { isLanguageCode, languageName } from "../../domain/reference/language";
import { topicCodes } from "../../domain/reference/model";
import type { Gate } from "../../domain/match/gates";
import { formatDay, formatList } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";

/** A code that decided a gate, in words. */
function word(t: Translate, code: string): string {
  const topic = topicCodes.find((one) => one === code);
  if (topic) return t(`reference.topic.${topic}`);
  const modality = modalities.find((one) => one === code);
  if (modality) return t(`exchange.modality.${modality}`);
  const group = eligibleGroups.find((one) => one === code);
  if (group) return t(`exchange.eligible.${group}`);
  if (isAnyRegion(code)) return t(`reference.region.${code}`);
  if (isDay(code)) return formatDay(t.locale, code);
  return isLanguageCode(code) ? languageName(code, t.locale) : code;
}

/** The words that matched, as a sentence's end; empty where nothing was asked. */
export function gateWords(t: Translate, { code, matched }: Gate): string {
  if (code === "slot") {
    return t("match.slots", { count: Number(matched[0] ?? 0) });
  }
  const words = matched.map((one) => word(t, one));
  if (code === "window" && words.length === 2) {
    return t("offer.window", { from: words[0] ?? "", to: words[1] ?? "" });
  }
  return formatList(t.locale, words);
}
