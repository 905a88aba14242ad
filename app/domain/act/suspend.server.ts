import type { Tx } from "../../../db/client.server";
import { listActEvents, type ActRow } from "../../../db/queries/act.server";
import { listOwnerAddresses } from "../../../db/queries/membership.server";
import type { Context } from "../../context.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { enqueueLetter } from "../outbox/enqueue.server";
import { refreshRegister } from "../register/refresh.server";
import { moveAct } from "./change.server";
import { registerNumber } from "./number";
import type {
  RemovalReason,
  RestorationReason,
  SuspensionReason,
} from "./reasons";

type Here = Pick<Context, "actor" | "now" | "env">;

/**
 * Sets an act of the register aside, in the caller's transaction: its state, a
 * public event with the reason, the audit row, letters to the owners, the
 * register. Who may do so is the caller's question.
 * @returns the act as it is now
 * @throws DomainError 409 when it does not stand, or somebody was faster
 */
export async function suspendIn(
  tx: Tx,
  here: Here,
  act: ActRow,
  reason: SuspensionReason,
): Promise<ActRow> {
  const suspended = await moveAct(tx, here, act, {
    event: "suspend",
    reasonCode: reason,
    isPublic: true,
  });
  await tellOwners(tx, here, suspended, {
    kind: "act.letter.suspended",
    reasonKey: `act.suspension_reason.${reason}`,
  });
  await refreshRegister(tx, act.id, here.now);
  return suspended;
}

/** The last suspension of an act: what it was before, and why it was suspended. */
export async function lastSuspension(tx: Tx, actId: string) {
  const events = await listActEvents(tx, actId);
  const last = events.findLast(({ event }) => event === "suspend");
  return last
    ? { from: last.fromStatus, reason: last.reasonCode, at: last.at }
    : undefined;
}

/**
 * Puts a suspended act back to what it was before. Clocks that ran on meanwhile
 * are caught up with by their own daily job.
 * @throws DomainError 409 when it is not suspended, or somebody was faster
 */
export async function restoreIn(
  tx: Tx,
  here: Here,
  act: ActRow,
  reason: RestorationReason,
): Promise<ActRow> {
  const before = await lastSuspension(tx, act.id);
  const restored = await moveAct(tx, here, act, {
    event: "restore",
    reasonCode: reason,
    isPublic: true,
    resumesAt: before?.from ?? "published",
  });
  await tellOwners(tx, here, restored, {
    kind: "act.letter.restored",
    reasonKey: `act.restoration_reason.${reason}`,
  });
  await refreshRegister(tx, act.id, here.now);
  return restored;
}

/**
 * Takes a suspended act off the register for good; its row stays, struck and
 * dated. Two officers must have agreed: the caller sees to that, and so does
 * the table that holds their decision.
 * @throws DomainError 409 when it is not suspended, or somebody was faster
 */
export async function removeIn(
  tx: Tx,
  here: Here,
  act: ActRow,
  reason: RemovalReason,
): Promise<ActRow> {
  const removed = await moveAct(tx, here, act, {
    event: "remove_for_cause",
    reasonCode: reason,
    isPublic: true,
  });
  await tellOwners(tx, here, removed, {
    kind: "act.letter.removed",
    reasonKey: `act.removal_reason.${reason}`,
  });
  await refreshRegister(tx, act.id, here.now);
  return removed;
}

/** A letter to each owner of the act's participant, in the owner's language. */
async function tellOwners(
  tx: Tx,
  { env, now }: Here,
  act: ActRow,
  { kind, reasonKey }: { readonly kind: string; readonly reasonKey: string },
): Promise<void> {
  if (act.seq === null) return;
  const number = registerNumber(act.seq);
  for (const owner of await listOwnerAddresses(tx, act.participantId)) {
    const lang = owner.locale;
    await enqueueLetter(tx, now, {
      kind,
      to: owner.email,
      locale: lang,
      params: {
        name: owner.name,
        number,
        reason: translator(lang).find(reasonKey) ?? "",
      },
      link: env.origin + url("act", { lang, number }),
      subjectId: act.id,
    });
  }
}
