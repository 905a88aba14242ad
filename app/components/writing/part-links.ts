import { partNames, type PartName } from "../../domain/practice/parts";
import type { Locale } from "../../i18n/locales";
import { url } from "../../urls";
import { fieldId } from "../form/field";

export interface PartQuery {
  /** `all` tells every problem of the part at its head, `field` only beside the fields. */
  readonly show?: "all" | "field";
  readonly add?: 1;
}

export function partUrl(
  lang: Locale,
  id: string,
  part: PartName,
  query: PartQuery = {},
): string {
  if (part === "blocks") return url("writeBlocks", { lang, id }, { ...query });
  if (part === "files") return url("writeFiles", { lang, id }, { ...query });
  return url("writePart", { lang, id, part }, { ...query });
}

/** Where one problem is mended: the field itself; a block's on the block's own page. */
export function problemUrl(
  lang: Locale,
  practice: {
    readonly id: string;
    readonly content: { readonly blocks: readonly { readonly id: string }[] };
  },
  part: PartName,
  field: string,
): string {
  const { id, content } = practice;
  const [list, row, name = "name"] = field.split(".");
  const block = list === "blocks" ? content.blocks[Number(row)]?.id : undefined;
  if (block !== undefined) {
    const page = url("writeBlock", { lang, id, block }, { show: "field" });
    return `${page}#${fieldId(name)}`;
  }
  return `${partUrl(lang, id, part, { show: "field" })}#${fieldId(field)}`;
}

export function nextUrl(lang: Locale, id: string, part: PartName): string {
  const next = partNames[partNames.indexOf(part) + 1];
  return next ? partUrl(lang, id, next) : url("writeCheck", { lang, id });
}
