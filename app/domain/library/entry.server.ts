import { area } from "../reference/area";
import { categoriesOn, type Categories } from "../reference/category";
import { undecided } from "../reference/ldc";
import { isRegionCode, regionPath } from "../reference/region";
import { dayOf, type Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { PracticeContent } from "../practice/content";
import type { EvidenceLevel, PracticeLabel } from "../practice/model";
import type { BlockLine, ResultLine } from "./model";
import type { TextsIn } from "./translated.server";

/** A public edition with everything that stands on its row of the list. */
export interface EntrySource {
  readonly practice: {
    readonly id: string;
    readonly number: number;
    readonly participantId: string;
    readonly edition: number;
    readonly evidence: EvidenceLevel;
    readonly label: PracticeLabel;
    readonly publishedAt: Instant;
    readonly freshUntil: Instant;
  };
  readonly content: PracticeContent;
  /** Categories of its area as the edition keeps them. */
  readonly categories: Categories | null;
  readonly languages: readonly TextsIn[];
  readonly adoptions: number;
}

const tagged = (languages: readonly TextsIn[], path: string): TaggedText[] =>
  languages.flatMap(({ lang, texts }) => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ lang, text }];
  });

/** The first indicator with a figure reached, in each language that has its name and figure. */
function resultLines(
  { indicators }: PracticeContent,
  languages: readonly TextsIn[],
): ResultLine[] {
  const first = indicators.find(
    ({ name, actual }) => name !== "" && actual !== "",
  );
  if (!first) return [];
  return languages.flatMap(({ lang, texts }) => {
    const own = (key: string) => texts.get(`indicators.${first.id}.${key}`);
    const name = own("name");
    const actual = own("actual");
    if (name === undefined || actual === undefined) return [];
    return [{ lang, name, baseline: own("baseline") ?? "", actual }];
  });
}

/** The M49 region of a country, or that which a wider region lies in. */
const regionOf = ({ area: iso3, region }: PracticeContent): string | null => {
  if (iso3 !== null) return area(iso3).region;
  if (region === null) return null;
  return isRegionCode(region) ? region : regionPath(region).region;
};

/** The row of a practice in the library. */
export function makeEntry({
  practice,
  content,
  categories: kept,
  languages,
  adoptions,
}: EntrySource) {
  const { area: iso3 } = content;
  const blocks = content.blocks.map(({ id, templateId }): BlockLine => ({
    id,
    names: tagged(languages, `blocks.${id}.name`),
    template: templateId,
  }));
  const on = dayOf(practice.publishedAt);
  const categories =
    kept ?? (iso3 === null ? null : categoriesOn(iso3, on, undecided));
  return {
    number: practice.number,
    practiceId: practice.id,
    edition: practice.edition,
    participantId: practice.participantId,
    titles: tagged(languages, "title"),
    summaries: tagged(languages, "summary"),
    results: resultLines(content, languages),
    languages: languages.filter((one) => one.isWhole).map(({ lang }) => lang),
    area: iso3,
    region: regionOf(content),
    ldc: categories?.ldc ?? false,
    lldc: categories?.lldc ?? false,
    sids: categories?.sids ?? false,
    income: categories?.income?.group ?? null,
    legalTradition: content.legalTradition,
    topics: [...content.topics],
    proposals: [...content.proposals],
    instrument: content.instrument,
    evidence: practice.evidence,
    label: practice.label,
    cost: content.cost,
    licence: content.licence,
    blocks,
    blockCount: blocks.length,
    templateCount: blocks.filter(({ template }) => template !== null).length,
    adoptions,
    publishedAt: practice.publishedAt,
    freshUntil: practice.freshUntil,
  };
}

export type LibraryEntry = ReturnType<typeof makeEntry>;
