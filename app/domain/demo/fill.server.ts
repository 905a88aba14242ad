import { countUsers } from "../../../db/queries/account-user.server";
import type { Tx } from "../../../db/client.server";
import {
  emptySeed,
  insertSeed,
  type SeedRows,
} from "../../../db/seed/insert.server";
import type { Context } from "../../context.server";
import {
  createDemoUser,
  hashDemoPassword,
} from "../account/create-demo.server";
import { isPublic } from "../lifecycle/act";
import { refreshRegister } from "../register/refresh.server";
import { demoAccounts } from "./accounts";
import { pushAct } from "./act-rows.server";
import { pushParticipant } from "./participant-rows.server";
import { planDemonstration, type DemoParticipant } from "./plan";

/** Acts in the order they were registered: numbers count up with time. */
const inOrder = (plan: readonly DemoParticipant[]) =>
  plan
    .flatMap((participant) =>
      participant.acts.map((act, at) => ({ participant, act, at })),
    )
    .sort((a, b) => a.act.registeredAt - b.act.registeredAt || a.at - b.at);

/**
 * The rows of a plan.
 * @returns them, with the ids of participants and, in register order, of public acts
 */
export function makeRows(
  plan: readonly DemoParticipant[],
  authorId: string,
  now: number,
) {
  const rows = emptySeed();
  const participantIds = plan.map((participant) =>
    pushParticipant(rows, participant, participant.acts[0]?.receivedAt ?? now),
  );
  const firstActs = new Map<number, string>();
  const registered: string[] = [];
  for (const { participant, act } of inOrder(plan)) {
    const { index } = participant;
    const isShown = isPublic(act.status);
    const ids = {
      participantId: participantIds[index] ?? "",
      authorId,
      seq: isShown ? registered.length + 1 : null,
      relatesTo: firstActs.get(index) ?? null,
    };
    const id = pushAct(rows, participant, act, ids, now);
    if (!firstActs.has(index)) firstActs.set(index, id);
    if (isShown) registered.push(id);
  }
  return { rows, participantIds, registered };
}

/** One account for each role; who has a membership role acts for the first company. */
async function createAccounts(tx: Tx, ctx: Context, passwordHash: string) {
  const made: { id: string; role: SeedRows["memberships"][number]["role"] }[] =
    [];
  for (const { email, name, role, membership } of demoAccounts) {
    const id = await createDemoUser(tx, ctx, {
      email,
      name,
      locale: "en",
      passwordHash,
      ...(role ? { role } : {}),
    });
    if (membership) made.push({ id, role: membership });
  }
  return made;
}

/**
 * Fills an empty database with invented participants and acts.
 * @param count how many participants; 360 give some 400 acts
 * @returns how many acts were made; 0 where there was an account already
 */
export async function fillDemonstration(
  ctx: Context,
  count = 360,
): Promise<number> {
  const { db, now } = ctx;
  const plan = planDemonstration(count);
  const passwordHash = await hashDemoPassword();
  return db.write(async (tx) => {
    if ((await countUsers(tx)) > 0) return 0;
    const members = await createAccounts(tx, ctx, passwordHash);
    const author = members[0]?.id ?? "";
    const { rows, participantIds, registered } = makeRows(plan, author, now);
    const company = plan.findIndex(
      ({ kind, acts }) => kind === "company" && acts[0]?.status === "published",
    );
    for (const { id, role } of members) {
      rows.memberships.push({
        userId: id,
        participantId: participantIds[company] ?? "",
        role,
        createdAt: now,
      });
    }
    await insertSeed(tx, rows);
    await refreshRegister(tx, registered, now);
    return rows.acts.length;
  });
}
