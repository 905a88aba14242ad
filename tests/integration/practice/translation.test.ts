import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../../app/domain/kernel/ids";
import type { PracticeContent } from "../../../app/domain/practice/content";
import { readPracticeItem } from "../../../app/domain/practice/item.server";
import { practiceNumber } from "../../../app/domain/practice/number";
import { readPracticePage } from "../../../app/domain/practice/page.server";
import { saveTranslation } from "../../../app/domain/practice/save-translation.server";
import { textDigest } from "../../../app/domain/practice/text-digest.server";
import { readTranslation } from "../../../app/domain/practice/translate.server";
import { listTranslations } from "../../../app/domain/practice/translation-desk.server";
import { readVersions } from "../../../app/domain/practice/versions.server";
import type { Db } from "../../../db/client.server";
import {
  findPracticeEdition,
  insertPracticeVersion,
} from "../../../db/queries/practice.server";
import { libraryEntries } from "../../../db/schema/library.server";
import { practices } from "../../../db/schema/practice.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openLibrary, wholeContent } from "../review/library";

let db: Db;
let library: ReturnType<typeof openLibrary>;
let practice: Awaited<ReturnType<typeof library.addPublished>>;
let number: string;
let translator: Awaited<ReturnType<typeof library.office.addPerson>>;

beforeAll(async () => {
  db = await openTestDatabase();
  library = openLibrary(db);
  practice = await library.addPublished();
  number = practiceNumber((await library.reload(practice.id)).number ?? 0);
  translator = await library.office.addPerson("Translator", ["translator"]);
}, 60_000);

afterAll(async () => {
  library.close();
  await db.close();
});

const place = (to = "fr") => ({ id: practice.id, to });
const title = (change: object = {}) => ({
  ...{ path: "title", text: "Titre", origin: "human" as const, version: 0 },
  source: textDigest(wholeContent.title),
  ...change,
});
const reader = (locale: "en" | "fr" | "ar" = "en") => ({
  ...library.system(),
  locale,
});
const entry = async () => {
  const [row] = await db.read
    .select()
    .from(libraryEntries)
    .where(eq(libraryEntries.practiceId, practice.id));
  return row;
};

/** A next edition, as if it had gone through review. */
async function publishAgain(change: Partial<PracticeContent>) {
  const row = await library.reload(practice.id);
  const old = await findPracticeEdition(db.read, row.id, row.edition);
  if (!old) throw new Error("no edition");
  const edition = row.edition + 1;
  await db.write(async (tx) => {
    await insertPracticeVersion(tx, {
      ...old,
      ...{ id: newId(), seq: old.seq + 1, edition, cycle: old.cycle + 1 },
      content: { ...old.content, ...change },
    });
    await tx
      .update(practices)
      .set({ edition, version: row.version + 1 })
      .where(eq(practices.id, row.id));
  });
}

