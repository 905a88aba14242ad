import type { Tx } from "../../../db/client.server";
import {
  insertOrganizationMember,
  listOrganizationMembers,
  supersedeOrganizationMember,
} from "../../../db/queries/organization-member.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import type { Day } from "../kernel/clock";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { leftOf } from "./span";

/**
 * Lets an organization have the members of one whose place it takes, from a day
 * on: whom the predecessor covered, its successor covers. Memberships that the
 * successor has already are not entered twice. What was known of earlier days
 * stays on record.
 * @returns how many memberships passed
 */
export async function carryMembers(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  {
    from,
    to,
    day,
  }: { readonly from: string; readonly to: string; readonly day: Day },
): Promise<number> {
  const { now } = ctx;
  const known = await listOrganizationMembers(tx, to);
  let passed = 0;
  for (const seen of await listOrganizationMembers(tx, from)) {
    if (seen.toDay !== null && seen.toDay <= day) continue;
    const start = seen.fromDay > day ? seen.fromDay : day;
    const end = { id: newId(), toDay: start };
    if (!(await supersedeOrganizationMember(tx, seen, end, now))) {
      throw conflict("error.stale");
    }
    const same = known.filter(
      ({ area, participantId }) =>
        area === seen.area && participantId === seen.participantId,
    );
    const span = { fromDay: start, toDay: seen.toDay };
    for (const part of leftOf(span, same)) {
      await insertOrganizationMember(tx, {
        ...seen,
        ...part,
        id: newId(),
        organizationId: to,
        createdAt: now,
        updatedAt: now,
        version: 1,
      });
    }
    passed += 1;
  }
  if (passed === 0) return passed;
  await recordAudit(tx, ctx, {
    action: "participant.member_states_passed",
    subjectKind: "participant",
    subjectId: to,
    detail: { from, members: passed, day },
  });
  return passed;
}
