import { afterAll, describe, expect, it } from "vitest";
import {
  getPracticeStart,
  keepQuickEntry,
  startPractice,
} from "../../../app/domain/writing/start.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { entry, openDesk } from "./desk";

const db = await openTestDatabase();
const desk = openDesk(db);
const { ctxOf, addDraft } = desk;
afterAll(desk.close);

const half = {
  ...{ title: "Half a tit", topics: ["DF04", "DF02"], unknown: "x" },
  result: { name: "Days" },
};

describe("what was typed into the quick entry", () => {
  it("is there again, whole or not, for who typed it, and gone once the draft is made", async () => {
    const { participantId, owner, colleague } = await addDraft();
    const page = async (who = owner) =>
      (await getPracticeStart(ctxOf(who), participantId)).draft;
    expect((await page()).seen).toBe(0);
    await keepQuickEntry(ctxOf(owner), participantId, half, 0);
    expect(await page()).toMatchObject({
      values: {
        ...{ title: "Half a tit", topics: ["DF04", "DF02"] },
        "result.name": "Days",
      },
      seen: 1,
    });
    expect((await page(colleague)).seen).toBe(0);
    await startPractice(ctxOf(owner), participantId, entry);
    expect((await page()).seen).toBe(0);
  });

  it("in two windows is told; nobody else keeps any", async () => {
    const { participantId, owner } = await addDraft();
    await keepQuickEntry(ctxOf(owner), participantId, half, 0);
    const other = { ...half, title: "Another" };
    expect(
      await refusal(keepQuickEntry(ctxOf(owner), participantId, other, 0)),
    ).toMatchObject({ code: "draft.error.changed-meanwhile" });
    const stranger = (await addDraft()).owner;
    expect(
      await refusal(keepQuickEntry(ctxOf(stranger), participantId, half, 0)),
    ).toMatchObject({ kind: "not_found" });
  });
});