describe("a translation", () => {
  it("is for translators and the owner's writers; nobody else learns of it", async () => {
    const stranger = await library.addMember("JPN");
    for (const who of [
      library.ctxOf(stranger),
      library.ctxOf(practice.first),
      library.system(),
    ]) {
      await expect(saveTranslation(who, place(), title())).rejects.toThrow(
        expect.objectContaining({
          kind: expect.stringMatching(/not_found|unauth/) as unknown,
        }),
      );
    }
  });

  it("begins with every part of the original open", async () => {
    const view = await readTranslation(
      library.ctxOf(translator),
      place(),
      undefined,
    );
    expect(view.done).toBe(0);
    expect(view.open?.path).toBe("title");
    expect(view.mayBeOfficial).toBe(false);
    expect(view.parts.every(({ state }) => state === "open")).toBe(true);
  });

  it("is kept part by part, in public and in the library at once", async () => {
    const ctx = library.ctxOf(translator);
    await saveTranslation(ctx, place(), title());
    const page = await readPracticePage(reader("fr"), number, {});
    expect(page.lang).toBe("fr");
    expect(page.texts["title"]).toEqual({
      ...{ text: "Titre", lang: "fr", origin: "human", isStale: false },
    });
    expect(page.texts["summary"]?.lang).toBe("en");
    expect((await entry())?.titles).toContainEqual({
      ...{ lang: "fr", text: "Titre" },
    });
    const original = await readPracticePage(reader("fr"), number, {
      text: "en",
    });
    expect(original.texts["title"]?.origin).toBeNull();
  });

  it("is refused when another translator was faster", async () => {
    const ctx = library.ctxOf(translator);
    for (const version of [0, 7]) {
      await expect(
        saveTranslation(ctx, place(), title({ version, text: "Autre" })),
      ).rejects.toMatchObject({ code: "error.stale" });
    }
    const both = await Promise.allSettled(
      ["Un", "Deux"].map((text) =>
        saveTranslation(ctx, place(), title({ version: 1, text })),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
    ]);
  });

  it("of a part that is no more is refused by its name", async () => {
    const path = `blocks.${newId()}.steps`;
    await expect(
      saveTranslation(library.ctxOf(translator), place(), title({ path })),
    ).rejects.toMatchObject({
      ...{ kind: "conflict", code: "translate.error.no-such-part" },
      params: { path },
    });
  });

  it("can be called official by the owner's writers alone", async () => {
    const official = title({ origin: "official", version: 2 });
    await expect(
      saveTranslation(library.ctxOf(translator), place(), official),
    ).rejects.toMatchObject({ code: "translate.error.official" });
    await saveTranslation(library.ctxOf(practice.author), place(), official);
    const page = await readPracticePage(reader("fr"), number, {});
    expect(page.texts["title"]?.origin).toBe("official");
  });

  it("is refused when it is too long, and keeps hostile text as text", async () => {
    const ctx = library.ctxOf(practice.author);
    await expect(
      saveTranslation(ctx, place("ar"), title({ text: "ا".repeat(301) })),
    ).rejects.toMatchObject({ code: "text.error.too-long" });
    const text = "<script>alert(1)</script>";
    await saveTranslation(ctx, place("ar"), title({ text }));
    const page = await readPracticePage(reader("ar"), number, {});
    expect(page.texts["title"]?.text).toBe(text);
    await saveTranslation(ctx, place("ar"), title({ text: "", version: 1 }));
    const after = await readPracticePage(reader("ar"), number, {});
    expect(after.lang).toBe("en");
  });

  it("goes stale when the original changes, and says what changed", async () => {
    const changed = `${wholeContent.title} again`;
    await publishAgain({ title: changed });
    const ctx = library.ctxOf(translator);
    await expect(
      saveTranslation(ctx, place(), title({ version: 3 })),
    ).rejects.toMatchObject({ code: "translate.error.original-changed" });
    const view = await readTranslation(ctx, place(), "title");
    expect(view.open?.state).toBe("stale");
    expect(view.changes.at(-1)).toEqual({ kind: "added", text: " again" });
    const page = await readPracticePage(reader("fr"), number, {});
    expect(page.texts["title"]?.isStale).toBe(true);
    const old = await readPracticePage(reader("fr"), number, { edition: 1 });
    expect(old.texts["title"]).toMatchObject({ lang: "fr", isStale: false });
  });

  it("stands on the translators' list with how far it is, and on nobody else's", async () => {
    const ctx = library.ctxOf(translator);
    const line = async (to: string) => {
      const { items } = await listTranslations(ctx, { to, page: 1 });
      return items.find(({ id }) => id === practice.id);
    };
    expect(await line("fr")).toMatchObject({ number, done: 0, stale: 1 });
    expect(await line("es")).toMatchObject({ done: 0, stale: 0 });
    // It is written in English.
    expect(await line("en")).toBeUndefined();
    await expect(
      listTranslations(library.ctxOf(practice.author), { to: "fr", page: 1 }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("a public practice", () => {
  it("has every edition, and what changed between two", async () => {
    const { comparison, editions } = await readVersions(reader(), number, {});
    expect(editions.map(({ edition }) => edition)).toEqual([2, 1]);
    expect(comparison).toMatchObject({ from: 1, to: 2 });
    expect(comparison?.changes.map(({ path }) => path)).toEqual(["title"]);
    await expect(
      readPracticePage(reader(), number, { edition: 3 }),
    ).rejects.toMatchObject({ kind: "not_found" });
  });

  it("says nothing of who reviewed, wrote or decided, nor of confidential notes", async () => {
    const item = JSON.stringify(await readPracticeItem(reader(), number, {}));
    const page = JSON.stringify(await readPracticePage(reader(), number, {}));
    for (const text of [item, page]) {
      for (const who of [
        practice.first,
        practice.second,
        practice.author,
        practice.editor,
        practice.focal,
      ]) {
        expect(text).not.toContain(who.userId);
        expect(text).not.toContain(who.email);
      }
      expect(text).not.toMatch(/confidential/i);
    }
  });

  it("is not there before it is published, nor by another spelling", async () => {
    const draft = await library.addCleared();
    expect((await library.reload(draft.id)).number).toBeNull();
    for (const wrong of ["BP-999999", "BP-1", "bp-000001", "1"]) {
      await expect(readPracticePage(reader(), wrong, {})).rejects.toMatchObject(
        { kind: "not_found" },
      );
    }
  });

  it("keeps its page when it is withdrawn, without the text", async () => {
    await db.write((tx) =>
      tx
        .update(practices)
        .set({ standing: "withdrawn", standingSince: now })
        .where(eq(practices.id, practice.id)),
    );
    const page = await readPracticePage(reader(), number, {});
    expect(page.isWithheld).toBe(true);
    expect(Object.keys(page.texts)).toEqual(["title"]);
    expect(page.content.measure).toBe("");
    expect((await readVersions(reader(), number, {})).comparison).toBeNull();
    await expect(
      saveTranslation(library.ctxOf(translator), place(), title()),
    ).rejects.toMatchObject({ code: "translate.error.not-public" });
  });
});
