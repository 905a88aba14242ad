import type { Db } from "../../../db/client.server";
import { HOUR } from "../../../app/domain/kernel/clock";
import { memberships } from "../../../db/schema/account.server";
import { now, openMembers } from "../act/member";

/** When the acts of these tests were registered. */
export const registeredAt = now + HOUR;

/** Companies with an act on the register, and an owner who gets letters. */
export async function openRegister(db: Db) {
  const members = openMembers(db);
  const { office } = members;
  const officers = [
    await office.addPerson("First", ["reviewer"]),
    await office.addPerson("Second", ["reviewer"]),
    await office.addPerson("Third", ["registrar"]),
  ] as const;

  async function addPublished() {
    const made = await office.addCase();
    await db.write((tx) =>
      tx.insert(memberships).values({
        userId: made.author.userId,
        participantId: made.participantId,
        role: "owner",
        createdAt: now,
      }),
    );
    const stages = ["identity", "authority", "approval"] as const;
    for (const [index, stage] of stages.entries()) {
      const officer = officers[index] ?? officers[0];
      await office.pass(officer, made.actId, stage, registeredAt);
    }
    return made;
  }
  return { ...members, addPublished };
}
