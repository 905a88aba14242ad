import { isoInstant } from "../register/item.server";
import type { PublicChallenge } from "./model";

/** Decided challenges as the JSON interface gives them. */
export const challengeItems = (challenges: readonly PublicChallenge[]) =>
  challenges.map(
    ({ reason, receivedAt, closedAt, outcome, outcomeReason, ...one }) => ({
      reason,
      received: isoInstant(receivedAt),
      answered: isoInstant(closedAt),
      outcome,
      outcomeReason,
      note: one.note === null ? null : { lang: one.noteLang, text: one.note },
    }),
  );
