import { createHash } from "node:crypto";
import type { IndexedText } from "../../../db/search/register-search.server";
import { prepareDocument } from "../search/prepare";
import { makeDocument, type EntrySource } from "./entry.server";

/** The words by which an act is found, and a digest that tells whether they changed. */
export interface Words {
  readonly text: Omit<IndexedText, "document">;
  readonly digest: string;
}

const prepare = (texts: readonly string[]) =>
  texts.map(prepareDocument).join("\n");

export function makeWords(source: EntrySource): Words {
  const document = makeDocument(source);
  const names = prepare(document.names);
  const body = prepare(document.body);
  const digest = createHash("sha256")
    .update(`${names}\n\n${body}`)
    .digest("base64url")
    .slice(0, 16);
  return { text: { names, body }, digest };
}
