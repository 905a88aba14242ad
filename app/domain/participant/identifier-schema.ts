import { z } from "zod";
import { optionalName } from "../kernel/text";
import { cleanLei, isLei } from "./lei";
import type { Identifier } from "./model";
import { cleanRegisterNumber, isRegisterNumber } from "./register-number";
import { cleanRor, isRor } from "./ror";

/** The fields of a form that name registered identifiers; all may be empty. */
export const identifierFields = {
  lei: z.string().max(100, "participant.error.lei-invalid").optional(),
  ror: z.string().max(100, "participant.error.ror-invalid").optional(),
  registerName: optionalName(120),
  registerNumber: optionalName(60),
};

interface IdentifierForm {
  readonly lei?: string | undefined;
  readonly ror?: string | undefined;
  readonly registerName?: string | undefined;
  readonly registerNumber?: string | undefined;
}
interface Issues {
  addIssue(issue: { code: "custom"; path: string[]; message: string }): void;
}

/** The identifiers of a form in their kept form; adds an issue for each wrong one. */
export function collectIdentifiers(
  form: IdentifierForm,
  issues: Issues,
): Identifier[] {
  const refuse = (field: string, message: string) => {
    issues.addIssue({ code: "custom", path: [field], message });
  };
  const found: Identifier[] = [];

  const lei = cleanLei(form.lei ?? "");
  if (lei !== "" && !isLei(lei)) refuse("lei", "participant.error.lei-invalid");
  else if (lei !== "") found.push({ scheme: "lei", authority: "", value: lei });

  const ror = cleanRor(form.ror ?? "");
  if (ror !== "" && !isRor(ror)) refuse("ror", "participant.error.ror-invalid");
  else if (ror !== "") found.push({ scheme: "ror", authority: "", value: ror });

  const authority = form.registerName;
  const value = cleanRegisterNumber(form.registerNumber ?? "");
  if (authority === undefined && value !== "")
    refuse("registerName", "participant.error.register-name-missing");
  if (authority !== undefined && value === "")
    refuse("registerNumber", "participant.error.register-number-missing");
  if (value !== "" && !isRegisterNumber(value))
    refuse("registerNumber", "participant.error.register-number-invalid");
  else if (authority !== undefined && value !== "")
    found.push({ scheme: "register", authority, value });
  return found;
}
