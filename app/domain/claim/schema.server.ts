import { z } from "zod";
import { isDay } from "../kernel/clock";
import { idSchema } from "../kernel/ids";
import { isLocale } from "../kernel/localized";
import { pageNumberSchema } from "../kernel/paging";
import { longText, nameText, optionalText } from "../kernel/text";
import { participantKinds } from "../participant/model";
import { cleanWebsite } from "../participant/web-address";
import { isArea } from "../reference/area";
import { isLanguageCode } from "../reference/language";
import { asOfSchema } from "../register/as-of";
import { retractionReasons } from "./model";

const language = z
  .string({ error: "claim.error.language" })
  .refine(isLanguageCode, "claim.error.language");

const day = z
  .string({ error: "claim.error.day" })
  .trim()
  .refine(isDay, "claim.error.day");

const emptyToNull = (text: string | undefined) =>
  text === undefined || text === "" ? null : text;

/** The address of a source, http or https. Shown as a link, never fetched. */
const sourceUrl = z
  .string({ error: "claim.error.link" })
  .transform((typed, context) => {
    const cleaned = cleanWebsite(typed);
    if (cleaned === undefined) {
      context.addIssue({ code: "custom", message: "claim.error.link" });
    }
    return cleaned ?? "";
  });

/** What an officer writes down of a source. */
export const claimForm = z
  .object({
    /** The number of a participant, or the address of its page. */
    participantId: z
      .string()
      .trim()
      .max(300)
      .optional()
      .transform((text) =>
        text ? (/[0-7][0-9A-HJKMNP-TV-Z]{25}/.exec(text)?.[0] ?? text) : null,
      ),
    name: nameText(300, "claim.error.name"),
    nameLang: language,
    kind: z.enum(participantKinds, { error: "claim.error.kind" }),
    area: z
      .string()
      .optional()
      .transform(emptyToNull)
      .refine((iso3) => iso3 === null || isArea(iso3), "claim.error.area"),
    sourceTitle: nameText(300, "claim.error.source-title"),
    sourceUrl,
    publisher: nameText(200, "claim.error.publisher"),
    publishedOn: day,
    quote: longText(2000, "claim.error.quote"),
    quoteLang: language,
    translation: optionalText(2000).transform((text) => text ?? null),
    translationLang: z
      .string()
      .optional()
      .transform(emptyToNull)
      .refine(
        (lang) => lang === null || isLocale(lang),
        "claim.error.language",
      ),
    seenOn: day,
  })
  .check(({ value, issues }) => {
    if (value.translation === null || value.translationLang !== null) return;
    issues.push({
      code: "custom",
      message: "claim.error.translation-language",
      path: ["translationLang"],
      input: value,
    });
  });
export type ClaimInput = z.output<typeof claimForm>;

/** The officers' page of one claim: `do` says what. */
export const claimAnswerForm = z.discriminatedUnion("do", [
  z.object({ do: z.literal("approve") }),
  z.object({
    do: z.literal("retract"),
    reason: z.enum(retractionReasons, { error: "claim.error.reason" }),
  }),
]);
export type ClaimAnswer = z.output<typeof claimAnswerForm>;

export const claimParams = z.object({ id: idSchema });

const text = z.string().trim().max(200).default("");

/** The public list: words or an area in any spelling, an order, a past day, a page. */
export const reportedQuery = z.object({
  q: text,
  sort: z.enum(["newest", "area"]).default("newest"),
  asOf: asOfSchema,
  page: pageNumberSchema.default(1),
});
export type ReportedQuery = z.output<typeof reportedQuery>;

export const apiClaimsQuery = reportedQuery.extend({
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
