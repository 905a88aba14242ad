import { z } from "zod";
import { emailSchema } from "../account/email";
import { removalReasons } from "../act/reasons";
import { longText, nameText, optionalName, optionalText } from "../kernel/text";
import { cleanWebsite } from "../participant/web-address";
import { isLanguageCode } from "../reference/language";
import {
  challengeReasons,
  dismissalReasons,
  longestExplanation,
} from "./model";

/** An address on the public web, or nothing. It is shown, never fetched. */
const evidenceUrl = z
  .string()
  .trim()
  .optional()
  .transform((typed, context) => {
    if (!typed) return null;
    const cleaned = cleanWebsite(typed);
    if (cleaned === undefined) {
      context.addIssue({ code: "custom", message: "challenge.error.link" });
    }
    return cleaned ?? null;
  });

/** The public form. `website` is seen by machines only; `stamp` tells when it was shown. */
export const challengeForm = z.object({
  reason: z.enum(challengeReasons, { error: "challenge.error.reason" }),
  explanation: longText(longestExplanation, "challenge.error.explanation"),
  lang: z
    .string({ error: "challenge.error.language" })
    .refine(isLanguageCode, "challenge.error.language"),
  evidenceUrl,
  name: nameText(100, "challenge.error.name"),
  role: optionalName(100),
  organization: optionalName(200),
  email: emailSchema,
  website: z.string().max(500).optional(),
  stamp: z.string().max(200).default(""),
});
export type ChallengeInput = z.output<typeof challengeForm>;

const publicNote = optionalText(1000).transform((text) => text ?? null);

/** The officers' page: `do` says which answer. */
export const challengeAnswerForm = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.literal("claim") }),
    z.object({ do: z.literal("release") }),
    z.object({
      do: z.literal("ask"),
      askText: longText(4000, "case.error.question-missing"),
    }),
    z.object({ do: z.literal("suspend") }),
    z.object({
      do: z.literal("remove"),
      removalReason: z.enum(removalReasons, {
        error: "case.error.reason-missing",
      }),
      removalNote: publicNote,
    }),
    z.object({ do: z.literal("correct"), correctNote: publicNote }),
    z.object({
      do: z.literal("dismiss"),
      dismissalReason: z.enum(dismissalReasons, {
        error: "case.error.reason-missing",
      }),
      dismissalNote: publicNote,
    }),
    z.object({ do: z.literal("end") }),
    z.object({ do: z.literal("approve") }),
    z.object({ do: z.literal("send_back") }),
  ],
  { error: "case.error.answer-missing" },
);
export type ChallengeAnswer = z.output<typeof challengeAnswerForm>;

export const challengeParams = z.object({ id: z.string().min(1).max(40) });

/** The participant's answer to the secretariat's question. */
export const ownAnswerForm = z.object({
  answer: longText(5000, "challenge.error.answer"),
});
