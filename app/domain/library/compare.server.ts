import {
  listEditions,
  listTranslations,
} from "../../../db/queries/library-source.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { differs, type Answer } from "../comparison/model";
import { DomainError } from "../kernel/errors";
import { pickText, type TaggedText } from "../kernel/localized";
import { parsePracticeNumber } from "../practice/number";
import { textDigest } from "../practice/text-digest.server";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { compareParams, type CompareQuery } from "./compare-query";
import type { Compared } from "./compare-answers.server";
import { compareRows } from "./compare-rows.server";
import { readEntries, type LibraryReader } from "./list.server";
import { textsByLanguage } from "./translated.server";

export interface ComparedHead {
  readonly number: string;
  readonly title: TaggedText;
}

async function readColumns(
  ctx: LibraryReader,
  numbers: readonly string[],
): Promise<(Compared & ComparedHead)[]> {
  const wanted = numbers.flatMap((text) => parsePracticeNumber(text) ?? []);
  const entries = await readEntries(ctx, wanted);
  const ids = entries.map(({ practiceId }) => practiceId);
  if (ids.length === 0) return [];
  const { read } = ctx.db;
  const [editions, translations] = await Promise.all([
    listEditions(read, ids),
    listTranslations(read, ids),
  ]);
  return numbers.flatMap((number) => {
    const entry = entries.find(
      (one) => one.number === parsePracticeNumber(number),
    );
    const edition = editions.find(({ id }) => id === entry?.practiceId);
    const title = entry && pickText(entry.titles, ctx.locale);
    if (!entry || !edition || !title) return [];
    const own = translations.filter((one) => one.practiceId === edition.id);
    const { content, lang } = edition;
    const languages = textsByLanguage(content, lang, own, textDigest);
    return [{ entry, edition, languages, number, title }];
  });
}

/**
 * Practices side by side, in their newest public editions. With fewer than two
 * there is nothing to compare yet. Those not listed at present are left out and named.
 */
export async function comparePractices(
  ctx: LibraryReader,
  query: CompareQuery,
) {
  const columns = await readColumns(ctx, query.p);
  const groups =
    columns.length < 2 ? [] : compareRows(translator(ctx.locale), columns);
  return {
    query,
    heads: columns.map(({ number, title }) => ({ number, title })),
    gone: query.p.filter((one) =>
      columns.every(({ number }) => number !== one),
    ),
    groups: groups.map(({ key, rows }) => ({
      key,
      rows: query.differences ? rows.filter(differs) : rows,
    })),
  };
}

/**
 * A comparison as a sheet: one line a row, one column a practice, headed by its number.
 * @throws DomainError 400 with fewer than two practices
 */
export async function practiceComparisonSheet(
  ctx: SheetReader,
  query: CompareQuery,
): Promise<Sheet> {
  const { heads, groups } = await comparePractices(ctx, query);
  if (heads.length < 2) {
    throw new DomainError("invalid", "library.error.too-few");
  }
  const lang = ctx.locale;
  const t = translator(lang);
  const textOf = (answer: Answer) =>
    answer.kind === "text" ? answer.text : t(`views.compare.${answer.kind}`);
  const names = heads.map(({ title }) => title.text).join(" · ");
  return makeSheet(
    ctx,
    {
      ...{ name: "practice-comparison", asOf: null },
      path: url("practiceCompare", { lang }, compareParams(query)),
      title: t("library.compare.title-some", { names }),
      rule: t("library.compare.rule"),
      columns: [
        { key: "row", label: t("views.record.id") },
        { key: "row_name", label: t("views.compare.what") },
        ...heads.map(({ number, title }) => ({
          key: number,
          label: title.text,
        })),
      ],
    },
    groups.flatMap(({ rows }) =>
      rows.map(({ key, label, answers }) => [
        key,
        label,
        ...answers.map(textOf),
      ]),
    ),
  );
}
