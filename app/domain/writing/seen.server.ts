import { createHash } from "node:crypto";
import type { PracticeRow } from "../../../db/queries/practice.server";
import { partFields, type PartName } from "../practice/parts";

type Text = Pick<PracticeRow, "content" | "originalLang">;

/** What one page shows of a text: a part, or one building block by its id. */
export type Slice = { readonly part: PartName } | { readonly block: string };

function sliceOf({ content, originalLang }: Text, slice: Slice): unknown {
  if ("block" in slice) {
    return content.blocks.find(({ id }) => id === slice.block) ?? null;
  }
  const values = partFields[slice.part].map((field) => content[field]);
  return slice.part === "basics" ? [...values, originalLang] : values;
}

/**
 * A short mark of what a page was filled from. When its part says something
 * else by the time it is saved, somebody else was faster; other parts may
 * change meanwhile.
 */
export const seenMark = (text: Text, slice: Slice): string =>
  createHash("sha256")
    .update(JSON.stringify(sliceOf(text, slice)))
    .digest("base64url")
    .slice(0, 16);
