import type { SeedRows } from "../../../db/seed/insert.server";
import { DAY, type Instant } from "../kernel/clock";
import { textsOf, type PracticeContent } from "../practice/content";
import { textDigest } from "../practice/text-digest.server";
import type { DemoCase } from "./practice-case.server";
import { contentOf } from "./practices/content.server";

/** Adds the texts of other languages, made from the text as it is. */
export function pushTranslations(
  rows: SeedRows,
  { id, practice, content, people }: DemoCase,
  earlier: PracticeContent | null,
  at: Instant,
) {
  const originals = new Map(
    textsOf(content).map((one) => [one.path, one.text]),
  );
  const before = new Map(
    earlier === null ? [] : textsOf(earlier).map((one) => [one.path, one.text]),
  );
  const origins = ["official", "human", "machine"] as const;
  const place = {
    area: null,
    region: null,
    contact: "",
    blockIds: content.blocks.map((block) => block.id),
    indicatorIds: content.indicators.map((indicator) => indicator.id),
  };
  for (const [index, [lang, words]] of Object.entries(
    practice.also ?? {},
  ).entries()) {
    for (const { path, text } of textsOf(contentOf(practice, words, place))) {
      const original = originals.get(path);
      if (original === undefined) continue;
      // One text that changed was not translated anew: it is shown as stale.
      const isStale = path === "lessons" && index === 0;
      const source = (isStale ? before.get(path) : undefined) ?? original;
      rows.practiceTexts.push({
        practiceId: id,
        path,
        lang,
        text,
        origin: origins[index % origins.length] ?? "human",
        source: textDigest(source),
        by: people.translator,
        at: at + DAY,
        version: 1,
      });
    }
  }
}
