import { beforeAll, describe, expect, it } from "vitest";
import {
  keepWriteUps,
  takeInWriteUps,
  tryWriteUps,
} from "../../../app/domain/intake/take-in.server";
import type { Context } from "../../../app/context.server";
import { eq } from "drizzle-orm";
import { practices } from "../../../db/schema/practice.server";
import { openLibrary } from "../adoption/world";

let world: Awaited<ReturnType<typeof openLibrary>>;
let editor: Context;
let owner: string;
beforeAll(async () => {
  world = await openLibrary();
  editor = world.person("editor-in-chief", null, "viewer", ["thematic_editor"]);
  owner = (await world.bodies(true))[7]?.id ?? "";
}, 60_000);

const good = {
  title: "A measure from a list",
  summary: "Short.",
  topics: ["DF02"],
  blocks: [{ name: "One", steps: "1. Do it.", preconditions: "" }],
};
const fileOf = (text: string, name = "list.json") => new File([text], name);
const check = async (text: string, name?: string) => {
  const fileId = await keepWriteUps(editor, fileOf(text, name), owner);
  const intake = { fileId, participantId: owner, lang: "en" };
  return { intake, ...(await tryWriteUps(editor, intake)) };
};
const keysOf = ({ errors }: Awaited<ReturnType<typeof check>>) =>
  errors.map(({ row, field, key }) => `${String(row)} ${field} ${key}`);

describe("bringing in write-ups", () => {
  it("is for editors of the library, and each goes on with their own file", async () => {
    const viewer = world.person("viewer", owner, "owner");
    await expect(
      keepWriteUps(viewer, fileOf("[]"), owner),
    ).rejects.toMatchObject({ kind: "forbidden" });
    const { intake } = await check(JSON.stringify([good]));
    const other = world.person("auditor", null, "viewer", ["thematic_editor"]);
    await expect(tryWriteUps(other, intake)).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  it("lists every problem of every row and writes nothing", async () => {
    const before = (await world.db.read.select().from(practices)).length;
    const found = await check(
      JSON.stringify([
        { ...good, title: "Twice" },
        { ...good, title: " twice ", topics: ["DF99"], lang: "xx" },
        { ...good, title: "", act: "FW-999999", colour: "red" },
        "no object",
        { ...good, title: "Long", measure: "x".repeat(5_000_000) },
        {
          ...good,
          title: "Related",
          related: [999_999],
          attachments: [{ fileId: owner, title: "x" }],
        },
      ]),
    );
    const keys = keysOf(found);
    expect(keys).toEqual(
      expect.arrayContaining([
        "2 lang intake.error.language",
        "3  intake.error.unknown-field",
        "3 title intake.error.title",
        "4  intake.error.no-object",
        "5 measure text.error.too-long",
        "6 attachments intake.error.files",
        "6 related writing.error.no-such-related",
      ]),
    );
    expect(keys.some((key) => key.startsWith("2 topics"))).toBe(true);
    await expect(takeInWriteUps(editor, found.intake)).rejects.toMatchObject({
      code: "intake.error.has-problems",
    });
    expect((await world.db.read.select().from(practices)).length).toBe(before);
  });

  it("makes drafts of all rows at once, marked as imported, and none a second time", async () => {
    const csv = [
      "title,lang,summary,topics,blocks.1.name,blocks.1.steps",
      '"<script>alert(1)</script> Étape",fr,"<b>gras</b>",DF02;DF04,Un,"1. Faire"',
      "第二项,zh,摘要,DF10,,",
    ].join("\n");
    const found = await check(csv, "list.csv");
    expect(keysOf(found)).toEqual([]);
    expect(found.missing.length).toBeGreaterThan(0);
    expect(await takeInWriteUps(editor, found.intake)).toBe(2);
    const made = (
      await world.db.read
        .select()
        .from(practices)
        .where(eq(practices.participantId, owner))
    ).filter(({ stage }) => stage === "draft");
    const first = made.find(({ originalLang }) => originalLang === "fr");
    // Kept as it was written: whatever shows it makes it harmless.
    expect(first?.content.title).toBe("<script>alert(1)</script> Étape");
    expect(first?.content.topics).toEqual(["DF02", "DF04"]);
    expect(first?.content.blocks[0]?.id).toMatch(/^[0-9A-Z]{26}$/);
    await expect(takeInWriteUps(editor, found.intake)).rejects.toMatchObject({
      code: "intake.error.has-problems",
    });
  });

  it("refuses what is no list at once", async () => {
    for (const [text, name, code] of [
      ["{", "a.json", "intake.error.no-json"],
      ['{"a":1}', "a.json", "intake.error.no-list"],
      ["[]", "a.json", "intake.error.empty"],
      ["x", "a.exe", "intake.error.type"],
      [
        JSON.stringify(Array(501).fill(good)),
        "a.json",
        "intake.error.too-many",
      ],
    ] as const) {
      await expect(
        keepWriteUps(editor, fileOf(text, name), owner),
      ).rejects.toMatchObject({ code });
    }
    await expect(
      keepWriteUps(editor, fileOf("[{}]"), "01ARZ3NDEKTSV4RRFFQ69G5FAV"),
    ).rejects.toMatchObject({ code: "intake.error.owner" });
  });
});
