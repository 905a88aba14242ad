import type { PracticeContent } from "../../domain/practice/content";
import type { Translate } from "../../i18n/translate";

/** The place of a row in the newer list, else in the older one; counted from 1. */
function placeOf(
  id: string,
  lists: readonly (readonly { readonly id: string }[])[],
): number {
  for (const list of lists) {
    const at = list.findIndex((row) => row.id === id);
    if (at >= 0) return at + 1;
  }
  return 0;
}

/**
 * What a part of the text is called: "Building block 2: steps".
 * @param contents newest first; where a row is looked for to count it
 */
export function fieldName(
  t: Translate,
  path: string,
  contents: readonly Pick<
    PracticeContent,
    "blocks" | "indicators" | "attachments"
  >[],
): string {
  const [list = "", id = "", key = ""] = path.split(".");
  if (list === "blocks") {
    const n = placeOf(
      id,
      contents.map(({ blocks }) => blocks),
    );
    return t.find(`practices.block-field.${key}`, { n }) ?? path;
  }
  if (list === "indicators") {
    const n = placeOf(
      id,
      contents.map(({ indicators }) => indicators),
    );
    return t.find(`practices.indicator-field.${key}`, { n }) ?? path;
  }
  if (list === "attachments" && id !== "") {
    const n = placeOf(
      id,
      contents.map(({ attachments }) =>
        attachments.map(({ fileId }) => ({ id: fileId })),
      ),
    );
    return t("practices.attachment-title", { n });
  }
  if (list === "order") return t.find(`practices.order.${id}`) ?? path;
  return t.find(`practices.field.${path}`) ?? path;
}
