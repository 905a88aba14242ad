import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { pageNumberSchema } from "../kernel/paging";
import { longText, optionalText } from "../kernel/text";
import { adviceCodes } from "../practice/model";
import {
  coreCriteria,
  evidenceFindings,
  exclusionCriteria,
  qualifierCriteria,
  topScore,
} from "../practice/review-form";
import { isLanguageCode } from "../reference/language";
import { deskViews, editorSteps, keepSteps } from "./model";

export const practiceParams = z.object({ id: idSchema });
export const replyParams = z.object({ id: idSchema, reply: idSchema });
export const sentFileParams = practiceParams.extend({ fileId: idSchema });
export const replyFileParams = replyParams.extend({ fileId: idSchema });

export const deskQuery = z.object({
  view: z.enum(deskViews).catch("cleared").default("cleared"),
  page: pageNumberSchema.default(1),
});

const language = z
  .string({ error: "review.error.language" })
  .refine(isLanguageCode, "review.error.language");
const reason = longText(4000, "review.error.reason-missing");

/** What an editor does with a case; steps that need words to the authors have a field of their own. */
export const editorForm = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.literal("take") }),
    z.object({ do: z.literal("approve") }),
    z.object({ do: z.literal("publish") }),
    z.object({ do: z.literal("return"), returnReason: reason }),
    z.object({ do: z.literal("request_revision"), revisionNote: reason }),
    z.object({ do: z.literal("decline"), declineReason: reason }),
    z.object({ do: z.literal("suspend"), suspendReason: reason }),
    z.object({ do: z.literal("restore"), restoreReason: reason }),
  ],
  { error: "review.error.choose-step" },
);
export type EditorForm = z.output<typeof editorForm>;

export const caseQuery = z.object({
  done: z
    .enum([...editorSteps, "invited", "replaced"])
    .optional()
    .catch(undefined),
});

/** The page on which reviewers are sought, asked and released. */
export const reviewersForm = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("invite"),
    user: idSchema,
    participant: idSchema,
  }),
  z.object({ do: z.literal("replace"), review: idSchema }),
]);

export const reviewersQuery = z.object({
  q: z.string().trim().max(200).optional(),
});

export const clearForm = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.literal("clear"), revision: z.coerce.number().int() }),
    z.object({ do: z.literal("return"), returnReason: reason }),
  ],
  { error: "review.error.choose-step" },
);

export const keepForm = z.object({
  do: z.enum(keepSteps, { error: "review.error.choose-step" }),
});
export const keepQuery = z.object({
  done: z.enum(keepSteps).optional().catch(undefined),
});

export const answerForm = z.object({
  remark: idSchema,
  answer: longText(4000, "review.error.answer-missing"),
});

export const replyForm = z.discriminatedUnion(
  "do",
  [
    z.object({
      do: z.literal("reply"),
      body: longText(10_000, "review.error.answer-missing"),
      lang: language,
    }),
    z.object({ do: z.literal("waive") }),
  ],
  { error: "review.error.choose-step" },
);

/** A reviewer's page: the answer to the invitation, and remarks. */
export const reviewStepForm = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.literal("decline") }),
    z
      .object({
        do: z.literal("accept"),
        interest: z.enum(["none", "some"], {
          error: "review.error.declare-interest",
        }),
        conflictNote: optionalText(1000),
      })
      .refine(
        ({ interest, conflictNote }) =>
          interest === "none" || conflictNote !== undefined,
        { path: ["conflictNote"], error: "review.error.conflict-missing" },
      ),
    z.object({
      do: z.literal("remark"),
      path: z.string().max(100).default(""),
      remark: longText(4000, "review.error.remark-missing"),
      remarkLang: language,
    }),
    z.object({ do: z.literal("remove"), remarkId: idSchema }),
  ],
  { error: "review.error.accept-or-decline" },
);

const yesNo = z
  .enum(["yes", "no"], { error: "review.error.choose-yes-no" })
  .transform((value) => value === "yes");
const points = z
  .string({ error: "review.error.choose-score" })
  .regex(/^[0-4]$/, "review.error.choose-score")
  .transform(Number)
  .pipe(z.number().int().min(0).max(topScore));

const each = <K extends string, T extends z.ZodType>(
  keys: readonly K[],
  type: T,
): z.ZodPrefault<z.ZodObject<Record<K, T>>> =>
  z
    .object(Object.fromEntries(keys.map((key) => [key, type])) as Record<K, T>)
    // A group of which nothing was chosen is not sent at all; each field says so.
    .prefault({} as never);

/** The review form; see `ReviewForm`. `seq` is the version that was read. */
export const reviewForm = z.object({
  seq: z.coerce.number().int().min(1),
  exclusion: each(exclusionCriteria, yesNo),
  core: each(coreCriteria, points),
  qualifier: each(qualifierCriteria, points),
  evidence: each(evidenceFindings, yesNo),
  advice: z.enum(adviceCodes, { error: "review.error.choose-advice" }),
  summary: longText(5000, "review.error.summary-missing"),
  confidential: optionalText(5000).transform((text) => text ?? ""),
  lang: language,
});
