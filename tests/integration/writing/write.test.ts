import { afterAll, describe, expect, it } from "vitest";
import { limits } from "../../../app/domain/practice/limits";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import { partForms } from "../../../app/domain/writing/forms.server";
import {
  getOwnPractice,
  readToWrite,
} from "../../../app/domain/writing/get-own.server";
import {
  listOwnPractices,
  listStarts,
} from "../../../app/domain/writing/list-own.server";
import {
  addBlock,
  arrangeBlock,
  saveBlock,
  savePart,
} from "../../../app/domain/writing/save.server";
import { startPractice } from "../../../app/domain/writing/start.server";
import { listWriterIds } from "../../../db/queries/practice-author.server";
import { leastContent } from "../../unit/practice/whole-content";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { entry, openDesk } from "./desk";

const db = await openTestDatabase();
const desk = openDesk(db);
const { ctxOf, addDraft, reload } = desk;
afterAll(desk.close);

describe("the quick entry", () => {
  it("makes a draft with a first indicator, written by whoever sent it", async () => {
    const { owner, id } = await addDraft();
    const practice = await reload(id);
    expect(practice).toMatchObject({ stage: "draft", revision: 1, cycle: 1 });
    expect(practice.content).toMatchObject({
      ...{ title: "Fast lane", area: "KEN", topics: ["DF04"] },
      indicators: [{ name: "Days", baseline: "90", actual: "8", target: "" }],
    });
    expect(await listWriterIds(db.read, id)).toEqual([owner.userId]);
  });

  it("is for those who may write for the participant", async () => {
    const { participantId } = await addDraft();
    const viewer = await desk.addWriter(participantId, "viewer");
    const stranger = (await addDraft()).owner;
    for (const actor of [viewer, stranger]) {
      expect(
        await refusal(startPractice(ctxOf(actor), participantId, entry)),
      ).toMatchObject({ kind: "not_found" });
    }
  });

  it("is in the list of those who write it, and of nobody else", async () => {
    const { id, colleague } = await addDraft();
    const { owner: stranger } = await addDraft();
    const ids = async (actor: typeof stranger) =>
      (await listOwnPractices(ctxOf(actor))).map((one) => one.id);
    expect(await ids(colleague)).toEqual([id]);
    expect(await ids(stranger)).not.toContain(id);
    expect(await refusal(getOwnPractice(ctxOf(stranger), id))).toMatchObject({
      kind: "not_found",
    });
  });
});

describe("two who write at once", () => {
  const seenBy = async (actor: Parameters<typeof ctxOf>[0], id: string) =>
    (await readToWrite(ctxOf(actor), id, { part: "lessons" })).seen;

  it("in one part: the later one is told, and can compare and replace", async () => {
    const { owner, colleague, id } = await addDraft();
    const seen = await seenBy(owner, id);
    const save = (actor: typeof owner, mark: string, failures: string) =>
      savePart(ctxOf(actor), id, "lessons", { seen: mark, failures });
    await save(colleague, seen, "The list was too long.");
    expect(await refusal(save(owner, seen, "Nobody read it."))).toEqual({
      ...{ kind: "conflict", code: "writing.error.changed-meanwhile" },
      fields: [],
    });
    expect((await reload(id)).content.failures).toBe("The list was too long.");
    const view = await readToWrite(ctxOf(owner), id, { part: "lessons" });
    expect(view.practice.saved).toMatchObject({ isSelf: false });
    await save(owner, view.seen, "Nobody read it.");
    const after = await reload(id);
    expect(after.content.failures).toBe("Nobody read it.");
    expect(after.revision).toBe(3);
    expect((await listWriterIds(db.read, id)).sort()).toEqual(
      [owner.userId, colleague.userId].sort(),
    );
  });

  it("in two parts: both are kept", async () => {
    const { owner, colleague, id } = await addDraft();
    const seen = await seenBy(owner, id);
    await savePart(ctxOf(colleague), id, "transfer", { notSuitable: "Never." });
    await savePart(ctxOf(owner), id, "lessons", { seen, failures: "None." });
    expect((await reload(id)).content).toMatchObject({
      ...{ notSuitable: "Never.", failures: "None." },
    });
  });

  it("at the same moment: one wins, the other is told", async () => {
    const { owner, colleague, id } = await addDraft();
    const seen = await seenBy(owner, id);
    const results = await Promise.allSettled([
      savePart(ctxOf(owner), id, "lessons", { seen, failures: "A" }),
      savePart(ctxOf(colleague), id, "lessons", { seen, failures: "B" }),
    ]);
    const states = results.map(({ status }) => status).sort();
    expect(states).toEqual(["fulfilled", "rejected"]);
    expect((await reload(id)).revision).toBe(2);
  });

  it("the same words twice are no change and no quarrel", async () => {
    const { owner, colleague, id } = await addDraft();
    const seen = await seenBy(owner, id);
    for (const actor of [owner, colleague]) {
      await savePart(ctxOf(actor), id, "lessons", { seen, failures: "Same." });
    }
    expect((await reload(id)).revision).toBe(2);
  });
});

