import type { TaggedText } from "../kernel/localized";

/** Who may place acts on the register. Labels: message area `participant`, `kind.<code>`. */
export const participantKinds = [
  "government",
  "international_organization",
  "regional_organization",
  "company",
  "civil_society",
  "academia",
] as const;
export type ParticipantKind = (typeof participantKinds)[number];

export const isParticipantKind = (value: unknown): value is ParticipantKind =>
  participantKinds.some((kind) => kind === value);

/**
 * States and regional bodies echo and confirm the initiative; everybody else
 * supports it. Source: the closing of the initiative.
 */
export const actsAsState = (kind: ParticipantKind): boolean =>
  kind === "government" || kind === "regional_organization";

/** Kinds that may span many countries, so that an area is not asked of them. */
export const mayHaveNoArea = (kind: ParticipantKind): boolean =>
  kind === "international_organization" || kind === "regional_organization";

/** One name of a participant. `lang` is BCP 47, `script` ISO 15924. */
export interface ParticipantName extends TaggedText {
  readonly script: string;
  /** The name in the language its own papers use; exactly one of a participant's names. */
  readonly isOriginal: boolean;
}

/** Where an identifier was given. Labels: `scheme.<code>`. */
export const identifierSchemes = ["lei", "ror", "register"] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** One registered identifier, in its kept form. */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  /** The register's name for `register`, else empty. */
  readonly authority: string;
  readonly value: string;
}
