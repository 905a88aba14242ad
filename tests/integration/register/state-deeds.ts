import { eq } from "drizzle-orm";
import { answerInstrument } from "../../../app/domain/instrument/answer.server";
import { keyOfParticipant } from "../../../app/domain/instrument/key.server";
import {
  addOrganizationMember,
  endOrganizationMember,
} from "../../../app/domain/instrument/members.server";
import { getAct } from "../../../app/domain/act/load.server";
import { registerAct } from "../../../app/domain/case/register.server";
import { DAY, dayOf } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import type { Db, Tx } from "../../../db/client.server";
import { listOrganizationMembers } from "../../../db/queries/organization-member.server";
import { acts } from "../../../db/schema/act.server";
import {
  instrumentActs,
  instrumentArticles,
  instrumentParties,
  instruments,
  instrumentTitles,
} from "../../../db/schema/instrument.server";
import { addAct } from "./fixture";
import { ctxOf, states, step, union, type Body, type Deed } from "./world";

const stateOf = (who = 0): Body => states[who % states.length] ?? states[0];

/** An act of a state or organization that has passed its last check, without a number yet. */
async function addChecked(
  tx: Tx,
  who: Body,
  vehicle: "bilateral" | "regional",
) {
  const known = (await tx.select({ id: acts.id }).from(acts)).length;
  const id = await addAct(tx, {
    seq: known + 1000,
    participantId: who.id,
    kind: who.kind,
    area: who.area,
    type: "confirm",
    vehicle,
    status: "registered",
  });
  const change = { seq: null, actsFor: "members" } as const;
  await tx.update(acts).set(change).where(eq(acts.id, id));
  return id;
}

/** What one state sent: an agreement with another, and with one that is not here. */
async function fileInstrument(tx: Tx, filer: Body, now: number) {
  const id = newId();
  const other = stateOf(states.indexOf(filer) + 1);
  await tx.insert(instruments).values({
    ...{ id, state: "filed", kind: "agreement", form: "bilateral" },
    ...{ authentic: ["en"], working: [], doneOn: "2026-02-20" },
    ...{ receivedAt: now, filedBy: filer.id, demo: true },
    ...{ createdAt: now, updatedAt: now, version: 1 },
  });
  await tx
    .insert(instrumentTitles)
    .values({ instrumentId: id, lang: "en", title: "Agreement on flows" });
  await tx.insert(instrumentArticles).values({
    ...{ instrumentId: id, position: 0, proposal: 1, lang: "en" },
    alignment: "same",
  });
  const parties = [filer, other].map((party, position) => ({
    ...{ instrumentId: id, position, kind: "government" as const },
    key: keyOfParticipant(party),
    participantId: party.id,
    area: party.area,
  }));
  await tx.insert(instrumentParties).values([
    ...parties,
    {
      ...{ instrumentId: id, position: 2, kind: "government", area: "NPL" },
      key: "area:NPL",
    },
  ]);
  return id;
}

/** A state's own act through an instrument, which is registered. */
async function actThrough(
  db: Db,
  now: number,
  { who, which }: Deed,
  isNew: boolean,
) {
  const filer = stateOf(who);
  const ctx = ctxOf(db, now, "first");
  await db.write(async (tx) => {
    const known = await tx.select({ id: instruments.id }).from(instruments);
    const instrumentId = isNew
      ? await fileInstrument(tx, filer, now)
      : known[step(which ?? 0, known.length)]?.id;
    if (instrumentId === undefined) return;
    const actId = await addChecked(tx, filer, "bilateral");
    await tx.insert(instrumentActs).values({
      ...{ actId, instrumentId, filedId: instrumentId },
      partyKey: keyOfParticipant(filer),
    });
    await registerAct(tx, ctx, await getAct(tx, actId));
  });
}

const said = ["confirmed", "disputed", "dispute_withdrawn"] as const;

async function answer(db: Db, now: number, { who, which = 0 }: Deed) {
  const known = await db.read.select({ id: instruments.id }).from(instruments);
  const id = known[step(which, known.length)]?.id;
  if (id === undefined) return;
  await answerInstrument(ctxOf(db, now, "owner"), stateOf(who).id, id, {
    answer: said[which % said.length] ?? "confirmed",
    reason: "It is not so.",
  });
}

/** Members of the union; the last one is the state that is no area. */
const members = ["Kenya", "Ghana", states[2].name];

async function enterMember(db: Db, now: number, { which = 0 }: Deed) {
  await addOrganizationMember(ctxOf(db, now, "first"), union.id, {
    do: "add",
    name: members[which % members.length] ?? "Kenya",
    fromDay: which % 2 === 0 ? "2020-01-01" : dayOf(now + 2 * DAY),
    source: "List of members",
  });
}

async function endMember(db: Db, now: number, { which = 0 }: Deed) {
  const known = await listOrganizationMembers(db.read, union.id);
  const one = known[step(which, known.length)];
  if (!one) return;
  await endOrganizationMember(ctxOf(db, now, "first"), union.id, {
    do: "end",
    end: one.id,
    toDay: dayOf(which % 2 === 0 ? now - DAY : now + DAY),
  });
}

async function uniteFor(db: Db, now: number) {
  const ctx = ctxOf(db, now, "first");
  await db.write(async (tx) => {
    const id = await addChecked(tx, union, "regional");
    await registerAct(tx, ctx, await getAct(tx, id));
  });
}

/** Deeds of states and of their organization, by name. */
export const stateDeeds: Readonly<
  Record<string, (db: Db, now: number, deed: Deed) => Promise<void>>
> = {
  file: (db, now, deed) => actThrough(db, now, deed, true),
  join: (db, now, deed) => actThrough(db, now, deed, false),
  answer,
  unite: uniteFor,
  member: enterMember,
  leave: endMember,
};
