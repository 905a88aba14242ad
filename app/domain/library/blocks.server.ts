import { notFound } from "../kernel/errors";
import { pageCount } from "../kernel/paging";
import { pickText, type TaggedText } from "../kernel/localized";
import { practiceNumber } from "../practice/number";
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
  };
  readonly template: string | null;
}

const nothing = {
  ...{ q: "", selection: {}, like: null, basket: [] },
  sort: "evidence",
} as const;

/** The building blocks of practices, those of strong evidence first. Throws 404 beyond the last page. */
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
  const numbers = answer.numbers.filter((number) => column[number]);
  const pages = pageCount(numbers.length, pageSize);
  if (page > pages) throw notFound("library.error.no-such-page");
  const from = (page - 1) * pageSize;
  const some = [...numbers.subarray(from, from + pageSize)];
  const entries = await readEntries(ctx, some);
  const rows = entries.flatMap((entry) => {
    const number = practiceNumber(entry.number);
    const title = pickText(entry.titles, ctx.locale);
    return entry.blocks.flatMap(({ id, names, template }): BlockRow[] => {
      const name = pickText(names, ctx.locale);
      if (!name || !title || (onlyTemplates && template === null)) return [];
      const practice = { number, title, area: entry.area };
      return [{ id, name, practice, template }];
    });
  });
  const total = numbers.reduce((sum, number) => sum + (column[number] ?? 0), 0);
  return {
    rows,
    total,
    pages,
    topics: [...answer.found.facets.topic].map(([code]) => code).sort(),
  };
}
