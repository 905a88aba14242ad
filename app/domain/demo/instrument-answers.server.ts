import type { SeedRows } from "../../../db/seed/insert.server";
import { keyOfParticipant } from "../instrument/key.server";
import type { AnswerCode } from "../instrument/model";
import { DAY, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { demoDenial } from "./instrument-texts";

type ActRow = SeedRows["acts"][number];
type ParticipantRow = SeedRows["participants"][number];

/** How the parties that did not act themselves answered. */
export type Others = "silent" | "confirmed" | "disputed";

/** What one party said of an instrument. */
export function pushAnswer(
  rows: SeedRows,
  instrumentId: string,
  party: ParticipantRow,
  answer: AnswerCode,
  at: Instant,
  reason: string | null,
) {
  rows.instrumentAnswers.push({
    id: newId(),
    instrumentId,
    partyKey: keyOfParticipant(party),
    answer,
    participantId: party.id,
    userId: null,
    proposedBy: null,
    reason,
    lang: reason === null ? null : "en",
    at,
  });
}

/** What the parties said that filed nothing themselves; an act that is alone denied is suspended. */
export function answerForOthers(
  rows: SeedRows,
  id: string,
  group: readonly ActRow[],
  parties: readonly ParticipantRow[],
  others: Others,
  at: Instant,
) {
  if (others === "silent") return;
  for (const party of parties.slice(group.length)) {
    const reason = others === "disputed" ? demoDenial.en : null;
    pushAnswer(rows, id, party, others, at + 20 * DAY, reason);
  }
  if (others !== "disputed" || group.length > 1) return;
  for (const act of group) {
    if (act.status !== "published") continue;
    act.status = "suspended";
    rows.actEvents.push({
      id: newId(),
      actId: act.id,
      event: "suspend",
      fromStatus: "published",
      toStatus: "suspended",
      isPublic: true,
      reasonCode: "counterparty_denies",
      at: at + 20 * DAY,
    });
  }
}

/** Every party said yes: the acts that stand say so from then on. */
export function confirmActs(
  rows: SeedRows,
  group: readonly ActRow[],
  at: Instant,
) {
  for (const act of group) {
    if (act.status !== "published") continue;
    act.verification = "counterparty_confirmed";
    rows.actEvents.push({
      id: newId(),
      actId: act.id,
      event: "counterparty_confirmed",
      fromStatus: "published",
      toStatus: "published",
      isPublic: true,
      reasonCode: null,
      at,
    });
  }
}
