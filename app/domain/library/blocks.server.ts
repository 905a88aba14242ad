import type { LibraryEntryRow } from "../../../db/queries/library.server";
import { notFound } from "../kernel/errors";
import { pageCount } from "../kernel/paging";
import { pickText, type Locale, type TaggedText } from "../kernel/localized";
import { practiceNumber } from "../practice/number";
import type { TopicCode } from "../reference/model";
import { isTopicCode } from "../reference/topic";
import type { BlockQuery } from "./block-query";
import { ask, readEntries, type LibraryReader } from "./list.server";

/** Practices whose blocks are on one page. */
const pageSize = 20;

/** One building block and where it stands. */
export interface BlockRow {
  readonly id: string;
  readonly name: TaggedText;
  readonly practice: {
    readonly number: string;
    readonly title: TaggedText;
    readonly area: string | null;
    readonly region: string | null;
  };
  /** File to reuse. */
  readonly template: string | null;
}

/** Blocks under the main topic of their practices. */
export interface BlockGroup {
  readonly topic: TopicCode | null;
  readonly rows: readonly BlockRow[];
}

const nothing = {
  ...{ q: "", selection: {}, like: null, basket: [] },
  sort: "evidence",
} as const;

const compareCodes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function rowsOf(entry: LibraryEntryRow, locale: Locale): BlockRow[] {
  const number = practiceNumber(entry.number);
  const title = pickText(entry.titles, locale);
  if (!title) return [];
  const { area, region } = entry;
  return entry.blocks.flatMap(({ id, names, template }) => {
    const name = pickText(names, locale);
    const practice = { number, title, area, region };
    return name ? [{ id, name, practice, template }] : [];
  });
}

/** The building blocks of practices by topic, those of strong evidence first. Throws 404 beyond the last page. */
export async function listBlocks(
  ctx: LibraryReader,
  { topic, onlyTemplates, page }: BlockQuery,
) {
  const answer = await ask(ctx, {
    ...nothing,
    selection: topic === null ? {} : { topic: [topic] },
  });
  const { columns } = answer.index;
  const column = onlyTemplates ? columns.templates : columns.blocks;
  const topics = columns.facet("topic", ctx.now);
  const mainTopic = (number: number) =>
    topic ?? topics.combinations[topics.codes[number] ?? 0]?.[0] ?? "";
  const numbers = [...answer.numbers]
    .filter((number) => column[number])
    .sort((a, b) => compareCodes(mainTopic(a), mainTopic(b)));
  const pages = pageCount(numbers.length, pageSize);
  if (page > pages) throw notFound("library.error.no-such-page");
  const from = (page - 1) * pageSize;
  const some = numbers.slice(from, from + pageSize);
  const entries = await readEntries(ctx, some);
  const groups = new Map<string, BlockRow[]>();
  for (const entry of entries) {
    const main = mainTopic(entry.number);
    const rows = groups.get(main) ?? [];
    groups.set(main, rows);
    rows.push(
      ...rowsOf(entry, ctx.locale).filter(
        ({ template }) => !onlyTemplates || template !== null,
      ),
    );
  }
  const total = numbers.reduce((sum, number) => sum + (column[number] ?? 0), 0);
  return {
    groups: [...groups].map(([code, rows]): BlockGroup => ({
      topic: isTopicCode(code) ? code : null,
      rows,
    })),
    total,
    pages,
    topics: [...answer.found.facets.topic].map(([code]) => code).sort(),
  };
}
