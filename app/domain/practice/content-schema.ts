import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { lengthOf, optionalName, optionalText } from "../kernel/text";
import {
  sdgTargets,
  topicCodes,
  type Proposal,
  type SdgTarget,
  type TopicCode,
} from "../reference/model";
import { textsOf, type PracticeContent } from "./content";
import { choice, day, listOf, rows } from "./fields";
import { limits } from "./limits";
import {
  costBands,
  dataCategories,
  durationBands,
  governmentLevels,
  instrumentTypes,
  legalTraditions,
  practiceLicences,
  staffingBands,
  transferMechanisms,
} from "./model";
import { parsePracticeNumber } from "./number";

/** What the schema has to know of the reference data. */
export interface ContentRules {
  /** Alpha-3 codes that a written country may mean. */
  readonly readArea: (text: string) => readonly string[];
  readonly isRegion: (code: string) => boolean;
  readonly isSector: (code: string) => boolean;
}

const line = (max: number = limits.line) =>
  optionalName(max).transform((text) => text ?? "");
const prose = (max: number = limits.text) =>
  optionalText(max).transform((text) => text ?? "");

const contact = z
  .string()
  .trim()
  .max(254, "writing.error.contact")
  .refine(
    (text) => text === "" || z.email().safeParse(text).success,
    "writing.error.contact",
  )
  .default("");

/** A code of a list we keep elsewhere; null where it is left open. */
const code = (isKnown: (code: string) => boolean, message: string) =>
  z
    .string()
    .nullish()
    .transform((text) => (text ? text : null))
    .refine((text) => text === null || isKnown(text), message);

const area = (readArea: ContentRules["readArea"]) =>
  z
    .string()
    .max(200, "writing.error.area-unknown")
    .nullish()
    .transform((text, context) => {
      if (!text || text.trim() === "") return null;
      const [iso3, ...others] = readArea(text);
      if (iso3 !== undefined && others.length === 0) return iso3;
      const problem = iso3 === undefined ? "unknown" : "ambiguous";
      const message = `writing.error.area-${problem}`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });

const proposal = z.coerce
  .number({ error: "writing.error.proposal" })
  .int("writing.error.proposal")
  .min(1, "writing.error.proposal")
  .max(11, "writing.error.proposal")
  .transform((number) => number as Proposal);

/** Numbers of practices: a list, or text with a number wherever one stands. */
const related = z
  .union([z.string(), z.array(z.union([z.string(), z.number()]))])
  .nullish()
  .transform((given, context) => {
    const parts =
      typeof given === "string" ? given.split(/[\s,;،、，]+/u) : (given ?? []);
    const numbers = parts
      .filter((part) => part !== "")
      .map((part) =>
        typeof part === "number"
          ? part
          : parsePracticeNumber(part.toUpperCase()),
      );
    const known = numbers.filter(
      (number): number is number =>
        number !== null && Number.isSafeInteger(number) && number > 0,
    );
    if (known.length < numbers.length) {
      const message = "writing.error.related";
      context.addIssue({ code: "custom", message });
    }
    if (known.length > limits.related) {
      context.addIssue({
        code: "custom",
        message: "writing.error.too-many-related",
        params: { most: limits.related },
      });
    }
    return [...new Set(known)];
  });

const act = z
  .string()
  .nullish()
  .transform((text) => (text ? text.trim().toUpperCase() : null) || null)
  .refine(
    (text) => text === null || /^FW-\d{6,9}$/.test(text),
    "writing.error.act-number",
  );

/** Ids are given later to rows that have none, see `withIds`. */
const rowId = z.union([z.literal(""), idSchema]).nullish();
const fileId = z
  .union([z.literal("").transform(() => null), idSchema], {
    error: "writing.error.template",
  })
  .nullish()
  .transform((id) => id ?? null);

export const blockRow = z.object({
  id: rowId.transform((id) => id ?? ""),
  name: line(limits.title),
  steps: prose(),
  preconditions: prose(),
  templateId: fileId,
});

const indicatorRow = z.object({
  id: rowId.transform((id) => id ?? ""),
  name: line(),
  baseline: line(),
  target: line(),
  actual: line(),
  measuredOn: day("writing.error.no-such-day"),
  source: line(),
});

const attachmentRow = z.object({
  fileId: idSchema,
  title: line(limits.title),
});

/**
 * Each part of the text by its name in `PracticeContent`, from a form (dots in
 * names nest, rows are `blocks.N.name`) or from JSON (lists, null). They check
 * shape and size only, so that a draft can be saved half-done; `problems.ts`
 * says what is missing. What is absent becomes empty.
 */
export const contentFields = (rules: ContentRules) => ({
  title: line(limits.title),
  summary: prose(limits.summary),
  contact,
  licence: z
    .enum(practiceLicences, { error: "writing.error.licence" })
    .default("CC-BY-4.0"),
  area: area(rules.readArea),
  region: code(rules.isRegion, "writing.error.region"),
  legalTradition: choice(legalTraditions),
  governmentLevel: choice(governmentLevels),
  sector: code(rules.isSector, "writing.error.sector"),
  startedOn: day("writing.error.no-such-day"),
  endedOn: day("writing.error.no-such-day"),
  problem: prose(),
  objective: prose(),
  measure: prose(),
  instrument: choice(instrumentTypes),
  blocks: rows(blockRow, limits.blocks, "writing.error.too-many-blocks"),
  actors: prose(),
  legalBasis: prose(),
  dataCategories: listOf(z.enum(dataCategories)),
  mechanism: choice(transferMechanisms),
  cost: choice(costBands),
  staffing: choice(staffingBands),
  duration: choice(durationBands),
  indicators: rows(
    indicatorRow,
    limits.indicators,
    "writing.error.too-many-indicators",
  ),
  assessment: prose(),
  sideEffects: prose(),
  failures: prose(),
  lessons: prose(),
  preconditions: prose(),
  ldcChanges: prose(),
  notSuitable: prose(),
  topics: listOf(z.enum(topicCodes)) as z.ZodType<readonly TopicCode[]>,
  proposals: listOf(proposal),
  sdgTargets: listOf(z.enum(sdgTargets)) as z.ZodType<readonly SdgTarget[]>,
  related,
  act,
  sources: prose(),
  attachments: rows(
    attachmentRow,
    limits.attachments,
    "writing.error.too-many-files",
  ),
});

/** Characters in all texts together; more than `limits.total` is not kept. */
export const totalLength = (content: PracticeContent): number =>
  textsOf(content).reduce((sum, { text }) => sum + lengthOf(text), 0) +
  lengthOf(content.sources);

/** The whole text, as an import brings it. */
export const contentSchema = (rules: ContentRules) =>
  z
    .object(contentFields(rules))
    .transform((content): PracticeContent => content)
    .refine((content) => totalLength(content) <= limits.total, {
      message: "writing.error.too-long-together",
      params: { most: limits.total },
    });

/**
 * Gives an id to each block and indicator that has none, or one that an earlier
 * row has already.
 * @param makeId a new ULID each time
 */
export function withIds(
  content: PracticeContent,
  makeId: () => string,
): PracticeContent {
  const seen = new Set<string>();
  const own = <T extends { readonly id: string }>(row: T): T => {
    const id = row.id === "" || seen.has(row.id) ? makeId() : row.id;
    seen.add(id);
    return { ...row, id };
  };
  return {
    ...content,
    blocks: content.blocks.map(own),
    indicators: content.indicators.map(own),
  };
}
