import type { SeedRows } from "../../../db/seed/insert.server";
import type { Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { isPublic } from "../lifecycle/act";
import type { Locale } from "../kernel/localized";
import { leiCheckDigits } from "../participant/lei";
import { skeleton } from "../participant/look-alike";
import { matchKey, transliterate } from "../participant/names";
import { demoHost, demoName } from "./names";
import type { DemoParticipant } from "./plan";

/** An identifier with right check digits of an issuer that does not exist. */
function demoLei(index: number): string {
  const first18 = `0000DEMO${String(index).padStart(10, "0")}`;
  return first18 + leiCheckDigits(first18);
}

function pushName(rows: SeedRows, id: string, lang: Locale, name: string) {
  rows.participantNames.push({
    id: newId(),
    participantId: id,
    lang,
    name,
    transliteration: transliterate(name, lang) ?? null,
    isOriginal: rows.participantNames.at(-1)?.participantId !== id,
    matchKey: matchKey(name),
    skeleton: skeleton(name),
  });
}

/**
 * Adds an invented participant: its own name first, then English, and for one
 * in three a third language.
 * @returns its id
 */
export function pushParticipant(
  rows: SeedRows,
  { index, kind, nameIndex, locale, area, acts }: DemoParticipant,
  createdAt: Instant,
): string {
  const id = newId();
  rows.participants.push({
    id,
    kind,
    area,
    website: `https://www.${demoHost(index)}/`,
    sector: kind === "company" ? "isic4.J" : null,
    contact: `contact@${demoHost(index)}`,
    identityCheckedAt:
      acts.find(({ status }) => isPublic(status))?.registeredAt ?? null,
    demo: true,
    createdBy: null,
    createdAt,
    updatedAt: createdAt,
    version: 1,
  });
  const third: Locale = locale === "fr" ? "es" : "fr";
  const languages = new Set<Locale>([
    locale,
    "en",
    ...(index % 3 === 0 ? [third] : []),
  ]);
  for (const lang of languages) {
    pushName(rows, id, lang, demoName(kind, nameIndex, lang));
  }
  if (kind === "company") {
    rows.participantIdentifiers.push({
      id: newId(),
      participantId: id,
      scheme: "lei",
      authority: "",
      value: demoLei(index),
    });
  }
  return id;
}
