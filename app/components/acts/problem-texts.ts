import type { OwnSection } from "../../domain/act/own";
import type { Translate } from "../../i18n/translate";
import { errorTexts } from "../form/errors";
import { typedRows } from "./field-values";

type Values = Parameters<typeof typedRows>[0];

/**
 * Texts of problems for a list apart from their fields: those of a row of
 * commitments say which one they are about.
 */
export function namedRows(
  t: Translate,
  texts: Readonly<Record<string, string>>,
  typed?: Values,
): Readonly<Record<string, string>> {
  const rows = typed ? typedRows(typed, "commitments") : [];
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => {
      const row = /^commitments\.(\d+)\./.exec(field)?.[1];
      if (row === undefined) return [field, text];
      const index = rows.includes(Number(row))
        ? rows.indexOf(Number(row))
        : Number(row);
      const name = t("acts.commitments.one", { place: index + 1 });
      return [field, `${name}${t("ui.colon")}${text}`];
    }),
  );
}

export const problemTexts = (t: Translate, section: OwnSection) =>
  namedRows(t, errorTexts(t, section.problems));
