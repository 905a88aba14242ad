import { z } from "zod";
import { locales, type Locale } from "../kernel/localized";
import {
  kindOf,
  partAnchors,
  proposalNumbers,
  proposalOf,
  textProvenances,
  textStatuses,
  type Edition,
  type PartAnchor,
  type ProposalNumber,
  type TextPart,
  type TextStatus,
} from "./model";
import ar from "./text/ar.json";
import en from "./text/en.json";
import es from "./text/es.json";
import fr from "./text/fr.json";
import ru from "./text/ru.json";
import zh from "./text/zh.json";

/** The whole initiative in one language. */
export interface InitiativeText {
  readonly locale: Locale;
  readonly title: { readonly text: string; readonly edition: Edition };
  /** Sixteen paragraphs in reading order. */
  readonly parts: readonly TextPart[];
  /** This portal's own short titles for lists; no part of the initiative. */
  readonly labels: Readonly<Record<ProposalNumber, string>>;
}

// The files are data that editors replace, so they are checked like any input.
const fileSchema = z.object({
  language: z.enum(locales),
  editions: z.record(
    z.string(),
    z.object({
      status: z.enum(textStatuses),
      version: z.string().min(1),
      date: z.iso.date(),
      provenance: z.enum(textProvenances),
    }),
  ),
  parts: z.array(
    z.object({
      anchor: z.enum(["title", ...partAnchors]),
      edition: z.string(),
      text: z.string().min(1),
    }),
  ),
  labels: z.array(z.string().min(1)).length(proposalNumbers.length),
});

/**
 * Checks one language's file and gives it its shape.
 * @throws Error when a part is missing or names an unknown edition.
 */
export function readInitiativeText(file: unknown): InitiativeText {
  const { language, editions, parts, labels } = fileSchema.parse(file);
  const get = (anchor: PartAnchor | "title") => {
    const part = parts.find((candidate) => candidate.anchor === anchor);
    const edition = part && editions[part.edition];
    if (!part || !edition) throw new Error(`initiative ${language} ${anchor}`);
    return { text: part.text, edition };
  };
  return {
    locale: language,
    title: get("title"),
    parts: partAnchors.map((anchor) => ({
      anchor,
      kind: kindOf(anchor),
      proposal: proposalOf(anchor),
      ...get(anchor),
    })),
    labels: Object.fromEntries(
      proposalNumbers.map((number, index) => [number, labels[index]]),
    ) as Record<ProposalNumber, string>,
  };
}

const texts: Readonly<Record<Locale, InitiativeText>> = {
  ar: readInitiativeText(ar),
  zh: readInitiativeText(zh),
  en: readInitiativeText(en),
  fr: readInitiativeText(fr),
  ru: readInitiativeText(ru),
  es: readInitiativeText(es),
};

/** The initiative in one of the six languages. */
export const initiativeText = (locale: Locale): InitiativeText => texts[locale];

/** The short title of a proposal, three to six words, for lists and forms. */
export const proposalLabel = (locale: Locale, number: ProposalNumber): string =>
  texts[locale].labels[number];

/** The statuses that occur in a text, the strongest first. */
export const statusesIn = (text: InitiativeText): TextStatus[] =>
  textStatuses.filter((status) =>
    text.parts.some((part) => part.edition.status === status),
  );

/** The issues a text is put together from, each once, in reading order. */
export const editionsIn = (text: InitiativeText): Edition[] => [
  ...new Set(text.parts.map((part) => part.edition)),
];
