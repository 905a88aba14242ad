import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { isLanguageCode } from "../reference/language";
import { recogniseArea } from "../reference/recognise-area";
import { isAnyRegion } from "../reference/region";
import { contentOf, offerFields } from "./content-schema.server";
import { keepSteps, offerViews, screenSteps } from "./model";
import { limits } from "./limits";
import { longText, optionalText } from "../kernel/text";
import { listOf, whole } from "../practice/fields";
import { topicCodes } from "../reference/model";
import { offerNumberSchema } from "./number";
import { pageNumberSchema } from "../kernel/paging";

const fields = offerFields({
  readArea(text) {
    const found = recogniseArea(text);
    if (found.kind === "match") return [found.iso3];
    return found.kind === "candidates" ? found.iso3s : [];
  },
  isRegion: isAnyRegion,
});

const lang = z
  .string({ error: "offer.error.language" })
  .refine(isLanguageCode, "offer.error.language");

export const offerParams = z.object({ id: idSchema });
export const publicOfferParams = z.object({ number: offerNumberSchema });

/** What begins an offer. */
export const startForm = z.object({
  title: fields.title.refine(
    (text) => text !== "",
    "offer.error.title-missing",
  ),
  lang,
});

/** The page that writes an offer, with the revision it was filled from. */
export const writeForm = z
  .object({
    ...fields,
    lang,
    seen: z.coerce.number().int().optional(),
    _later: z.string().optional(),
    _add: z.string().optional(),
    /** Nobody pressed anything: the page saves while one writes. */
    _autosave: z.string().optional(),
  })
  .transform(({ lang: written, seen, _later, _add, _autosave, ...sent }) => ({
    content: contentOf(sent),
    ...{ lang: written, seen, _later, _add, _autosave },
  }));

export const writeQuery = z.object({
  show: z.literal("all").optional().catch(undefined),
});

export const keepForm = z.object({
  do: z.enum(keepSteps, { error: "offer.error.choose" }),
  /** The text whoever acts looked at. */
  revision: z.coerce.number().int().optional(),
});
export const doneQuery = z.object({
  done: z.string().max(40).optional().catch(undefined),
});

export const screenForm = z
  .object({
    do: z.enum(screenSteps, { error: "offer.error.choose" }),
    reason: optionalText(4000),
  })
  .refine((form) => form.do !== "return" || form.reason !== undefined, {
    path: ["reason"],
    error: "offer.error.reason-missing",
  });

export const deskQuery = z.object({
  view: z.enum(offerViews).default("submitted").catch("submitted"),
  page: pageNumberSchema.default(1).catch(1),
});

/** A cap, or an empty field for none. */
export const capForm = z.object({
  cap: z.preprocess(
    (given) =>
      typeof given === "string" && given.trim() === "" ? null : given,
    whole(1, limits.cap, "offer.error.cap").nullable(),
  ),
});

/** A company's interest, or taking one back. */
export const interestForm = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("declare"),
    topics: listOf(z.enum(topicCodes)).refine(
      (list) => list.length > 0,
      "offer.error.topics-missing",
    ),
    text: longText(limits.interest, "offer.error.interest-missing"),
    lang,
    noConditions: z.literal("yes", { error: "offer.error.no-conditions" }),
  }),
  z.object({ do: z.literal("withdraw"), interest: idSchema }),
]);

export const interestScreenForm = z
  .object({
    do: z.enum(["publish", "decline"], { error: "offer.error.choose" }),
    interest: idSchema,
    reason: optionalText(2000),
  })
  .refine((form) => form.do !== "decline" || form.reason !== undefined, {
    path: ["reason"],
    error: "offer.error.reason-missing",
  });
