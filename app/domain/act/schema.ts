import { z } from "zod";
import { optionalName, optionalText, longText } from "../kernel/text";
import { withdrawalReasons } from "./reasons";
import {
  actsForCodes,
  actTypes,
  alignments,
  evidenceKinds,
  offices,
  proposalNumbers,
  vehicles,
} from "./model";

/*
 * The forms of the question pages. Each takes the form as the HTTP layer reads
 * it: dots in names nest (`alignment.3`, `commitments.0.measure`). They check
 * shape and size only, so that a draft can be saved half-done; `problems.ts`
 * says what is missing before it can be sent.
 */

const orNull = (text: string | undefined) => text ?? null;
const line = (max: number) => optionalName(max).transform(orNull);
const prose = (max: number) => optionalText(max).transform(orNull);

/** A choice that may be left open; null then. */
const choice = <const T extends readonly [string, ...string[]]>(
  codes: T,
  message: string,
) =>
  z
    .union([z.literal("").transform(() => null), z.enum(codes)], {
      error: message,
    })
    .optional()
    .transform((code) => code ?? null);

/** A day as a date field sends it; whether it exists is asked in `problems.ts`. */
const day = z
  .string()
  .trim()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?$/, "act.error.no-such-day")
  .optional()
  .transform((text) => (text === undefined || text === "" ? null : text));

const languageTag = z
  .string({ error: "act.error.language" })
  .trim()
  .max(35, "act.error.language")
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, "act.error.language");

/** First question: what kind of act, through what. `relatesTo` is the earlier act's id. */
export const newActForm = z.object({
  type: z.enum(actTypes, { error: "act.error.type" }),
  vehicle: z.enum(vehicles, { error: "act.error.vehicle" }),
  relatesTo: z
    .string()
    .optional()
    .transform((id) => (id === undefined || id === "" ? null : id)),
  /** The public claim about the participant that the act starts from. */
  claim: z.string().optional(),
});

const byProposal = <T extends z.ZodType>(value: T) =>
  z
    .partialRecord(z.enum(proposalNumbers.map(String)), value)
    .optional()
    .transform((answers) => answers ?? {});

/**
 * Proposals: `alignment.1` to `alignment.11`, `text.1` to `text.11`,
 * `statement`, and `lang`, the language of these texts. Gives one entry per
 * proposal answered; a text is kept where the answer is `adapted`.
 */
export const proposalsForm = z
  .object({
    alignment: byProposal(choice(alignments, "act.error.alignment")),
    text: byProposal(prose(4000)),
    statement: prose(10_000),
    lang: languageTag,
  })
  .transform(({ alignment, text, ...rest }) => ({
    ...rest,
    proposals: proposalNumbers.flatMap((proposal) => {
      const answer = alignment[proposal];
      if (!answer) return [];
      const words = answer === "adapted" ? (text[proposal] ?? null) : null;
      return [{ proposal, alignment: answer, text: words }];
    }),
  }));

const commitmentRow = z.object({
  measure: optionalText(2000).transform((text) => text ?? ""),
  target: optionalText(500).transform((text) => text ?? ""),
  dueOn: day.transform((text) => text ?? ""),
  proposal: z
    .union(
      [
        z.literal("").transform(() => null),
        z.enum(proposalNumbers.map(String)).transform(Number),
      ],
      { error: "act.error.proposal" },
    )
    .optional()
    .transform((number) => number ?? null),
});

/** A row nobody filled in is no row: forms without script offer spare ones. */
function withoutBlankRows(rows: unknown): unknown {
  if (rows === undefined || rows === "") return {};
  if (typeof rows !== "object" || rows === null) return rows;
  return Object.fromEntries(
    Object.entries(rows as Record<string, unknown>).filter(
      ([, row]) =>
        typeof row !== "object" ||
        row === null ||
        Object.entries(row as Record<string, unknown>).some(
          ([name, value]) =>
            name !== "proposal" &&
            !(typeof value === "string" && value.trim() === ""),
        ),
    ),
  );
}

export const mostCommitments = 30;

/**
 * Commitments: rows `commitments.N.measure`, `.target`, `.dueOn`, `.proposal`.
 * Blank rows fall away; `position` is the N of the form, so that problems find
 * their field.
 */
export const commitmentsForm = z
  .object({
    commitments: z.preprocess(
      withoutBlankRows,
      z
        .record(z.string().regex(/^\d{1,2}$/), commitmentRow)
        .refine((rows) => Object.keys(rows).length <= mostCommitments, {
          message: "act.error.too-many-commitments",
          params: { most: mostCommitments },
        }),
    ),
  })
  .transform(({ commitments }) => ({
    commitments: Object.entries(commitments)
      .map(([position, row]) => ({ position: Number(position), ...row }))
      .sort((a, b) => a.position - b.position),
  }));

const email = z
  .string()
  .trim()
  .max(254, "act.error.focal-point-address")
  .refine(
    (text) => text === "" || z.email().safeParse(text).success,
    "act.error.focal-point-address",
  )
  .optional()
  .transform((text) => (text === undefined || text === "" ? null : text));

/** Who signed, in what office, on what ground. What a kind does not ask stays null. */
export const signatoryForm = z.object({
  signatoryName: line(200),
  signatoryOffice: choice(offices, "act.error.office-missing"),
  signatoryTitle: line(200),
  decidingOrgan: line(300),
  actsFor: choice(actsForCodes, "act.error.acts-for-missing"),
  groupEntities: prose(4000),
  focalPoint: email,
});

/** What an uploaded file is. The file itself is checked where it is stored. */
export const evidenceForm = z.object({
  kind: z.enum(evidenceKinds, { error: "act.error.evidence-kind" }),
});

export const datesForm = z.object({ doneOn: day, inEffectOn: day });

const ticked = (message: string) =>
  z.literal("on", { error: message }).transform(() => true as const);

/** Check answers: the declaration that the sender may act for the participant. */
export const checkForm = z.object({
  declaration: ticked("act.error.declaration"),
});

/** Why an act is withdrawn and who signs that; both are asked on the first page. */
export const withdrawalForm = z.object({
  reason: z.enum(withdrawalReasons, { error: "act.error.withdrawal-reason" }),
  signatoryName: line(200),
  signatoryOffice: choice(offices, "act.error.office-missing"),
  signatoryTitle: line(200),
  decidingOrgan: line(300),
});

export const withdrawForm = withdrawalForm.extend({
  /** The paper, where one is asked for. */
  file: z.file({ error: "file.error.missing" }).optional(),
  confirm: ticked("act.error.withdrawal-confirm"),
});

export const discardForm = z.object({
  confirm: ticked("act.error.discard-confirm"),
});

export const clarificationForm = z.object({
  answer: longText(5000, "act.error.answer-missing"),
});
