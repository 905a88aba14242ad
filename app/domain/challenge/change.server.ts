import type { Tx } from "../../../db/client.server";
import {
  updateChallenge,
  type ChallengeRow,
} from "../../../db/queries/challenge.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError } from "../kernel/errors";
import {
  challengeLifecycle,
  type ChallengeEvent,
} from "../lifecycle/challenge";
import { transition } from "../lifecycle/define";
import type { User } from "../permissions/actor";

/** A change of a challenge as it was read, and the audit row that tells of it. */
export async function changeChallenge(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  file: ChallengeRow,
  action: string,
  change: Partial<ChallengeRow>,
  reason?: string,
): Promise<void> {
  const changed = { ...change, updatedAt: ctx.now };
  if (!(await updateChallenge(tx, file, changed))) {
    throw conflict("error.stale");
  }
  await recordAudit(tx, ctx, {
    action: `challenge.${action}`,
    subjectKind: "challenge",
    subjectId: file.id,
    fromVersion: file.version,
    ...(reason === undefined ? {} : { reason }),
    detail: { act: file.actId, status: change.status ?? file.status },
  });
}

const actions: Readonly<Record<ChallengeEvent, string>> = {
  confirm: "received",
  ask: "asked",
  answer: "answered",
  propose: "proposed",
  approve: "upheld",
  send_back: "sent_back",
  dismiss: "dismissed",
  end: "ended",
};

/** What every officer's step does: nobody holds the challenge afterwards. */
export const free = { claimedBy: null, claimedUntil: null } as const;

/**
 * Moves a challenge one step along its life.
 * @throws DomainError 409 when the step doesn't fit, or somebody was faster
 */
export async function moveChallenge(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  file: ChallengeRow,
  event: ChallengeEvent,
  change: Partial<ChallengeRow>,
  reason?: string,
): Promise<void> {
  const status = transition(challengeLifecycle, file, event, { now: ctx.now });
  await changeChallenge(
    tx,
    ctx,
    file,
    actions[event],
    { ...change, status },
    reason,
  );
}

/** The person who acts. @throws DomainError 401 without a session */
export function userOf({ actor }: Pick<Context, "actor">): User {
  if (actor.kind === "user") return actor;
  throw new DomainError("unauthenticated", "permission.error.sign-in");
}
