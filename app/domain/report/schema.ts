import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { optionalText } from "../kernel/text";
import { lights } from "./model";

/*
 * The form of a progress report. It checks shape and size, so that a report can
 * be saved half-done; `problems.ts` says what is missing before it is sent.
 */

export const longestText = 4000;
const longestLink = 500;

/** An address on the web that a link may lead to; an empty field is none. */
const link = z
  .string()
  .trim()
  .max(longestLink, "report.error.link")
  .optional()
  .transform((text, context) => {
    if (text === undefined || text === "") return null;
    const address = URL.canParse(text) ? new URL(text) : null;
    if (address?.protocol === "https:" || address?.protocol === "http:") {
      if (!address.username && !address.password) return address.href;
    }
    context.addIssue({ code: "custom", message: "report.error.link" });
    return null;
  });

const part = {
  text: optionalText(longestText).transform((text) => text ?? null),
  link,
  /** A new file, in place of the one that is there. */
  file: z.file().optional(),
  /** Takes the file off that is there. */
  drop: z.literal("on").optional(),
};

const light = z
  .enum(lights, { error: "report.error.light" })
  .optional()
  .transform((code) => code ?? null);

const languageTag = z
  .string({ error: "report.error.language" })
  .trim()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, "report.error.language");

const row = z.string().regex(/^\d{1,2}$/);

/** `lang`, `text`, `link`, `file`, and for each commitment `items.<position>.light`, `.text` ... */
export const reportForm = z.object({
  lang: languageTag,
  ...part,
  items: z
    .record(row, z.object({ light, ...part }))
    .optional()
    .transform((items) =>
      Object.entries(items ?? {}).map(([position, item]) => ({
        position: Number(position),
        ...item,
      })),
    ),
  /** What the page was filled from. */
  version: z.coerce.number().int().min(0).optional().catch(undefined),
  _later: z.string().optional(),
});
export type ReportInput = z.output<typeof reportForm>;

/** Check answers: the last word. */
export const sendReportForm = z.object({
  declaration: z.literal("on", { error: "report.error.declaration" }),
  /** What the page showed: nothing is sent unseen. */
  version: z.coerce.number().int().optional().catch(undefined),
});

export const reportFileParams = z.object({
  number: z.string().max(40),
  fileId: idSchema,
});
