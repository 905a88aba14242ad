import type { FieldErrors } from "../kernel/errors";
import type { ParticipantKind } from "../participant/model";
import type { EvidenceKind, Office, Signatory } from "./model";
import { signatoryProblems } from "./problems";
import { clockMonths, evidenceFor } from "./rules";

/** Who signs a withdrawal, asked anew: whoever signed the act may be gone. */
export interface WithdrawalSignature extends Pick<
  Signatory,
  "signatoryName" | "signatoryTitle" | "decidingOrgan"
> {
  readonly signatoryOffice: Office | null;
}

/**
 * The paper a withdrawal needs: domain.md, rule 6, asks for the same authority
 * as the act had. States and organizations bring their note or decision; null
 * for everybody else, whose word is enough.
 */
export const withdrawalPaper = (kind: ParticipantKind): EvidenceKind | null =>
  clockMonths(kind) === null ? (evidenceFor(kind)[0] ?? null) : null;

const asked = [
  "signatoryName",
  "signatoryOffice",
  "signatoryTitle",
  "decidingOrgan",
] as const satisfies readonly (keyof WithdrawalSignature)[];

/**
 * What is missing of the signature; field names as in the form. Asked of an act
 * alone, and not here: whom it binds, and the mailbox of its focal point.
 */
export const signatureProblems = (
  participantKind: ParticipantKind,
  signature: WithdrawalSignature,
): FieldErrors => {
  const all = signatoryProblems({ participantKind, ...signature });
  return Object.fromEntries(
    asked.flatMap((field) => {
      const problem = all[field];
      return problem === undefined ? [] : [[field, problem]];
    }),
  );
};
