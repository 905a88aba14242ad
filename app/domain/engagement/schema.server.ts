import { z } from "zod";
import { dacCriteria, moneyKinds } from "../exchange/model";
import { isCurrency, parseMoney } from "../reference/currency";
import { isDay } from "../kernel/clock";
import { idSchema } from "../kernel/ids";
import { pageNumberSchema } from "../kernel/paging";
import { longText, nameText, optionalName, optionalText } from "../kernel/text";
import { followUpMonths } from "../lifecycle/engagement";
import { listOf, rows } from "../practice/fields";
import { isLanguageCode } from "../reference/language";
import { topicCodes } from "../reference/model";
import { lights, limits } from "./content";
import { engagementNumberSchema } from "./number";
import { stopReasons, workSteps } from "./states";
import { deskViews } from "./desk";

export const workParams = z.object({ id: idSchema });
export const fileParams = workParams.extend({ fileId: idSchema });
export const periodParams = workParams.extend({
  period: z.coerce.number().int().min(1).max(200),
});
export const followUpParams = workParams.extend({
  months: z.coerce
    .number()
    .refine((months) => followUpMonths.some((one) => one === months)),
});
export const numberParams = z.object({ number: engagementNumberSchema });
export const doneQuery = z.object({
  done: z.string().max(40).optional().catch(undefined),
});
export const pageQuery = z.object({ page: pageNumberSchema.default(1) });
export const deskQuery = z.object({
  view: z.enum(deskViews).catch("late").default("late"),
  page: pageNumberSchema.default(1),
});

const lang = z
  .string({ error: "engagement.error.language" })
  .refine(isLanguageCode, "engagement.error.language");
const whole = z.coerce.number().int().min(0);
const line = (max: number) => optionalName(max).transform((text) => text ?? "");
const prose = (max: number = limits.text) =>
  optionalText(max).transform((text) => text ?? "");
const dayOrNone = z
  .string()
  .optional()
  .transform((text) => (text ? text : null))
  .refine((day) => day === null || isDay(day), "engagement.error.day");
const dayWanted = z
  .string({ error: "engagement.error.day" })
  .refine(isDay, "engagement.error.day");

/** Terms under work; half-done answers are kept as they are. */
export const termsForm = z.object({
  do: z.literal("save").default("save"),
  seen: whole,
  lang,
  title: line(limits.name),
  description: prose(),
  topics: listOf(z.enum(topicCodes)),
  outputs: rows(
    z.object({
      id: idSchema.or(z.literal("")).default(""),
      name: nameText(limits.name, "engagement.error.output-name"),
      target: line(limits.name),
    }),
    limits.outputs,
    "engagement.error.too-many",
  ),
  requesterDoes: prose(),
  providerDoes: prose(),
  start: dayOrNone,
  end: dayOrNone,
});
export const termsAction = z.union([
  z.object({
    do: z.enum(["sign", "sign-amendment", "end-amendment"]),
    revision: whole,
  }),
  termsForm,
]);
/** Other terms for work under way, and why. */
export const amendmentForm = termsForm.extend({
  reason: longText(limits.note, "engagement.error.amendment-reason"),
});

export const milestoneForm = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("add"),
    title: nameText(limits.name, "engagement.error.milestone-title"),
    dueDay: dayWanted,
  }),
  z.object({ do: z.literal("done"), milestone: idSchema, doneDay: dayWanted }),
  z.object({ do: z.literal("strike"), milestone: idSchema }),
]);

export const messageForm = z.object({
  body: longText(limits.text, "engagement.error.message"),
  lang,
  file: z.file({ error: "file.error.missing" }).optional(),
});

export const reportForm = z.object({
  light: z.enum(lights, { error: "engagement.error.light" }),
  done: longText(limits.text, "engagement.error.report-done"),
  problems: prose(),
  next: longText(limits.text, "engagement.error.report-next"),
  outputs: z.record(idSchema, line(limits.name)).default({}),
  lang,
});

const strikeReason = nameText(limits.name, "engagement.error.strike-reason");
export const moneyForm = z.discriminatedUnion("do", [
  z
    .object({
      do: z.literal("add"),
      kind: z.enum(moneyKinds, { error: "engagement.error.money-kind" }),
      amount: z.string({ error: "engagement.error.amount" }),
      currency: z
        .string({ error: "engagement.error.currency" })
        .refine(isCurrency, "engagement.error.currency"),
      day: dayWanted,
      note: optionalName(limits.name).transform((text) => text ?? null),
      lang,
    })
    .transform((form, context) => {
      const amount = parseMoney(form.amount, form.currency);
      if (amount !== null && amount > 0) return { ...form, amount };
      context.addIssue({
        ...{ code: "custom", path: ["amount"] },
        message: "engagement.error.amount",
      });
      return z.NEVER;
    }),
  z.object({
    do: z.literal("strike"),
    sum: idSchema,
    reason: strikeReason,
  }),
]);

export const stepForm = z
  .object({
    do: z.enum(workSteps, { error: "engagement.error.choose-step" }),
    reason: z
      .enum(stopReasons)
      .or(z.literal("").transform(() => undefined))
      .optional(),
    note: optionalText(limits.note),
    lang,
  })
  .refine(
    (form) =>
      (form.do !== "cancel" && form.do !== "suspend") ||
      form.reason !== undefined,
    { path: ["reason"], error: "engagement.error.reason" },
  );

const rating = z.object({
  points: z
    .enum(["1", "2", "3", "4"], { error: "engagement.error.rating" })
    .transform((text) => Number(text) as 1 | 2 | 3 | 4),
  evidence: longText(limits.note, "engagement.error.evidence"),
});
export const closureForm = z.object({
  do: z.literal("close"),
  outputs: z
    .record(idSchema, nameText(limits.name, "engagement.error.reached"))
    .default({}),
  ratings: z.object(
    Object.fromEntries(dacCriteria.map((code) => [code, rating])) as Record<
      (typeof dacCriteria)[number],
      typeof rating
    >,
    { error: "engagement.error.rating" },
  ),
  lessons: longText(limits.text, "engagement.error.lessons"),
  needMet: z.enum(["whole", "part", "none"], {
    error: "engagement.error.need-met",
  }),
  lang,
});
export const closureAction = z.discriminatedUnion("do", [
  closureForm,
  z.object({
    do: z.literal("comment"),
    comment: longText(limits.text, "engagement.error.comment"),
    lang,
  }),
  z.object({ do: z.literal("practice") }),
]);

export const followUpForm = z.object({
  stillUsed: z.enum(["yes", "partly", "no"], {
    error: "engagement.error.still-used",
  }),
  changed: longText(limits.text, "engagement.error.changed"),
  evidence: prose(),
  lang,
});

const ticked = z
  .string()
  .optional()
  .transform((text) => text !== undefined);
export const publicationAction = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("propose"),
    seen: whole,
    title: nameText(limits.name, "engagement.error.public-title"),
    description: longText(limits.text, "engagement.error.public-description"),
    lang,
    withOutputs: ticked,
    withMoney: ticked,
    withClosure: ticked,
  }),
  z.object({ do: z.literal("consent"), revision: whole }),
  z.object({ do: z.literal("withdraw") }),
]);
