import { z } from "zod";
import {
  audiences,
  budgetBands,
  modalities,
  type DayWindow,
} from "../exchange/model";
import { idSchema } from "../kernel/ids";
import { lengthOf, optionalName, optionalText } from "../kernel/text";
import { choice, day, listOf, rows } from "../practice/fields";
import { legalTraditions } from "../practice/model";
import { isLanguageCode } from "../reference/language";
import { topicCodes } from "../reference/model";
import { guardedFields, type RequestContent } from "./content";
import { limits } from "./limits";

const line = (max: number = limits.line) =>
  optionalName(max).transform((text) => text ?? "");
const prose = optionalText(limits.text).transform((text) => text ?? "");
const yes = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** Ids are given later to rows that have none, see `withIds`. */
const rowId = z
  .union([z.literal(""), idSchema])
  .nullish()
  .transform((id) => id ?? "");

const need = z.object({
  id: rowId,
  topic: z.enum(topicCodes, { error: "request.error.topic" }),
  priority: z
    .enum(["1", "2", "3"], { error: "request.error.priority" })
    .default("2")
    .transform((text) => Number(text) as 1 | 2 | 3),
  modality: z.enum(modalities, { error: "request.error.modality" }),
  must: yes,
});

const indicator = z.object({
  id: rowId,
  name: line(),
  baseline: line(),
  target: line(),
});

/** A row of needs is there once its topic is chosen: the rest is chosen from the start. */
function withTopic(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).filter(
      ([, row]) =>
        typeof row !== "object" ||
        row === null ||
        Boolean((row as { topic?: unknown }).topic),
    ),
  );
}

const windowDay = day("request.error.no-such-day");

/** Both days of a window as typed; `problems.ts` says what is wrong with them. */
const dayWindow = z
  .object({ from: windowDay, to: windowDay })
  .nullish()
  .transform((given): DayWindow | null =>
    given && (given.from || given.to)
      ? { from: given.from ?? "", to: given.to ?? "" }
      : null,
  );

const months = z
  .string()
  .trim()
  .regex(/^\d{0,3}$/, "request.error.months")
  .optional()
  .transform((text) => (text ? Number(text) : null))
  .refine((count) => count === null || (count >= 1 && count <= limits.months), {
    error: "request.error.months",
  });

/**
 * Each part of the text by its name in `RequestContent`, from a form (dots in
 * names nest, rows are `needs.N.topic`). They check shape and size only, so that
 * a draft can be saved half-done; `problems.ts` says what is missing.
 */
export const contentFields = {
  title: line(limits.title),
  problem: prose,
  objective: prose,
  needs: z.preprocess(
    withTopic,
    rows(need, limits.needs, "request.error.too-many-needs"),
  ),
  currentEfforts: prose,
  otherDonors: prose,
  outputs: prose,
  indicators: rows(
    indicator,
    limits.indicators,
    "request.error.too-many-indicators",
  ),
  beneficiaries: prose,
  languages: z.preprocess(
    (given) =>
      Array.isArray(given) ? given.filter((code) => code !== "") : given,
    listOf(z.string().refine(isLanguageCode, "request.error.language")).refine(
      (list) => list.length <= limits.languages,
      "request.error.language",
    ),
  ),
  interpretation: yes,
  legalTradition: choice(legalTraditions),
  start: dayWindow,
  months,
  hostCommitments: prose,
  budget: choice(budgetBands),
  partners: z
    .enum(["1", "2", "3"], { error: "request.error.partners" })
    .default("1")
    .transform((text) => Number(text) as 1 | 2 | 3),
  contact: line(),
};

const narrowing = z
  .union([z.literal("").transform(() => undefined), z.enum(audiences)], {
    error: "request.error.audience",
  })
  .optional();

/** Who may read a request, as the third page asks it. */
export const readerFields = {
  audience: z.enum(audiences, { error: "request.error.audience" }),
  fieldAudiences: z
    .object(
      Object.fromEntries(
        guardedFields.map((field) => [field, narrowing]),
      ) as Record<(typeof guardedFields)[number], typeof narrowing>,
    )
    .optional()
    .transform((given = {}) =>
      Object.fromEntries(
        Object.entries(given).filter(([, audience]) => audience !== undefined),
      ),
    ),
  titleIsPublic: yes,
  named: z.preprocess(
    (given) => (Array.isArray(given) ? given.filter((id) => id !== "") : given),
    listOf(idSchema).refine(
      (list) => list.length <= limits.named,
      "request.error.too-many-named",
    ),
  ),
};

/**
 * Gives an id to each need and indicator that has none, or one that an earlier
 * row has already.
 * @param makeId a new ULID each time
 */
export function withIds(
  content: RequestContent,
  makeId: () => string,
): RequestContent {
  const seen = new Set<string>();
  const own = <T extends { readonly id: string }>(row: T): T => {
    const id = row.id === "" || seen.has(row.id) ? makeId() : row.id;
    seen.add(id);
    return { ...row, id };
  };
  return {
    ...content,
    needs: content.needs.map(own),
    indicators: content.indicators.map(own),
  };
}

/** Characters in all long texts together. */
export const totalLength = (content: RequestContent): number =>
  Object.values(content).reduce(
    (sum: number, value) =>
      sum + (typeof value === "string" ? lengthOf(value) : 0),
    0,
  );
