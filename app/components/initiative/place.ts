import type { PartAnchor, TextPart } from "../../domain/initiative/model";
import type { Translate } from "../../i18n/translate";
import { ranges } from "../../domain/act/proposal-words";

/** What a paragraph is called in links, for instance "Proposal 7". */
export function placeName(t: Translate, anchor: PartAnchor): string {
  const number = anchor.slice(1);
  if (anchor === "lead") return t("initiative.lead-in");
  if (anchor === "c1") return t("initiative.part.closing");
  return anchor.startsWith("p")
    ? t("initiative.paragraph", { number })
    : t("initiative.proposal", { number });
}

/** Several parts in few words: "Preamble", "Proposals 1–5", "Closing". */
export function partNames(t: Translate, parts: readonly TextPart[]): string[] {
  const numbers = parts.flatMap((part) => part.proposal ?? []);
  const list = ranges(numbers).join(t("ui.list-comma"));
  return [
    ...(parts.some(({ kind }) => kind === "preamble")
      ? [t("initiative.part.preamble")]
      : []),
    ...(list ? [t("initiative.proposal-range", { list })] : []),
    ...(parts.some(({ kind }) => kind === "closing")
      ? [t("initiative.part.closing")]
      : []),
  ];
}
