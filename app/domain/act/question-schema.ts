import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { evidenceKinds } from "./model";
import {
  commitmentsForm,
  datesForm,
  proposalsForm,
  signatoryForm,
  withdrawalForm,
  withdrawForm,
} from "./schema";

/*
 * The question pages as they are sent: the answers of `schema.ts`, what they
 * were filled from, and the button that was pressed.
 */

const pressed = z.string().optional();

/** The unnamed button means "save and continue". */
const buttons = z.object({
  seen: z.string().max(40).optional(),
  _later: pressed,
  _add: pressed,
  _remove: pressed,
  /** Nobody pressed anything: the page saves while one writes. */
  _autosave: pressed,
});

export const proposalsQuestion = z.intersection(proposalsForm, buttons);
export const signatoryQuestion = z.intersection(signatoryForm, buttons);
export const datesQuestion = z.intersection(datesForm, buttons);

/** What stands in a row to be removed needs no check. */
function withoutRemovedRow(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return form;
  const { _remove, commitments } = form as Record<string, unknown>;
  if (typeof _remove !== "string") return form;
  if (typeof commitments !== "object" || commitments === null) return form;
  const rows = Object.entries(commitments).filter(([row]) => row !== _remove);
  return { ...form, commitments: Object.fromEntries(rows) };
}

export const commitmentsQuestion = z.preprocess(
  withoutRemovedRow,
  z.intersection(commitmentsForm, buttons),
);

const goals = ["stay", "next", "tasks"] as const;

/**
 * Evidence: one file at a time (`file`, and its `kind`), or the file to take
 * off (`_remove`). `_next` and `_later` go on, with a file or without.
 */
export const evidenceQuestion = z
  .object({
    kind: z
      .union([
        z.literal("").transform(() => undefined),
        z.enum(evidenceKinds, { error: "act.error.evidence-kind" }),
      ])
      .optional(),
    file: z.file({ error: "file.error.missing" }).optional(),
    _remove: idSchema.optional(),
    _next: pressed,
    _later: pressed,
  })
  .transform(({ kind, file, _remove, _next, _later }, context) => {
    const goal: (typeof goals)[number] =
      _next !== undefined ? "next" : _later !== undefined ? "tasks" : "stay";
    if (_remove !== undefined) return { remove: _remove, goal };
    if (!file) {
      if (goal === "stay") {
        context.addIssue({
          code: "custom",
          path: ["file"],
          message: "file.error.missing",
        });
      }
      return { goal };
    }
    if (!kind) {
      context.addIssue({
        code: "custom",
        path: ["kind"],
        message: "act.error.evidence-kind",
      });
      return { goal };
    }
    return { add: { kind, file }, goal };
  });

/** Withdrawal: first the reason and the signatory, then the last word. */
export const withdrawSteps = z.discriminatedUnion("step", [
  withdrawalForm.extend({ step: z.literal("reason") }),
  withdrawForm.extend({ step: z.literal("confirm") }),
]);
