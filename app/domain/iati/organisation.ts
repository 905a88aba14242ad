import type { ParticipantKind } from "../participant/model";
import type { TaggedText } from "../kernel/localized";

export interface Organisation {
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly names: readonly TaggedText[];
  readonly identifiers: readonly {
    readonly scheme: "lei" | "ror" | "register";
    readonly value: string;
  }[];
}

/** Characters no organisation identifier may hold. Source: the IATI ruleset. */
const forbidden = /[/&|?\s]/;

/**
 * An organisation's identifier: one that is registered and whose register is
 * on org-id.guide (LEI, ROR), else this portal's own, which begins with the
 * publisher's and so claims no register. National numbers have no code of their
 * register here and are left out: nothing is invented.
 */
export function organisationRef(
  { id, identifiers }: Pick<Organisation, "id" | "identifiers">,
  publisher: string,
): string {
  const valueOf = (scheme: "lei" | "ror") =>
    identifiers
      .find((one) => one.scheme === scheme)
      ?.value.replace(/^https?:\/\/ror\.org\//i, "");
  const lei = valueOf("lei");
  if (lei !== undefined && !forbidden.test(lei)) return `XI-LEI-${lei}`;
  const ror = valueOf("ror");
  if (ror !== undefined && !forbidden.test(ror)) return `XI-ROR-${ror}`;
  return `${publisher}-ORG-${id}`;
}
