import { newId } from "../../app/domain/kernel/ids";
import type { Db } from "../../db/client.server";
import {
  insertAnswer,
  insertInstrument,
  replaceParties,
} from "../../db/queries/instrument.server";
import { listOrganizations } from "../../db/queries/organization-member.server";

/** Instruments and organizations of the demonstration to knock with. */
export async function instrumentDoors(origin: string, db: Db) {
  const answer = await fetch(`${origin}/api/v1/instruments?limit=1`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  const [organization] = await listOrganizations(db.read);
  const id = items[0]?.id ?? "";
  return {
    ...{ instrument: id, apiInstrument: id, dispute: id },
    memberList: organization?.id ?? "",
  };
}

/** An instrument on the register that names a participant as a party. */
export async function nameAsParty(
  db: Db,
  participantId: string,
): Promise<string> {
  const id = newId();
  const now = Date.now();
  const key = `id:${participantId}`;
  await db.write(async (tx) => {
    await insertInstrument(tx, {
      ...{ id, state: "published", kind: "agreement", form: "bilateral" },
      ...{ place: null, authentic: ["en"], working: [] },
      ...{ doneOn: "2026-01-02", inEffectOn: null },
      ...{ receivedAt: now, registeredAt: now },
      ...{ family: null, isFurther: null },
      ...{ filedBy: participantId, demo: false },
      ...{ createdAt: now, updatedAt: now, version: 1 },
    });
    await replaceParties(tx, id, [
      {
        ...{ position: 0, key, kind: "organization", participantId },
        ...{ area: null, name: null, lang: null, names: null },
      },
    ]);
    await insertAnswer(tx, {
      ...{ id: newId(), instrumentId: id, partyKey: key },
      ...{ answer: "confirmed", participantId, userId: null },
      ...{ proposedBy: null, reason: null, lang: null, at: now },
    });
  });
  return id;
}
