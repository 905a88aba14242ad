import { z } from "zod";
import { capacityLevels } from "../exchange/model";
import { isDay } from "../kernel/clock";
import { optionalText } from "../kernel/text";
import { topicCodes } from "../reference/model";

/** What a focal point says of one topic. `seen` is what the page showed of it before. */
export const capacityForm = z
  .object({
    topic: z.enum(topicCodes, { error: "request.error.topic" }),
    level: z.enum(capacityLevels, { error: "request.error.level" }),
    targetDay: z
      .string()
      .trim()
      .optional()
      .transform((text) => text || null)
      .refine((text) => text === null || isDay(text), {
        error: "request.error.no-such-day",
      }),
    note: optionalText(2000),
    seen: z.string().max(40).default(""),
  })
  .refine(({ level, targetDay }) => level !== "A" || targetDay === null, {
    path: ["targetDay"],
    error: "request.error.target-of-a",
  })
  .refine(({ level, targetDay }) => level === "A" || targetDay !== null, {
    path: ["targetDay"],
    error: "request.error.target-missing",
  });
export type CapacityForm = z.output<typeof capacityForm>;
