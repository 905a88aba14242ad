import { proposalNumbers } from "../act/model";
import type { Day } from "../kernel/clock";
import type { ArticleAlignment } from "./model";

/** What two filings of one instrument can say differently; `act_done` is the day of an act beside its instrument's. */
export const differenceKinds = [
  "title",
  "form",
  "place",
  "authentic",
  "in_effect",
  "alignment",
  "article",
  "words",
  "added",
  "act_done",
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One thing that two filings say differently, first against second. */
export interface Difference {
  readonly what: DifferenceKind;
  readonly proposal: number | null;
  /** BCP 47, of a title or of words; null for everything else. */
  readonly lang: string | null;
  /** A title, place, article or its words; a day; a code; codes with blanks between. */
  readonly first: string | null;
  readonly second: string | null;
}

/** As far as two filings are compared: parties, kind and day are the same, or they were not joined. */
export interface ComparedFiling {
  readonly form: string;
  readonly place: string | null;
  readonly authentic: readonly string[];
  readonly inEffectOn: Day | null;
  readonly titles: readonly { readonly lang: string; readonly title: string }[];
  readonly articles: readonly {
    readonly proposal: number | null;
    readonly alignment: ArticleAlignment;
    readonly article: string | null;
    readonly text: string | null;
    readonly lang: string;
  }[];
}

/** Written alike but for case, blanks and the form of characters. */
const isAlike = (a: string | null, b: string | null): boolean => {
  const plain = (text: string | null) =>
    (text ?? "").normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
  return plain(a) === plain(b);
};

const fact = (
  what: DifferenceKind,
  first: string | null,
  second: string | null,
  of: Partial<Pick<Difference, "proposal" | "lang">> = {},
): Difference[] =>
  isAlike(first, second)
    ? []
    : [{ what, proposal: null, lang: null, ...of, first, second }];

const languages = (codes: readonly string[]) => [...codes].sort().join(" ");

/** Titles in one language are one title; in different languages they say nothing against each other. */
function titleDifferences(a: ComparedFiling, b: ComparedFiling): Difference[] {
  return a.titles.flatMap(({ lang, title }) => {
    const other = b.titles.find((one) => one.lang === lang);
    return other ? fact("title", title, other.title, { lang }) : [];
  });
}

/** What is said of one proposal; words in different languages can't be compared. */
function articleDifferences(
  a: ComparedFiling,
  b: ComparedFiling,
): Difference[] {
  return proposalNumbers.flatMap((proposal) => {
    const one = a.articles.find((article) => article.proposal === proposal);
    const two = b.articles.find((article) => article.proposal === proposal);
    if (!one || !two) return [];
    const { lang } = one;
    return [
      ...fact("alignment", one.alignment, two.alignment, { proposal }),
      ...(one.article !== null && two.article !== null
        ? fact("article", one.article, two.article, { proposal })
        : []),
      ...(one.text !== null && two.text !== null && lang === two.lang
        ? fact("words", one.text, two.text, { proposal, lang })
        : []),
    ];
  });
}

const ownArticles = ({ articles }: ComparedFiling) =>
  String(articles.filter(({ proposal }) => proposal === null).length);

/** What two filings of one instrument say differently. */
export const compareFilings = (
  first: ComparedFiling,
  second: ComparedFiling,
): readonly Difference[] => [
  ...titleDifferences(first, second),
  ...fact("form", first.form, second.form),
  ...(first.place === null || second.place === null
    ? []
    : fact("place", first.place, second.place)),
  ...fact("authentic", languages(first.authentic), languages(second.authentic)),
  ...fact("in_effect", first.inEffectOn, second.inEffectOn),
  ...articleDifferences(first, second),
  ...fact("added", ownArticles(first), ownArticles(second)),
];

/** An act's day that is not its instrument's. */
export const dayDifference = (
  instrumentDay: Day | null,
  actDay: Day | null,
): readonly Difference[] =>
  instrumentDay === null || actDay === null
    ? []
    : fact("act_done", instrumentDay, actDay);

/**
 * Whether they contradict each other in substance: on what the instrument does
 * with a proposal. Other differences are ways of writing.
 */
export const contradicts = (
  differences: readonly Pick<Difference, "what">[],
): boolean => differences.some(({ what }) => what === "alignment");
