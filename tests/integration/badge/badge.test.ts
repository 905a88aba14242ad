import { beforeAll, describe, expect, it } from "vitest";
import { readBadge } from "../../../app/domain/badge/read.server";
import { sentenceOf } from "../../../app/domain/record/act-line.server";
import { toActItem } from "../../../app/domain/register/item.server";
import { readPublicParticipant } from "../../../app/domain/register/participant.server";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { translator } from "../../../app/i18n/translate";
import { openTestDatabase } from "../../support/test-database";
import { addAct, addAuthor, addParticipant } from "../register/fixture";

const db = await openTestDatabase();
const ctx = { db, now: Date.parse("2026-11-22T12:00:00Z") };
const state = { kind: "government", vehicle: "unilateral" } as const;

beforeAll(() =>
  db.write(async (tx) => {
    await addAuthor(tx);
    for (const id of ["ministry", "office", "community"]) {
      const kind = id === "community" ? "civil_society" : "government";
      await addParticipant(tx, { id, kind, names: [{ lang: "en", text: id }] });
    }
    const ids = [
      await addAct(tx, {
        ...{ ...state, seq: 1, participantId: "ministry", type: "confirm" },
        proposals: ["same", "adapted", "same"],
      }),
      await addAct(tx, {
        ...{ ...state, seq: 2, participantId: "ministry", type: "echo" },
        ...{ status: "withdrawn", withdrawnAt: ctx.now },
      }),
      await addAct(tx, {
        ...{ ...state, seq: 3, participantId: "office", type: "confirm" },
        status: "amended",
      }),
      await addAct(tx, {
        ...{ ...state, seq: 4, participantId: "office", type: "amend" },
        ...{ status: "amended", relatesTo: "act-3" },
      }),
      await addAct(tx, {
        ...{ ...state, seq: 5, participantId: "office", type: "echo" },
        ...{ status: "withdrawn", withdrawnAt: ctx.now },
      }),
      await addAct(tx, {
        ...{ ...state, seq: 6, participantId: "office", type: "amend" },
        relatesTo: "act-4",
      }),
      // Proposals 2 and 8 are left out; on 8 there is a commitment of its own.
      await addAct(tx, {
        ...{ seq: 7, participantId: "community", kind: "civil_society" },
        proposals: [
          ...(["same", "absent", "same"] as const),
          ...(["adapted", "absent", "same", "absent", "absent"] as const),
        ],
        measures: ["Train ten people a year"],
      }),
    ];
    for (const id of ids) await refreshRegister(tx, id, ctx.now);
  }),
);

const statusOf = async (id: string) =>
  (await readBadge(ctx, id, "en")).badge.status;

describe("the word of a badge", () => {
  it("is that of the act in force, not of a newer one that was withdrawn", async () => {
    expect(await statusOf("ministry")).toBe("Confirms 3 of 11 proposals");
  });

  it("is that of the act an amendment goes back to", async () => {
    expect(await statusOf("office")).toBe("Confirms 2 of 11 proposals");
  });
});

describe("a proposal left out, with a commitment of its own", () => {
  it("counts the same on the badge, in the sentence and in the interface", async () => {
    expect(await statusOf("community")).toBe("Supports 5 of 11 proposals");
    const { acts } = await readPublicParticipant(ctx, "community");
    const [act] = acts;
    if (!act) throw new Error("no act");
    expect(sentenceOf(translator("en"), act)).toContain("5 of the 11");
    const { proposals } = toActItem(act);
    expect(proposals).toMatchObject({ 2: "absent", 8: "added", 9: null });
  });
});
