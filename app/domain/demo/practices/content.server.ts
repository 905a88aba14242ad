import type { PracticeContent } from "../../practice/content";
import { emptyContent } from "../../practice/content";
import { topics } from "../../reference/topic";
import { mark } from "../names";
import { demoExtras } from "./extras";
import type { DemoPractice, DemoWords } from "./model";

/** Where an invented write-up belongs, and what its rows are called. */
export interface DemoPlace {
  readonly area: string | null;
  readonly region: string | null;
  readonly contact: string;
  /** Ids of building blocks and indicators, the same in each edition and language. */
  readonly blockIds: readonly string[];
  readonly indicatorIds: readonly string[];
  /** Files that come with it; an earlier edition and translations bring none. */
  readonly sheets?: readonly {
    readonly fileId: string;
    readonly title: string;
    readonly block: number | null;
  }[];
  readonly related?: readonly number[];
  /** Register number of the act it carries out. */
  readonly act?: string | null;
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** The whole text of an invented write-up in one of its languages. */
export function contentOf(
  practice: DemoPractice,
  words: DemoWords,
  { blockIds, indicatorIds, sheets = [], ...place }: DemoPlace,
): PracticeContent {
  const extras = demoExtras[practice.key];
  const { measuredOn = null, source = "" } = practice;
  const { blocks, indicators, title, ...rest } = words;
  return {
    ...emptyContent,
    ...rest,
    ...place,
    title: `${title} ${mark}`,
    blocks: blocks.map((block, at) => ({
      ...block,
      id: blockIds[at] ?? "",
      templateId: sheets.find((one) => one.block === at)?.fileId ?? null,
    })),
    indicators: indicators.map((indicator, at) => ({
      ...indicator,
      id: indicatorIds[at] ?? "",
      measuredOn: indicator.actual === "" ? null : measuredOn,
      source: indicator.actual === "" ? "" : source,
    })),
    instrument: practice.instrument,
    legalTradition: practice.tradition ?? null,
    governmentLevel: practice.level ?? null,
    sector: extras?.sector ?? null,
    dataCategories: practice.data,
    mechanism: practice.mechanism ?? null,
    cost: practice.cost,
    staffing: practice.staffing,
    duration: practice.duration,
    startedOn: practice.startedOn,
    endedOn: practice.endedOn ?? null,
    topics: practice.topics,
    proposals: unique(
      practice.topics.flatMap((code) => topics[code].proposals),
    ).sort((a, b) => a - b),
    sdgTargets: unique(practice.topics.flatMap((code) => topics[code].sdg)),
    sources: [
      ...(extras?.sources ?? []),
      `https://www.example.org/practices/${practice.key}`,
    ].join("\n"),
    attachments: sheets.map(({ fileId, title: name }) => ({
      ...{ fileId, title: name },
    })),
  };
}
