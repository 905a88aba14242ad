import { z } from "zod";
import { alignments, proposalNumbers } from "../act/model";
import { longText, nameText, optionalName, optionalText } from "../kernel/text";
import { isLanguageCode } from "../reference/language";
import {
  instrumentKinds,
  mostAdded,
  mostParties,
  mostTitles,
  partyKinds,
} from "./model";

/*
 * The forms about an instrument. They check shape and size; `problems.ts` says
 * what is missing before it can be sent.
 */

const pressed = z.string().optional();
const orNull = (text: string | undefined) => text ?? null;

/** BCP 47 as far as we need it: a language we know, then script or region. */
const isTag = (tag: string) =>
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) &&
  isLanguageCode(tag.split("-")[0] ?? "");

const languageTag = z
  .string({ error: "act.error.language" })
  .trim()
  .refine(isTag, "act.error.language");

const day = z
  .string()
  .trim()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?$/, "act.error.no-such-day")
  .optional()
  .transform((text) => (text === undefined || text === "" ? null : text));

/** Ticked languages, one or several. */
const ticked = z
  .union([languageTag.transform((tag) => [tag]), z.array(languageTag)])
  .optional()
  .transform((tags) => tags ?? []);

/** Codes of further languages, as typed: "pt, sw". */
const others = z
  .string()
  .max(200, "act.error.language")
  .optional()
  .transform((text, context) => {
    const tags = (text ?? "").split(/[\s,;،，、]+/u).filter(Boolean);
    if (!tags.every(isTag)) {
      context.addIssue({
        code: "custom",
        message: "instrument.error.language-code",
      });
    }
    return tags;
  });

/** Whether anything stands in one of these fields of a row. */
const isFilled = (row: unknown, fields: readonly string[]): boolean =>
  typeof row === "object" &&
  row !== null &&
  fields.some((field) => {
    const value = (row as Record<string, unknown>)[field];
    return typeof value === "string"
      ? value.trim() !== ""
      : value !== undefined;
  });

/** Rows `N`, the blank ones left out, in order. */
const rows = <T extends z.ZodType<object>>(
  row: T,
  filledBy: readonly string[],
  most: number,
  message: string,
) =>
  z
    .preprocess(
      (given) => {
        if (typeof given !== "object" || given === null) return {};
        return Object.fromEntries(
          Object.entries(given as Record<string, unknown>).filter(([, one]) =>
            isFilled(one, filledBy),
          ),
        );
      },
      z
        .record(z.string().regex(/^\d{1,2}$/), row)
        .refine((all) => Object.keys(all).length <= most, {
          message,
          params: { most },
        }),
    )
    .transform((all) =>
      Object.entries(all)
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([position, one]) => ({ position: Number(position), ...one })),
    );

const title = z.object({ title: nameText(400), lang: languageTag });

/** `kind`, `titles.N.title` and `.lang`, `place`, languages, and the two days. */
export const descriptionForm = z
  .object({
    kind: z
      .union([z.literal("").transform(() => null), z.enum(instrumentKinds)], {
        error: "instrument.error.kind-missing",
      })
      .optional()
      .transform((kind) => kind ?? null),
    titles: rows(
      title,
      ["title"],
      mostTitles,
      "instrument.error.too-many-titles",
    ),
    place: optionalName(200).transform(orNull),
    authentic: ticked,
    authenticOther: others,
    working: ticked,
    workingOther: others,
    doneOn: day,
    inEffectOn: day,
    isFurther: z
      .string()
      .optional()
      .transform((ticked) => ticked !== undefined),
    _later: pressed,
    _add: pressed,
  })
  .transform(({ authenticOther, workingOther, ...rest }, context) => {
    const langs = rest.titles.map(({ lang }) => lang);
    const twice = rest.titles.find(
      ({ lang }, index) => langs.indexOf(lang) !== index,
    );
    if (twice) {
      context.addIssue({
        code: "custom",
        path: ["titles", String(twice.position), "lang"],
        message: "instrument.error.title-language-twice",
      });
    }
    return {
      ...rest,
      authentic: [...new Set([...rest.authentic, ...authenticOther])],
      working: [...new Set([...rest.working, ...workingOther])],
    };
  });

const party = z.object({
  kind: z.enum(partyKinds, { error: "instrument.error.party-kind" }),
  name: nameText(300),
});

/** Rows `parties.N.kind` and `.name`. */
export const partiesForm = z.object({
  parties: rows(
    party,
    ["name"],
    mostParties,
    "instrument.error.too-many-parties",
  ),
  _later: pressed,
  _add: pressed,
});

const byProposal = <T extends z.ZodType>(value: T) =>
  z
    .partialRecord(z.enum(proposalNumbers.map(String)), value)
    .optional()
    .transform((answers) => answers ?? {});

const added = z.object({
  article: optionalName(60).transform(orNull),
  text: longText(4000),
});

/** `alignment.1`–`.11`, `article.N`, `text.N`; `added.N.article` and `.text`; `lang`. */
export const articlesForm = z
  .object({
    alignment: byProposal(
      z.union([z.literal("").transform(() => null), z.enum(alignments)], {
        error: "act.error.alignment",
      }),
    ),
    article: byProposal(optionalName(60).transform(orNull)),
    text: byProposal(optionalText(4000).transform(orNull)),
    added: rows(
      added,
      ["text", "article"],
      mostAdded,
      "instrument.error.too-many-added",
    ),
    lang: languageTag,
    _later: pressed,
    _add: pressed,
  })
  .superRefine(({ alignment, article, text }, context) => {
    for (const proposal of proposalNumbers) {
      const answer = alignment[proposal] ?? null;
      if (answer === "same" || answer === "adapted") continue;
      const typed = (["article", "text"] as const).find(
        (field) => ({ article, text })[field][proposal] != null,
      );
      if (typed === undefined) continue;
      // What was typed is never dropped unseen.
      context.addIssue({
        code: "custom",
        path: [answer === null ? "alignment" : typed, String(proposal)],
        message:
          answer === null
            ? "instrument.error.alignment-missing"
            : "instrument.error.absent-with-words",
        params: { proposal },
      });
    }
  })
  .transform(({ alignment, article, text, added: more, ...rest }) => ({
    ...rest,
    articles: [
      ...proposalNumbers.flatMap((proposal) => {
        const answer = alignment[proposal];
        if (!answer) return [];
        const isTaken = answer !== "absent";
        return [
          {
            proposal,
            alignment: answer,
            article: isTaken ? (article[proposal] ?? null) : null,
            text: isTaken ? (text[proposal] ?? null) : null,
          },
        ];
      }),
      ...more.map((one) => ({
        proposal: null,
        alignment: "added" as const,
        article: one.article,
        text: one.text,
      })),
    ],
  }));

/** What the other side says on its page; a denial says why. */
export const answerForm = z
  .object({
    answer: z.enum(["confirmed", "disputed", "dispute_withdrawn", "own_act"], {
      error: "instrument.error.answer-missing",
    }),
    reason: optionalText(2000).transform(orNull),
    type: z.enum(["confirm", "echo"]).optional(),
  })
  .superRefine(({ answer, reason }, context) => {
    if (answer === "disputed" && reason === null) {
      context.addIssue({
        code: "custom",
        path: ["reason"],
        message: "instrument.error.reason-missing",
      });
    }
  });

/** The secretariat's word on a dispute. */
export const disputeForm = z.object({
  party: z.string().min(1).max(400),
  outcome: z.enum(["upheld", "rejected"], {
    error: "instrument.error.outcome-missing",
  }),
  note: longText(2000, "instrument.error.note-missing"),
});