describe("what is refused", () => {
  it("a text under review, for whoever it is", async () => {
    const { owner, id } = await addDraft();
    const { title: _, ...rest } = leastContent;
    await savePart(ctxOf(owner), id, "measure", rest);
    await submitPractice(ctxOf(owner), id);
    expect(
      await refusal(savePart(ctxOf(owner), id, "lessons", { lessons: "x" })),
    ).toMatchObject({ kind: "conflict" });
  });

  it("5 MB of text, in one field and in all together", async () => {
    const long = "x".repeat(5_000_000);
    const parsed = partForms.lessons.safeParse({ failures: long });
    expect(parsed.error?.issues[0]?.message).toBe("text.error.too-long");
    const { owner, id } = await addDraft();
    expect(
      await refusal(savePart(ctxOf(owner), id, "lessons", { failures: long })),
    ).toMatchObject({ code: "writing.error.too-long-together" });
    const fits = "x".repeat(limits.text);
    await savePart(ctxOf(owner), id, "lessons", { failures: fits });
  });

  it("an act or a practice that readers could not open", async () => {
    const { owner, id } = await addDraft();
    const save = (given: { act?: string; related?: number[] }) =>
      refusal(savePart(ctxOf(owner), id, "links", given));
    expect(await save({ act: "FW-999999" })).toMatchObject({ fields: ["act"] });
    expect(await save({ related: [999_999] })).toMatchObject({
      fields: ["related"],
    });
  });
});

describe("building blocks", () => {
  it("are added, written, moved and taken out", async () => {
    const { owner, id } = await addDraft();
    const ctx = ctxOf(owner);
    const names = async () =>
      (await reload(id)).content.blocks.map(({ name }) => name);
    const made: string[] = [];
    for (const name of ["A", "B", "C"]) {
      const block = await addBlock(ctx, id);
      made.push(block);
      const rest = { steps: "1. Do.", preconditions: "", templateId: null };
      await saveBlock(ctx, id, block, { name, ...rest });
    }
    const [a = "", b = "", c = ""] = made;
    await arrangeBlock(ctx, id, c, "up");
    expect(await names()).toEqual(["A", "C", "B"]);
    await arrangeBlock(ctx, id, a, "up");
    await arrangeBlock(ctx, id, b, "down");
    expect(await names()).toEqual(["A", "C", "B"]);
    await arrangeBlock(ctx, id, a, "remove");
    expect(await names()).toEqual(["C", "B"]);
    const gone = { name: "A", steps: "", preconditions: "", templateId: null };
    expect(await refusal(saveBlock(ctx, id, a, gone))).toMatchObject({
      kind: "not_found",
    });
    expect(
      await refusal(saveBlock(ctx, id, b, { ...gone, templateId: id })),
    ).toMatchObject({ fields: ["templateId"] });
  });
});

describe("where somebody may begin a text", () => {
  it("is for each participant they write for, by its name", async () => {
    const { owner, colleague, participantId } = await addDraft();
    for (const person of [owner, colleague]) {
      expect(await listStarts(ctxOf(person))).toMatchObject([
        { id: participantId, name: { text: expect.any(String) as string } },
      ]);
    }
    const viewer = await desk.addWriter(participantId, "viewer");
    expect(await listStarts(ctxOf(viewer))).toEqual([]);
  });
});
