import { createHash } from "node:crypto";
import type { RequestRow } from "../../../db/queries/request.server";
import { partFields, type PartName } from "./parts";

/** What is saved of a request as its writers see it. */
export type RequestText = Pick<
  RequestRow,
  "content" | "originalLang" | "audience" | "fieldAudiences" | "titleIsPublic"
> & { readonly named: readonly string[] };

function sliceOf(text: RequestText, part: PartName): unknown {
  const values = partFields[part].map((field) => text.content[field]);
  if (part === "need") return [...values, text.originalLang];
  if (part !== "readers") return values;
  const { audience, fieldAudiences, titleIsPublic, named } = text;
  return [...values, audience, fieldAudiences, titleIsPublic, named];
}

/**
 * A short mark of what a page was filled from. When its part says something
 * else by the time it is saved, somebody else was faster; other parts may
 * change meanwhile.
 */
export const seenMark = (text: RequestText, part: PartName): string =>
  createHash("sha256")
    .update(JSON.stringify(sliceOf(text, part)))
    .digest("base64url")
    .slice(0, 16);
