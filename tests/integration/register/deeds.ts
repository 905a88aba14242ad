import { eq } from "drizzle-orm";
import { moveAct } from "../../../app/domain/act/change.server";
import { getAct } from "../../../app/domain/act/load.server";
import {
  removeIn,
  restoreIn,
  suspendIn,
} from "../../../app/domain/act/suspend.server";
import { registerAct } from "../../../app/domain/case/register.server";
import type { Context } from "../../../app/context.server";
import { DomainError } from "../../../app/domain/kernel/errors";
import { newId } from "../../../app/domain/kernel/ids";
import {
  refreshRegister,
  refreshRegisterOfParticipant,
} from "../../../app/domain/register/refresh.server";
import type { Db, Tx } from "../../../db/client.server";
import { acts } from "../../../db/schema/act.server";
import {
  domainProofs,
  participantNames,
  participants,
} from "../../../db/schema/participant.server";
import { addAct } from "./fixture";
import { lifeDeeds } from "./life-deeds";
import { stateDeeds } from "./state-deeds";
import { companies, ctxOf, nameIdOf, step, type Deed } from "./world";

export { begin, start, step, type Deed } from "./world";

/** An act that has passed its last check, and is now registered. */
async function register(tx: Tx, ctx: Context, deed: Deed, relatesTo?: string) {
  const at = (deed.who ?? 0) % 3;
  const { id: participantId, area } = companies[at] ?? companies[0];
  // The number is only for the fixture; registering gives the next one.
  const known = (await tx.select({ id: acts.id }).from(acts)).length;
  const id = await addAct(tx, {
    seq: known + 1000,
    participantId,
    area,
    status: "registered",
    type: relatesTo === undefined ? "support" : (deed.kind as "amend"),
    measures: [`measure ${String(known)}`],
    ...(relatesTo === undefined ? {} : { relatesTo }),
  });
  await tx.update(acts).set({ seq: null }).where(eq(acts.id, id));
  await registerAct(tx, ctx, await getAct(tx, id));
}

async function toAct(tx: Tx, ctx: Context, deed: Deed, id: string) {
  const act = await getAct(tx, id);
  switch (deed.kind) {
    case "suspend":
      await suspendIn(tx, ctx, act, "challenge");
      break;
    case "restore":
      await restoreIn(tx, ctx, act, "challenge_dismissed");
      break;
    case "remove":
      await removeIn(tx, ctx, act, "not_signed");
      break;
    case "withdraw": {
      const isPublic = true;
      const notified = await moveAct(tx, ctx, act, {
        event: "notify_withdrawal",
        isPublic,
      });
      await moveAct(tx, ctx, notified, {
        event: "complete_withdrawal",
        change: { withdrawnAt: ctx.now },
        isPublic,
      });
      await refreshRegister(tx, id, ctx.now);
      break;
    }
    case "confirm":
      await tx
        .update(acts)
        .set({ verification: "counterparty_confirmed" })
        .where(eq(acts.id, id));
      await refreshRegister(tx, id, ctx.now);
      break;
    default:
      await register(tx, ctx, deed, id);
  }
}

async function toParticipant(tx: Tx, ctx: Context, deed: Deed, id: string) {
  const number = String(deed.which);
  if (deed.kind === "rename") {
    await tx
      .update(participantNames)
      .set({ name: `Renamed name ${number}` })
      .where(eq(participantNames.id, await nameIdOf(tx, id)));
  } else if (deed.kind === "move") {
    await tx
      .update(participants)
      .set({ website: `https://site-${number}.example` })
      .where(eq(participants.id, id));
  } else {
    await tx.insert(domainProofs).values({
      id: newId(),
      participantId: id,
      domain: `${newId().toLowerCase()}.example`,
      token: "token",
      dnsProvedAt: ctx.now,
      createdAt: ctx.now,
    });
  }
  await refreshRegisterOfParticipant(tx, id, ctx.now);
}

/** Does it, in one transaction, by the operations of the portal; what its state forbids is left. Tells why. */
export async function perform(
  db: Db,
  deed: Deed,
  now: number,
): Promise<string | null> {
  const ctx = ctxOf(db, now);
  const other = stateDeeds[deed.kind] ?? lifeDeeds[deed.kind];
  const known = await db.read.select({ id: acts.id }).from(acts);
  const id = known[step(deed.which ?? 0, known.length)]?.id;
  try {
    if (other) await other(db, now, deed);
    else
      await db.write(async (tx) => {
        if (deed.kind === "register") await register(tx, ctx, deed);
        else if (["rename", "move", "prove"].includes(deed.kind)) {
          const { id: who } = companies[(deed.who ?? 0) % 3] ?? companies[0];
          await toParticipant(tx, ctx, deed, who);
        } else if (id !== undefined) await toAct(tx, ctx, deed, id);
      });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code;
  }
  return null;
}
