import type { ActStatus } from "../act/model";
import { isEditable } from "../lifecycle/act";
import type { Identifier, ParticipantKind } from "./model";

const isOver = (status: ActStatus) =>
  status === "discarded" || status === "expired" || status === "rejected";

/** What a participant can't change any more because of its acts. */
export interface Fixed {
  /** What an act must contain depends on the kind, from its draft on. */
  readonly kind: boolean;
  /** Kind, area, names and identifiers: what officers check in an act that was sent. */
  readonly facts: boolean;
}

/**
 * Otherwise a checked participant could take another's name on the register. An
 * act that was returned, rejected or never sent binds nobody.
 */
export function fixedBy(statuses: readonly ActStatus[]): Fixed {
  const alive = statuses.filter((status) => !isOver(status));
  return {
    kind: alive.length > 0,
    facts: alive.some((status) => !isEditable(status)),
  };
}

/** What officers check of a participant. The first name is the original one. */
export interface Facts {
  readonly area: string | null | undefined;
  readonly kind: ParticipantKind;
  readonly names: readonly { readonly lang: string; readonly text: string }[];
  readonly identifiers: readonly Identifier[];
}

/** The checked facts in one text, whatever the order of the rows; the first name is the original one. */
function factsKey({ kind, area, names, identifiers }: Facts): string {
  const [original, ...others] = names.map(({ lang, text }) => [lang, text]);
  const numbers = identifiers.map(({ scheme, authority, value }) => [
    scheme,
    authority,
    value,
  ]);
  const sorted = (list: string[][]) => list.map((one) => one.join("\n")).sort();
  return JSON.stringify([
    kind,
    area ?? null,
    original,
    sorted(others),
    sorted(numbers),
  ]);
}

export const sameFacts = (a: Facts, b: Facts): boolean =>
  factsKey(a) === factsKey(b);
