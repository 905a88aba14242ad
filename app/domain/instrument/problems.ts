import { isDay, type Day } from "../kernel/clock";
import type { FieldError, FieldErrors } from "../kernel/errors";
import { proposalNumbers } from "../act/model";
import type {
  ArticleAlignment,
  InstrumentForm,
  InstrumentKind,
  PartyKind,
} from "./model";

/** What one side says of an instrument, as far as it got. */
export interface Filing {
  readonly form: InstrumentForm;
  readonly kind: InstrumentKind | null;
  readonly titles: readonly { readonly lang: string; readonly title: string }[];
  readonly authentic: readonly string[];
  readonly doneOn: Day | null;
  readonly inEffectOn: Day | null;
  readonly parties: readonly {
    readonly key: string;
    readonly kind: PartyKind;
  }[];
  readonly articles: readonly {
    readonly proposal: number | null;
    readonly alignment: ArticleAlignment;
    readonly text: string | null;
  }[];
}

/** Between which days an instrument can have been done. */
export interface Days {
  /** The release of the initiative. */
  readonly earliest: Day;
  readonly today: Day;
}

type Problems = Record<string, FieldError>;

/**
 * What is missing or wrong in the description. An instrument older than the
 * initiative can't take it up: whoever confirms later does so by a statement,
 * or by a newer instrument.
 */
export function descriptionProblems(
  filing: Filing,
  { earliest, today }: Days,
): FieldErrors {
  const found: Problems = {};
  const { kind, titles, authentic, doneOn, inEffectOn } = filing;
  if (!kind) found["kind"] = { key: "instrument.error.kind-missing" };
  if (titles.length === 0) {
    found["titles.0.title"] = { key: "instrument.error.title-missing" };
  }
  if (authentic.length === 0) {
    found["authentic"] = { key: "instrument.error.authentic-missing" };
  }
  if (!doneOn) found["doneOn"] = { key: "instrument.error.done-missing" };
  else if (!isDay(doneOn)) found["doneOn"] = { key: "act.error.no-such-day" };
  else if (doneOn > today)
    found["doneOn"] = { key: "instrument.error.done-ahead" };
  else if (doneOn < earliest)
    found["doneOn"] = { key: "instrument.error.done-too-early" };
  if (inEffectOn && !isDay(inEffectOn)) {
    found["inEffectOn"] = { key: "act.error.no-such-day" };
  } else if (inEffectOn && doneOn && inEffectOn < doneOn) {
    found["inEffectOn"] = { key: "act.error.effect-before-done" };
  }
  return found;
}

/**
 * Two parties at least, each once, the filer among them; a bilateral instrument
 * has two, a multilateral one more. A regional organization may act alone.
 * @param own the key under which the filer is a party, and its kind
 */
export function partyProblems(
  { form, parties }: Pick<Filing, "form" | "parties">,
  own: { readonly key: string; readonly kind: PartyKind },
): FieldErrors {
  const found: Problems = {};
  const keys = parties.map(({ key }) => key);
  for (const [position, key] of keys.entries()) {
    if (keys.indexOf(key) !== position) {
      found[`parties.${String(position)}.name`] = {
        key: "instrument.error.party-twice",
      };
    }
  }
  const distinct = new Set(keys).size;
  const mayBeAlone = form === "regional" && own.kind === "organization";
  const least = mayBeAlone ? 1 : form === "multilateral" ? 3 : 2;
  const first = "parties.0.name";
  const next = `parties.${String(parties.length)}.name`;
  if (parties.length > 0 && !keys.includes(own.key)) {
    found[first] = { key: "instrument.error.filer-not-party" };
  } else if (distinct < least) {
    found[next] = {
      key: "instrument.error.too-few-parties",
      params: { least },
    };
  } else if (form === "bilateral" && distinct > 2) {
    found["parties.2.name"] = { key: "instrument.error.two-parties" };
  }
  return found;
}

/** An answer for each proposal, words where one is adapted, one taken up at least. */
export function articleProblems({
  articles,
}: Pick<Filing, "articles">): FieldErrors {
  const found: Problems = {};
  for (const proposal of proposalNumbers) {
    const article = articles.find((one) => one.proposal === proposal);
    if (!article) {
      found[`alignment.${proposal}`] = {
        key: "instrument.error.alignment-missing",
        params: { proposal },
      };
    } else if (article.alignment === "adapted" && !article.text) {
      found[`text.${proposal}`] = {
        key: "instrument.error.text-missing",
        params: { proposal },
      };
    }
  }
  const isWhole = Object.keys(found).length === 0;
  if (isWhole && articles.every(({ alignment }) => alignment === "absent")) {
    found["alignment.1"] = { key: "instrument.error.nothing-taken-up" };
  }
  return found;
}

export const filingSections = ["description", "parties", "articles"] as const;
export type FilingSection = (typeof filingSections)[number];

export interface FilingPart {
  readonly name: FilingSection;
  readonly state: "empty" | "started" | "ready";
  readonly problems: FieldErrors;
}

function isEmpty(name: FilingSection, filing: Filing): boolean {
  switch (name) {
    case "description":
      return !filing.kind && filing.titles.length === 0 && !filing.doneOn;
    case "parties":
      return filing.parties.length === 0;
    case "articles":
      return filing.articles.length === 0;
  }
}

/** The three questions about an instrument and what each still lacks. */
export function filingParts(
  filing: Filing,
  own: { readonly key: string; readonly kind: PartyKind },
  days: Days,
): readonly FilingPart[] {
  const problems: Record<FilingSection, FieldErrors> = {
    description: descriptionProblems(filing, days),
    parties: partyProblems(filing, own),
    articles: articleProblems(filing),
  };
  return filingSections.map((name) => ({
    name,
    problems: problems[name],
    state: isEmpty(name, filing)
      ? "empty"
      : Object.keys(problems[name]).length === 0
        ? "ready"
        : "started",
  }));
}
