import { listActsOf } from "../../../db/queries/act.server";
import {
  deleteBelongings,
  eraseLetters,
  forgetAddress,
  isFocalPoint,
} from "../../../db/queries/account-erase.server";
import {
  updateUser,
  type UserRow,
} from "../../../db/queries/account-user.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import { listMembers } from "../../../db/queries/membership.server";
import { listOffersOf } from "../../../db/queries/offer-list.server";
import { listOwnedPractices } from "../../../db/queries/practice-write.server";
import { listRequestsOf } from "../../../db/queries/request-own.server";
import {
  deleteSessionsOf,
  findRights,
} from "../../../db/queries/session.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { eraseFollowing } from "../follow/erase.server";
import { conflict } from "../kernel/errors";
import type { TaggedText } from "../kernel/localized";
import { fixedBy } from "../participant/fixed";
import { namesFor } from "../participant/names-for.server";
import { enqueueLetter } from "../outbox/enqueue.server";
import { assertOwnKeys, getUser, requireSelf } from "./self.server";

/** What pages show in the place of a name that was erased. */
const nobody = "—";

/** Nobody depends on this participant: it never sent anything, and nobody else acts for it. */
async function isUnused(db: Queries, id: string): Promise<boolean> {
  if ((await listMembers(db, id)).length > 1) return false;
  const acts = await listActsOf(db, id);
  if (fixedBy(acts.map(({ status }) => status)).kind) return false;
  if ((await listOwnedPractices(db, id)).length > 0) return false;
  if ((await listRequestsOf(db, [id])).length > 0) return false;
  return (await listOffersOf(db, [id])).length === 0;
}

/** Participants that would have no owner without this person, and are in use. */
async function listLeftAlone(db: Queries, userId: string): Promise<string[]> {
  const { memberships } = await findRights(db, userId);
  const alone: string[] = [];
  for (const { participantId: id, role } of memberships) {
    if (role !== "owner") continue;
    const members = await listMembers(db, id);
    const isLast = !members.some(
      (one) => one.role === "owner" && one.userId !== userId,
    );
    if (isLast && !(await isUnused(db, id))) alone.push(id);
  }
  return alone;
}

/** Whether others wait for this person in an office of the secretariat or of a country. */
async function holdsOffice(db: Queries, userId: string, now: number) {
  const { roles } = await findRights(db, userId);
  return roles.length > 0 || (await isFocalPoint(db, userId, now));
}

/** What stands in the way of erasing one's account; all empty: nothing does. */
export interface ErasureObstacles {
  readonly isShared: boolean;
  readonly holdsOffice: boolean;
  readonly participants: readonly {
    readonly id: string;
    readonly name: TaggedText;
  }[];
}

/** What has to be handed over before the person signed in can erase their account. */
export async function getErasureObstacles(
  ctx: Context,
): Promise<ErasureObstacles> {
  const { db, now, locale } = ctx;
  const { userId } = requireSelf(ctx, "account.manage_keys");
  const alone = await listLeftAlone(db.read, userId);
  const nameOf = await namesFor(db.read, locale, alone);
  return {
    isShared: (await getUser(db.read, userId)).demo,
    holdsOffice: await holdsOffice(db.read, userId, now),
    participants: alone.map((id) => ({ id, name: nameOf(id) })),
  };
}

/** The row of a person of whom nothing is known any more; other rows still point to it. */
const erased = ({ id }: UserRow, now: number): Partial<UserRow> => ({
  email: "",
  emailKey: `erased:${id}`,
  name: nobody,
  locale: "en",
  passwordHash: null,
  emailVerifiedAt: null,
  totpSecret: null,
  totpLastStep: null,
  disabledAt: now,
});

/**
 * Erases the account of the person signed in: name, address, keys, sessions,
 * memberships, drafts, what they follow, and letters to them. What they did
 * stays, under a number that leads to nobody. One last letter goes out.
 * @throws DomainError 409 for a shared account, for the last owner of a
 *   participant, and for who holds an office
 */
export async function eraseAccount(ctx: Context): Promise<void> {
  const { now } = ctx;
  const { userId } = requireSelf(ctx, "account.manage_keys");
  await ctx.db.write(async (tx) => {
    const user = await getUser(tx, userId);
    assertOwnKeys(user);
    if (await holdsOffice(tx, userId, now)) {
      throw conflict("account.error.erase-office");
    }
    if ((await listLeftAlone(tx, userId)).length > 0) {
      throw conflict("account.error.erase-last-owner");
    }
    if (!(await updateUser(tx, user, erased(user, now)))) {
      throw conflict("error.stale");
    }
    await deleteSessionsOf(tx, userId);
    await deleteBelongings(tx, userId);
    await eraseFollowing(tx, userId);
    await forgetAddress(tx, user, now);
    await eraseLetters(tx, user);
    await recordAudit(tx, ctx, {
      action: "user.erased",
      subjectKind: "user",
      subjectId: userId,
      fromVersion: user.version,
    });
    await enqueueLetter(tx, now, {
      kind: "account.letter.erased",
      to: user.email,
      locale: user.locale,
      params: { name: user.name },
    });
    // Pages say whether somebody acts for a participant.
    await touchPublic(tx);
  });
}
