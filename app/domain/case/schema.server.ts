import { z } from "zod";
import { caseStages } from "../act/model";
import {
  clarificationReasons,
  rejectionReasons,
  returnReasons,
} from "../act/reasons";
import { longText, optionalText } from "../kernel/text";
import { pageNumberSchema } from "../kernel/paging";
import { caseViews } from "./model";

/** A repeated field: absent, one text, or several. */
const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) =>
    value === undefined ? [] : typeof value === "string" ? [value] : value,
  );

const stage = z.enum(caseStages, { error: "error.stale" });
const letter = longText(4000, "case.error.text-missing");
/** Any value: the letter is shown, not sent. */
const preview = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** The case page's forms: `do` says which. Each answer tells the stage its page showed. */
export const caseForm = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.literal("claim") }),
    z.object({ do: z.literal("release") }),
    z.object({
      do: z.literal("pass"),
      stage,
      preview,
      checklist: list,
      note: optionalText(2000).transform((text) => text ?? null),
    }),
    z.object({
      do: z.literal("return"),
      stage,
      preview,
      returnReason: z.enum(returnReasons, {
        error: "case.error.reason-missing",
      }),
      returnText: letter,
    }),
    z.object({
      do: z.literal("reject"),
      stage,
      preview,
      rejectReason: z.enum(rejectionReasons, {
        error: "case.error.reason-missing",
      }),
      rejectText: letter,
    }),
    z.object({
      do: z.literal("clarify"),
      stage,
      preview,
      clarifyReason: z.enum(clarificationReasons, {
        error: "case.error.subject-missing",
      }),
      clarifyText: longText(4000, "case.error.question-missing"),
    }),
  ],
  { error: "case.error.answer-missing" },
);
export type CaseForm = z.output<typeof caseForm>;

export const caseParams = z.object({ id: z.string().min(1).max(40) });
export const caseFileParams = caseParams.extend({
  fileId: z.string().min(1).max(40),
});

export const queueQuery = z.object({
  view: z.enum(caseViews).default("open"),
  page: pageNumberSchema.default(1),
});

export const caseQuery = z.object({
  done: z.enum(["pass", "return", "reject", "clarify"]).optional(),
});
