import type { Citable } from "../domain/citation/model";
import { dayOf, type Instant } from "../domain/kernel/clock";
import type { PracticeView } from "../domain/practice/view";
import { bodyNames } from "./cite";
import { formatDay } from "./format";
import type { Translate } from "./translate";

/**
 * One edition of a practice. The address names the edition, and the note the
 * digest of its text: what was read can be found and checked again.
 * @param reading.address of the page with the edition in it, absolute
 */
export function citePractice(
  t: Translate,
  practice: Pick<
    PracticeView,
    "number" | "edition" | "digest" | "publishedAt" | "texts" | "owner"
  >,
  { address, now }: { readonly address: string; readonly now: Instant },
): Citable {
  const { number, edition, digest } = practice;
  const title = practice.texts["title"];
  const today = dayOf(now);
  return {
    type: "practice",
    key: `${number}-${String(edition)}`,
    title: title?.text ?? number,
    authors: bodyNames(practice.owner.names, t.locale),
    issued: dayOf(practice.publishedAt),
    register: t("cite.library"),
    address,
    accessed: today,
    asOf: today,
    version: String(edition),
    note: t("cite.practice-note", { number, version: edition, digest }),
    lang: title?.lang ?? t.locale,
  };
}

/** The citation of an edition as a line of text. */
export const plainPracticeCitation = (t: Translate, one: Citable): string =>
  t("cite.practice", {
    author: one.authors.join(", "),
    title: one.title,
    number: one.key.replace(/-\d+$/, ""),
    version: one.version ?? "",
    issued: formatDay(t.locale, one.issued ?? one.asOf),
    register: one.register,
    address: one.address,
    day: formatDay(t.locale, one.accessed),
  });
