import { newId } from "../../../app/domain/kernel/ids";
import type {
  MembershipRole,
  User,
} from "../../../app/domain/permissions/actor";
import type { QuickEntry } from "../../../app/domain/writing/forms.server";
import { startPractice } from "../../../app/domain/writing/start.server";
import type { Db } from "../../../db/client.server";
import {
  findPractice,
  insertPracticeVersion,
} from "../../../db/queries/practice.server";
import { memberships } from "../../../db/schema/account.server";
import { now, openMembers } from "../act/member";

export const entry: QuickEntry = {
  ...{ title: "Fast lane", lang: "en", area: "KEN", topics: ["DF04"] },
  ...{ problem: "Clearing took months.", measure: "Ready clauses." },
  result: { name: "Days", baseline: "90", actual: "8" },
};

/** People who write practices on a test database. */
export function openDesk(db: Db) {
  const house = openMembers(db);

  async function addWriter(
    participantId: string,
    role: MembershipRole = "owner",
  ): Promise<User> {
    const person = await house.addMember(participantId, role);
    const { userId } = person;
    await db.write((tx) =>
      tx
        .insert(memberships)
        .values({ userId, participantId, role, createdAt: now }),
    );
    return person;
  }

  /** An owner with a colleague, and their draft. */
  async function addDraft() {
    const participantId = await house.addParticipant("government");
    const owner = await addWriter(participantId);
    const colleague = await addWriter(participantId, "editor");
    const id = await startPractice(house.ctxOf(owner), participantId, entry);
    return { participantId, owner, colleague, id };
  }

  async function reload(id: string) {
    const row = await findPractice(db.read, id);
    if (!row) throw new Error("No such practice");
    return row;
  }

  /** Keeps the text as it is, as sending does. */
  async function keepVersion(id: string) {
    const { content, createdBy } = await reload(id);
    await db.write((tx) =>
      insertPracticeVersion(tx, {
        ...{ id: newId(), practiceId: id, seq: 1, cycle: 1, edition: null },
        ...{ lang: "en", content, digest: "0".repeat(64), categories: null },
        ...{ submittedBy: createdBy, submittedAt: now, publishedAt: null },
        ...{ evidence: null, label: null },
      }),
    );
  }

  return { ...house, addWriter, addDraft, reload, keepVersion };
}
