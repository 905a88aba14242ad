import type { Day } from "../kernel/clock";
import type { FieldErrors } from "../kernel/errors";
import type { ParticipantKind } from "../participant/model";

/** The day the initiative was released; nobody could welcome it before. */
export const releasedOn: Day = "2024-11-20";

/** What is wrong with the days of a claim, by field. */
export function dayProblems(
  { publishedOn, seenOn }: { readonly publishedOn: Day; readonly seenOn: Day },
  today: Day,
): FieldErrors {
  return {
    ...(publishedOn < releasedOn
      ? { publishedOn: { key: "claim.error.before-initiative" } }
      : publishedOn > today
        ? { publishedOn: { key: "claim.error.future" } }
        : {}),
    ...(seenOn > today
      ? { seenOn: { key: "claim.error.future" } }
      : seenOn < publishedOn
        ? { seenOn: { key: "claim.error.seen-before" } }
        : {}),
  };
}

/** What of a participant decides which claims may be about it. */
export interface Promoter {
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly area: string | null;
}

/**
 * May a participant say by itself, with no officer between, which of its acts a
 * claim speaks of? It must be named there; a government is by its area. Of a kind
 * and area there are many others.
 */
export const mayLink = (
  participant: Promoter,
  claim: Parameters<typeof mayPromote>[1],
): boolean =>
  mayPromote(participant, claim) &&
  (claim.participantId !== null || participant.kind === "government");

/** May a participant take up a claim as its own? It is named there, or fits kind and area. */
export const mayPromote = (
  participant: Promoter,
  claim: {
    readonly participantId: string | null;
    readonly kind: string;
    readonly area: string | null;
  },
): boolean =>
  claim.participantId === null
    ? claim.area !== null &&
      claim.area === participant.area &&
      claim.kind === participant.kind
    : claim.participantId === participant.id;
