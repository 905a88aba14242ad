import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { evidenceLevels, type EvidenceLevel } from "../practice/model";
import { topicCodes, type TopicCode } from "../reference/model";
import { ask, type LibraryReader } from "./list.server";
import { toParams, type LibraryQuery } from "./query";

/** Practices on a topic, by strength of evidence. */
export interface GapLine {
  readonly topic: TopicCode;
  readonly counts: Readonly<Record<EvidenceLevel, number>>;
  /** Practices on the topic, whatever their evidence. */
  readonly all: number;
}

/** Per topic and evidence level the practices a query finds; one on several topics counts in each. */
export async function readGapMap(
  ctx: Pick<LibraryReader, "db" | "now">,
  query: LibraryQuery,
): Promise<GapLine[]> {
  const { index, found } = await ask(ctx, query);
  const { columns } = index;
  const topics = columns.facet("topic", ctx.now);
  const levels = evidenceLevels.length;
  // Counted by combination of topics first: there are far fewer than practices.
  const cells = new Int32Array(topics.combinations.length * levels);
  for (let slot = 0; slot < columns.size; slot += 1) {
    if (!found.slots[slot]) continue;
    const cell =
      (topics.codes[slot] ?? 0) * levels + (columns.evidence[slot] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const counts = new Map<string, Int32Array>(
    topicCodes.map((code) => [code, new Int32Array(levels)]),
  );
  topics.combinations.forEach((codes, combination) => {
    for (const code of codes) {
      counts.get(code)?.forEach((count, level, own) => {
        own[level] = count + (cells[combination * levels + level] ?? 0);
      });
    }
  });
  return topicCodes.map((topic) => {
    const own = counts.get(topic) ?? new Int32Array(evidenceLevels.length);
    return {
      topic,
      counts: Object.fromEntries(
        evidenceLevels.map((level, at) => [level, own[at] ?? 0]),
      ) as Record<EvidenceLevel, number>,
      all: own.reduce((sum, count) => sum + count, 0),
    };
  });
}

/** The map as a sheet: a line a topic, a column an evidence level. */
export async function gapMapSheet(
  ctx: SheetReader,
  query: LibraryQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const lines = await readGapMap(ctx, query);
  return makeSheet(
    ctx,
    {
      ...{ name: "practice-map", asOf: null, title: t("library.map.title") },
      path: url("practiceMap", { lang }, toParams(query)),
      rule: `${t("library.rule")} ${t("library.map.note")}`,
      columns: [
        { key: "topic", label: t("library.column.number") },
        { key: "topic_name", label: t("library.facet.topic") },
        ...evidenceLevels.map((level) => ({
          key: level,
          label: `${level} ${t(`practice.evidence.${level}`)}`,
        })),
        { key: "all", label: t("library.map.all") },
      ],
    },
    lines.map(({ topic, counts, all }) => [
      topic,
      t(`reference.topic.${topic}`),
      ...evidenceLevels.map((level) => counts[level]),
      all,
    ]),
  );
}
