import { listWrittenBy } from "../../../db/queries/practice-write.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { isAuthorized } from "../permissions/authorize";
import { pickText } from "../kernel/localized";
import { isWritable } from "../lifecycle/practice";
import { practiceNumber } from "../practice/number";
import type { OwnPracticeLine } from "../practice/own";
import { nameOf } from "./get-own.server";

/**
 * Practices of the reader's participants and those they write along, newest
 * change first, without drafts that were thrown away.
 * @param participantId of one of them only
 */
export async function listOwnPractices(
  { actor, db, locale }: Pick<Context, "actor" | "db" | "locale">,
  participantId?: string,
): Promise<OwnPracticeLine[]> {
  if (actor.kind !== "user" || !actor.emailVerified) return [];
  const own = actor.memberships.map((one) => one.participantId);
  const all = await listWrittenBy(db.read, own, actor.userId);
  const found = all.filter(
    (one) =>
      (participantId === undefined || one.participantId === participantId) &&
      (one.stage !== "discarded" || one.edition > 0),
  );
  if (found.length === 0) return [];
  const owners = [...new Set(found.map((one) => one.participantId))];
  const names = await listNamesOf(db.read, owners);
  return found.map((one) => ({
    id: one.id,
    title: { lang: one.originalLang, text: one.content.title },
    participant: pickText(
      names.filter((name) => name.participantId === one.participantId),
      locale,
    ) ?? { lang: "und", text: "" },
    stage: one.stage,
    standing: one.standing,
    number: one.number === null ? null : practiceNumber(one.number),
    updatedAt: one.updatedAt,
    isOpen: isWritable(one.stage),
  }));
}

/** For whom the reader may begin a text. */
export async function listStarts(ctx: Context) {
  const { actor } = ctx;
  const memberships = actor.kind === "user" ? actor.memberships : [];
  const own = memberships.filter(({ participantId }) =>
    isAuthorized(actor, "practice.draft", { id: participantId }),
  );
  const starts = [];
  for (const { participantId: id } of own) {
    starts.push({ id, name: await nameOf(ctx, id) });
  }
  return starts;
}
