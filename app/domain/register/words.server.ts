import { createHash } from "node:crypto";
import type { IndexedText } from "../../../db/search/register-search.server";
import { locales } from "../kernel/localized";
import { areaName } from "../reference/area";
import { prepareDocument } from "../search/prepare";
import { makeDocument, type EntrySource } from "./entry.server";

/** The words by which an act is found, and a digest that tells whether they changed. */
export interface Words {
  readonly text: Omit<IndexedText, "document">;
  readonly digest: string;
}

/** The words of areas, made once: all acts of an area have them. */
const areaWords = new Map<string, string[]>();

function wordsOfArea(iso3: string): readonly string[] {
  let words = areaWords.get(iso3);
  if (!words) {
    const names = locales.map((locale) => areaName(iso3, locale));
    words = [iso3, ...names].map(prepareDocument);
    areaWords.set(iso3, words);
  }
  return words;
}

export function makeWords(source: EntrySource): Words {
  const document = makeDocument(source);
  const names = document.names.map(prepareDocument).join("\n");
  const body = [
    ...document.body.map(prepareDocument),
    ...(document.area === null ? [] : wordsOfArea(document.area)),
  ].join("\n");
  const digest = createHash("sha256")
    .update(`${names}\n\n${body}`)
    .digest("base64url")
    .slice(0, 16);
  return { text: { names, body }, digest };
}
