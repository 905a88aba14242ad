import { z } from "zod";
import { isDay } from "../kernel/clock";
import { idSchema } from "../kernel/ids";
import { nameText, optionalText } from "../kernel/text";
import { cleanWebsite } from "../participant/web-address";
import { ldcMembers } from "../reference/ldc";
import { ldcOutcomes } from "../reference/model";

/** What an officer enters from a resolution. */
export const graduationForm = z.object({
  area: z
    .string({ error: "graduation.error.area" })
    .refine((iso3) => ldcMembers.includes(iso3), "graduation.error.area"),
  outcome: z.enum(ldcOutcomes, { error: "graduation.error.outcome" }),
  onDay: z
    .string({ error: "graduation.error.day" })
    .trim()
    .refine(isDay, "graduation.error.day"),
  source: nameText(300, "graduation.error.source"),
  sourceUrl: z
    .string({ error: "graduation.error.link" })
    .transform((typed, context) => {
      const cleaned = cleanWebsite(typed);
      if (cleaned === undefined) {
        context.addIssue({ code: "custom", message: "graduation.error.link" });
      }
      return cleaned ?? "";
    }),
  note: optionalText(2000).transform((text) => text ?? null),
});
export type GraduationInput = z.output<typeof graduationForm>;

export const graduationDecisionForm = z.object({
  decision: z.enum(["approve", "decline"], {
    error: "graduation.error.decision",
  }),
  note: optionalText(2000).transform((text) => text ?? null),
});

export const graduationParams = z.object({ id: idSchema });

/** The form may be opened for one country. */
export const newGraduationQuery = z.object({
  area: z.string().max(3).optional().catch(undefined),
});
