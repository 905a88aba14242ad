import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { readPublicAct } from "../../../app/domain/register/act.server";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { readProgress } from "../../../app/domain/report/read.server";
import { acts } from "../../../db/schema/act.server";
import { openTestDatabase } from "../../support/test-database";
import { addAct, addAuthor, addParticipant } from "../register/fixture";

const db = await openTestDatabase();
const now = Date.parse("2026-05-01T00:00:00Z");
const state = { kind: "government", participantId: "state" } as const;

beforeAll(() =>
  db.write(async (tx) => {
    await addAuthor(tx);
    await addParticipant(tx, {
      ...{ id: "state", kind: "government" },
      names: [{ lang: "en", text: "State" }],
    });
    const confirmed = { ...state, type: "confirm" } as const;
    const ids = [
      await addAct(tx, { ...confirmed, seq: 1 }),
      await addAct(tx, { ...confirmed, seq: 2 }),
      await addAct(tx, {
        ...{ ...state, type: "reaffirm", seq: 3, relatesTo: "act-2" },
        proposals: ["absent"],
      }),
    ];
    for (const id of ids) await refreshRegister(tx, id, now);
  }),
);

const progressOf = async (number: string, at: number) => {
  const { entry } = await readPublicAct({ db }, number, null);
  return readProgress({ db }, entry, at);
};

describe("the last reaffirmation of an act that never lapses", () => {
  it("is none where nobody reaffirmed it, not the day it was done", async () => {
    expect(await progressOf("FW-000001", now)).toMatchObject({
      ...{ dueAt: null, neverLapses: true, lastReaffirmed: null },
    });
  });

  it("is that of the reaffirming act, which is itself reaffirmed by none", async () => {
    expect(await progressOf("FW-000002", now)).toMatchObject({
      ...{ neverLapses: true, lastReaffirmed: "2026-03-04" },
    });
    expect(await progressOf("FW-000003", now)).toMatchObject({
      ...{ neverLapses: false, lastReaffirmed: null },
    });
  });

  it("goes with a reaffirmation that was withdrawn, and stays for earlier days", async () => {
    const later = now + 10 * DAY;
    await db.write(async (tx) => {
      await tx
        .update(acts)
        .set({ status: "withdrawn", withdrawnAt: later })
        .where(eq(acts.id, "act-3"));
      await refreshRegister(tx, "act-3", later);
    });
    const { lastReaffirmed } = await progressOf("FW-000002", later);
    expect(lastReaffirmed).toBeNull();
    expect((await progressOf("FW-000002", now)).lastReaffirmed).toBe(
      "2026-03-04",
    );
  });
});
