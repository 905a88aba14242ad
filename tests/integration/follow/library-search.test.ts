import { isNotNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { mailNews } from "../../../app/domain/follow/mail.server";
import { listOwnNotices } from "../../../app/domain/follow/notices.server";
import {
  fittingPractices,
  readLibrarySearch,
} from "../../../app/domain/follow/library-search.server";
import { startFollow } from "../../../app/domain/follow/start.server";
import { tellNews } from "../../../app/domain/follow/tell.server";
import { ask } from "../../../app/domain/library/list.server";
import { readPublicTexts } from "../../../app/domain/library/public-texts.server";
import { libraryQuerySchema } from "../../../app/domain/library/query";
import { isListed } from "../../../app/domain/lifecycle/practice";
import {
  restorePractice,
  suspendPractice,
} from "../../../app/domain/review/decide.server";
import { practices } from "../../../db/schema/practice.server";
import { lettersTo } from "../account/people";
import { openLibrary } from "../adoption/world";

let world: Awaited<ReturnType<typeof openLibrary>>;
beforeAll(async () => {
  world = await openLibrary();
}, 60_000);

const kind = "library_search" as const;

describe("a search of the library", () => {
  it("is the same however it is typed", () => {
    const one = readLibrarySearch(
      "topic=DF04&q=clauses&page=2&compare=BP-000001",
    );
    expect(readLibrarySearch("sort=newest&q=clauses&topic=DF04")).toEqual(one);
    expect(one.text).toBe("q=clauses&topic=DF04");
    for (const wrong of ["topic=DF99", "area=XXX", "like=XXX", "evidence=E9"]) {
      expect(() => readLibrarySearch(wrong)).toThrow(
        expect.objectContaining({
          code: "follow.error.library-search-unreadable",
        }),
      );
    }
  });

  it("finds one by one what the list finds", async () => {
    const ctx = { db: world.db, now: world.clock.now };
    const all = await world.db.read
      .select({ id: practices.id })
      .from(practices)
      .where(isNotNull(practices.number));
    const ids = all.map(({ id }) => id);
    const texts = await readPublicTexts(world.db.read, ids, isListed);
    let most = 0;
    for (const text of [
      ...["", "q=data", "q=数据", "q=بيانات", "q=données&evidence=E3"],
      ...["topic=DF04&topic=DF02", "like=KEN", "fresh=recent&group=ldc"],
      ...['q="cross-border"', "q=trans", "q=跨&label=good", "area=KEN"],
    ]) {
      const params = new URLSearchParams(text);
      const given = [...new Set(params.keys())].map((name) => {
        const values = params.getAll(name);
        return [name, values.length > 1 ? values : values[0]] as const;
      });
      const query = libraryQuerySchema.parse(Object.fromEntries(given));
      const { numbers } = await ask(ctx, query);
      const fitting = await fittingPractices(ctx, text, texts);
      const found = texts.filter(({ id }) => fitting.has(id));
      const byNumber = (a: number, b: number) => a - b;
      expect(found.map(({ number }) => number).sort(byNumber), text).toEqual(
        [...numbers].sort(byNumber),
      );
      if (text !== "") most = Math.max(most, found.length);
    }
    expect(most).toBeGreaterThan(0);
  });

  it("tells who follows it of what it finds, and of what leaves it", async () => {
    const { content, id, code } = await world.untouched("E2");
    const [topic = ""] = content.topics;
    const editor = () =>
      world.person("translator", null, "editor", ["thematic_editor"]);
    const frequency = "at_once" as const;
    const finding = world.person("matching", null);
    const other = world.person("auditor", null);
    const query = `topic=${topic}&q=${encodeURIComponent(content.title)}`;
    const follow = (who: typeof finding, text: string, name = "Mine") =>
      startFollow(who, { kind, query: text, name, frequency });
    await expect(
      startFollow(finding, { kind, query, frequency }),
    ).rejects.toMatchObject({ code: "follow.error.name-missing" });
    await follow(finding, query);
    await follow(finding, `topic=${topic}`, "Wider");
    await follow(other, `${query}&evidence=E4`);
    await follow(other, "q=no-such-word-anywhere");
    const counts = async () => [
      (await listOwnNotices(finding, 1)).total,
      (await listOwnNotices(other, 1)).total,
    ];
    await tellNews(world.as());
    const [before = 0, others] = await counts();

    world.clock.now += 60_000;
    await suspendPractice(editor(), id, "A question about its figures.");
    await tellNews(world.as());
    await tellNews(world.as());
    expect(await counts()).toEqual([before + 1, others]);
    world.clock.now += 60_000;
    await restorePractice(editor(), id, "The figures hold.");
    await tellNews(world.as());
    expect(await counts()).toEqual([before + 2, others]);
    const { items } = await listOwnNotices(finding, 1);
    expect(items[0]).toMatchObject({ event: "restore" });
    expect(items[0]?.line).toContain(code);

    world.clock.now += 60 * 60_000;
    await mailNews(world.as());
    const letters = await lettersTo(world.db, "matching@fairway.example");
    expect(letters.some(({ text }) => text.includes(code))).toBe(true);
  });
});
