import { listActsOf } from "../../../db/queries/act.server";
import { listActsIn } from "../../../db/queries/act-own.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { pickText } from "../kernel/localized";
import { isEditable, isPublic } from "../lifecycle/act";
import { authorize, isAuthorized } from "../permissions/authorize";
import { registerNumber } from "./number";
import type { OpenDraft, OwnActs } from "./own";

/**
 * All acts of one's own participant that were not thrown away, newest first,
 * and whether the reader may start another.
 * @throws DomainError 404 for who is no member
 */
export async function listOwnActs(
  ctx: Context,
  participantId: string,
): Promise<OwnActs> {
  const { actor, db } = ctx;
  authorize(actor, "participant.read_own", { id: participantId });
  const all = await listActsOf(db.read, participantId);
  return {
    canStart: isAuthorized(actor, "act.draft", { id: participantId }),
    acts: all
      .filter(({ status }) => status !== "discarded")
      .map((act) => ({
        id: act.id,
        type: act.type,
        status: act.status,
        number:
          act.seq === null || !isPublic(act.status)
            ? null
            : registerNumber(act.seq),
        isOpen: isEditable(act.status) || act.status === "clarification",
        /** The day it was done, once that is known. */
        doneOn: act.doneOn,
        updatedAt: act.updatedAt,
      })),
  };
}

/** Everything of the reader's participants that waits for them: drafts, returned acts, questions. */
export async function listOpenDrafts({
  actor,
  db,
  locale,
}: Pick<Context, "actor" | "db" | "locale">): Promise<OpenDraft[]> {
  if (actor.kind !== "user" || !actor.emailVerified) return [];
  const own = actor.memberships.map(({ participantId }) => participantId);
  if (own.length === 0) return [];
  const open = await listActsIn(db.read, own, [
    "draft",
    "returned",
    "clarification",
  ]);
  if (open.length === 0) return [];
  const names = await listNamesOf(db.read, own);
  return open.map(({ participantId, ...act }) => ({
    ...act,
    participant: pickText(
      names.filter((name) => name.participantId === participantId),
      locale,
    )?.text,
  }));
}
