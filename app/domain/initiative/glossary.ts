import type { Locale, Localized } from "../kernel/localized";
import { locales } from "../kernel/localized";
import ar from "./glossary/ar.json";
import en from "./glossary/en.json";
import es from "./glossary/es.json";
import fr from "./glossary/fr.json";
import ru from "./glossary/ru.json";
import zh from "./glossary/zh.json";
import type { PartAnchor } from "./model";
import { initiativeText } from "./text";

export type TermId = keyof typeof en;

/** What the initiative asks, what its text speaks of, how the portal works. */
export const glossaryGroups = ["acts", "text", "portal"] as const;
export type GlossaryGroup = (typeof glossaryGroups)[number];

interface TermRule {
  readonly group: GlossaryGroup;
  /** The initiative's own words: each translation then uses this term for them. */
  readonly inText: boolean;
}

const act: TermRule = { group: "acts", inText: true };
const text: TermRule = { group: "text", inText: true };
const portal: TermRule = { group: "portal", inText: false };

const rules: Readonly<Record<TermId, TermRule>> = {
  echo: act,
  confirm: act,
  support: act,
  data: text,
  "cross-border-data-flow": text,
  "cross-border-transmission": text,
  "negative-list": text,
  "personal-information": text,
  "personal-privacy": text,
  "non-personal-data": text,
  "important-data": { group: "text", inText: false },
  backdoor: text,
  vulnerability: text,
  "over-securitising": text,
  "mutual-recognition": text,
  "conformity-assessment": text,
  "technical-regulation": text,
  certification: text,
  interoperability: text,
  compatibility: text,
  transparency: text,
  predictability: text,
  "non-discrimination": text,
  "legitimate-policy-objective": text,
  "disguised-restriction": text,
  "intellectual-property": text,
  "best-practice": text,
  "developing-country": text,
  "least-developed-country": text,
  "capacity-building": text,
  "technical-assistance": text,
  "digital-divide": text,
  act: portal,
  instrument: portal,
  "note-verbale": portal,
  "full-powers": portal,
  depositary: portal,
  "focal-point": portal,
  "authentic-text": portal,
  "working-translation": portal,
};

const files: Readonly<
  Record<Locale, Readonly<Record<TermId, { term: string; definition: string }>>>
> = { ar, zh, en, fr, ru, es };

export interface GlossaryEntry extends TermRule {
  readonly id: TermId;
  readonly term: Localized;
  readonly definition: Localized;
  /** The paragraphs in which the Chinese text has the term. */
  readonly anchors: readonly PartAnchor[];
}

const inAll = (id: TermId, field: "term" | "definition"): Localized =>
  Object.fromEntries(
    locales.map((locale) => [locale, files[locale][id][field]]),
  ) as unknown as Localized;

/** Every term with its meaning in six languages; made once. */
export const glossary: readonly GlossaryEntry[] = (
  Object.keys(rules) as TermId[]
).map((id) => {
  const { inText, group } = rules[id];
  const word = files.zh[id].term;
  return {
    id,
    group,
    inText,
    term: inAll(id, "term"),
    definition: inAll(id, "definition"),
    anchors: inText
      ? initiativeText("zh")
          .parts.filter((part) => part.text.includes(word))
          .map((part) => part.anchor)
      : [],
  };
});

/** The terms of one group, sorted as the reader's language sorts them. */
export function glossaryGroup(
  group: GlossaryGroup,
  locale: Locale,
): GlossaryEntry[] {
  const entries = glossary.filter((entry) => entry.group === group);
  // The three verbs build on one another, so they keep their own order.
  if (group === "acts") return entries;
  const { compare } = new Intl.Collator(locale);
  return entries.sort((a, b) => compare(a.term[locale], b.term[locale]));
}
