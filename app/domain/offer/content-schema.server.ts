import { z } from "zod";
import {
  capacityLevels,
  eligibleGroups,
  fundingKinds,
  modalities,
  servedGroups,
  tiedKinds,
  type DayWindow,
} from "../exchange/model";
import { optionalName, optionalText } from "../kernel/text";
import { choice, day, listOf, rows, whole } from "../practice/fields";
import { legalTraditions } from "../practice/model";
import { isCurrency, parseMoney } from "../reference/currency";
import { isLanguageCode } from "../reference/language";
import { topicCodes, type TopicCode } from "../reference/model";
import type { OfferContent } from "./content";
import { limits } from "./limits";

/** What the schema has to know of the reference data. */
export interface OfferRules {
  /** Alpha-3 codes that a written country may mean. */
  readonly readArea: (text: string) => readonly string[];
  readonly isRegion: (code: string) => boolean;
}

const line = (max: number) => optionalName(max).transform((text) => text ?? "");
const prose = (max: number = limits.text) =>
  optionalText(max).transform((text) => text ?? "");
const yes = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

const windowDay = day("offer.error.no-such-day");

/** Both days as typed; `problems.ts` says what is wrong with them. */
const dayWindow = z
  .object({ from: windowDay, to: windowDay })
  .nullish()
  .transform((given): DayWindow | null =>
    given && (given.from || given.to)
      ? { from: given.from ?? "", to: given.to ?? "" }
      : null,
  );

const excludedArea = (readArea: OfferRules["readArea"]) =>
  z
    .string({ error: "offer.error.excluded-area" })
    .max(200, "offer.error.excluded-area")
    .transform((text, context) => {
      const [iso3, ...others] = readArea(text);
      if (iso3 !== undefined && others.length === 0) return iso3;
      context.addIssue({
        code: "custom",
        message: "offer.error.excluded-area",
      });
      return z.NEVER;
    });

const languages = z.preprocess(
  (given) =>
    Array.isArray(given) ? given.filter((code) => code !== "") : given,
  listOf(z.string().refine(isLanguageCode, "offer.error.language")).refine(
    (list) => list.length <= limits.languages,
    "offer.error.language",
  ),
);

/** Amount and currency belong together: the one says how to read the other. */
const money = z
  .object({
    amount: z.string().trim().max(40, "offer.error.amount").default(""),
    currency: z
      .string()
      .trim()
      .toUpperCase()
      .default("")
      .refine((code) => code === "" || isCurrency(code), {
        error: "offer.error.currency",
      }),
  })
  .default({ amount: "", currency: "" })
  .transform(({ amount: text, currency }, context) => {
    if (text === "") return { amount: null, currency: currency || null };
    if (currency === "") {
      context.addIssue({
        ...{ code: "custom", path: ["currency"] },
        message: "offer.error.currency-missing",
      });
      return z.NEVER;
    }
    const amount = parseMoney(text, currency);
    if (amount === null || amount === 0) {
      context.addIssue({
        ...{ code: "custom", path: ["amount"] },
        message: "offer.error.amount",
      });
      return z.NEVER;
    }
    return { amount, currency };
  });

/**
 * The form of an offer (dots in names nest). It checks shape and size only, so
 * that a draft can be saved half-done; `problems.ts` says what is missing. No
 * slots, or a window, are never guessed.
 */
export const offerFields = ({ readArea, isRegion }: OfferRules) => ({
  title: line(limits.title),
  description: prose(),
  topics: listOf(z.enum(topicCodes)) as z.ZodType<readonly TopicCode[]>,
  modalities: listOf(z.enum(modalities)),
  levels: listOf(z.enum(capacityLevels)),
  languages,
  interpretation: yes,
  groups: listOf(z.enum(eligibleGroups)),
  regions: listOf(z.string().refine(isRegion, "offer.error.region")),
  excluded: rows(
    z.object({ area: excludedArea(readArea), ground: prose(limits.ground) }),
    limits.excluded,
    "offer.error.too-many-excluded",
  ),
  window: dayWindow,
  slots: whole(1, limits.slots, "offer.error.slots"),
  funding: choice(fundingKinds),
  money,
  tied: choice(tiedKinds),
  conditions: prose(),
  pastWork: prose(),
  traditions: listOf(z.enum(legalTraditions)),
  served: listOf(z.enum(servedGroups)),
  contact: line(limits.contact),
  noConditions: yes,
});

type Sent = z.output<z.ZodObject<ReturnType<typeof offerFields>>>;

/** The text of an offer from what its form sent. */
export const contentOf = ({ money: paid, ...rest }: Sent): OfferContent => ({
  ...rest,
  ...paid,
});
