import type { Context } from "../../context.server";
import { citeView, plainCitation } from "../../i18n/cite";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { AsOf } from "../register/as-of";
import type { Cell, Sheet, SheetColumn } from "./model";

/** Who asks for a sheet, when and in which language. */
export type SheetReader = Pick<Context, "db" | "env" | "locale" | "now">;

interface Parts {
  readonly name: string;
  readonly title: string;
  /** Path and query of the page that shows the same. */
  readonly path: string;
  readonly asOf: AsOf | null;
  readonly rule: string;
  /** Its anchor on the page "How we count"; left out where the view's own page says it. */
  readonly counted?: string;
  /** How to cite what is not cited as a view. */
  readonly citation?: string;
  readonly columns: readonly SheetColumn[];
}

type Rows = readonly (readonly Cell[])[];

/** A sheet with where it comes from; `batches` are for long ones. */
export function makeSheet(
  { env, locale, now }: SheetReader,
  { name, title, path, asOf, rule, counted, citation, columns }: Parts,
  rows: Rows | (() => AsyncIterable<Rows>),
): Sheet {
  const t = translator(locale);
  const address = env.origin + path;
  const day = asOf?.day ?? null;
  const cited = citeView(t, { name, title }, { address, now, asOf: day });
  return {
    ...{ title, columns },
    // Two days of one view do not overwrite each other in a folder.
    name: day === null || name.includes(day) ? name : `${name}-${day}`,
    batches: typeof rows === "function" ? rows : () => [rows],
    about: {
      ...{ address, rule, asOf: day, asAt: asOf?.at ?? now },
      ruleAddress:
        counted === undefined
          ? address
          : `${env.origin}${url("howCounted", { lang: locale })}#${counted}`,
      citation: citation ?? plainCitation(t, cited, asOf !== null),
    },
  };
}
