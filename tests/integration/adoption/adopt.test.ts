import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  listAdoptionsBy,
  listAdoptionsFrom,
  listAdoptionsIn,
  listAdoptionsOfPractice,
} from "../../../app/domain/adoption/list.server";
import {
  saveAdoption,
  withdrawAdoption,
} from "../../../app/domain/adoption/save.server";
import { strikeAdoption } from "../../../app/domain/adoption/strike.server";
import { auditEvents } from "../../../db/schema/system.server";
import { libraryEntries } from "../../../db/schema/library.server";
import { practiceAdoptions } from "../../../db/schema/adoption.server";
import { practiceEvents } from "../../../db/schema/practice.server";
import { lettersTo } from "../account/people";
import { openLibrary, said, withResult } from "./world";

type World = Awaited<ReturnType<typeof openLibrary>>;
let world: World;
type Practice = Awaited<ReturnType<World["untouched"]>>;
let practice: Practice;
let adopter: Awaited<ReturnType<World["bodies"]>>[number];

beforeAll(async () => {
  world = await openLibrary();
  practice = await world.untouched("E2");
  const [, , found] = (await world.bodies(true)).filter(
    ({ id, area }) => id !== practice.participantId && area !== null,
  );
  if (!found) throw new Error("Nobody to adopt");
  adopter = found;
}, 60_000);

const wish = (seen: number, input: typeof said | typeof withResult = said) => ({
  ...{ participantId: adopter.id, number: practice.code, input, seen },
});
const entryOf = async () => {
  const [row] = await world.db.read
    .select()
    .from(libraryEntries)
    .where(eq(libraryEntries.practiceId, practice.id));
  return row;
};

describe("saying that one took a practice over", () => {
  it("is for owners and editors of the body alone", async () => {
    for (const who of [
      world.person("viewer", adopter.id, "viewer"),
      world.person("owner", "another"),
      world.as(),
    ]) {
      await expect(saveAdoption(who, wish(0), true)).rejects.toMatchObject({
        kind: expect.stringMatching(/not_found|unauthenticated/) as unknown,
      });
    }
  });

  it("is nothing for the owner, nor for a body that was never checked", async () => {
    const own = world.person("owner", practice.participantId);
    await expect(
      saveAdoption(
        own,
        { ...wish(0), participantId: practice.participantId },
        true,
      ),
    ).rejects.toMatchObject({ code: "adoption.error.own" });
    const [unchecked] = await world.bodies(false);
    if (!unchecked) throw new Error("All were checked");
    const other = world.person("editor", unchecked.id);
    await expect(
      saveAdoption(other, { ...wish(0), participantId: unchecked.id }, true),
    ).rejects.toMatchObject({ code: "adoption.error.unverified" });
  });

  it("stays private as a draft, is told and listed in public, and one per body whatever the race", async () => {
    const editor = world.person("editor", adopter.id);
    const author = await world.letWrite("minister2", practice.participantId);
    const results = await Promise.allSettled([
      saveAdoption(editor, wish(0), false),
      saveAdoption(editor, wish(0), false),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
    ]);
    expect(await listAdoptionsOfPractice(editor, practice.id)).toEqual([]);
    expect(await lettersTo(world.db, author)).toHaveLength(0);

    await saveAdoption(editor, wish(1), true);
    const [line] = await listAdoptionsOfPractice(editor, practice.id);
    expect(line).toMatchObject({ kind: "adapted", result: null });
    expect(await listAdoptionsBy(editor, adopter.id)).toHaveLength(1);
    // On the owner's page too: who, and what they say came of it.
    const taken = await listAdoptionsFrom(editor, practice.participantId);
    expect(taken).toContainEqual(
      expect.objectContaining({
        practice: practice.code,
        participant: expect.objectContaining({ id: adopter.id }) as unknown,
      }),
    );
    expect(
      (await listAdoptionsIn(editor, adopter.area ?? "")).map(({ id }) => id),
    ).toContain(line?.id);
    const [letter] = await lettersTo(world.db, author);
    expect(letter?.kind).toBe("adoption.letter.adopted");
    // Without a result it proves nothing yet.
    expect((await world.readPractice(practice.id)).evidence).toBe("E2");
    expect((await entryOf())?.adoptions).toBe(1);
  });

  it("with a result makes the evidence E4, with row of audit, event and list at once", async () => {
    const editor = world.person("editor", adopter.id);
    await expect(
      saveAdoption(
        editor,
        wish(2, { ...withResult, source: null } as never),
        true,
      ),
    ).rejects.toMatchObject({
      fields: { source: { key: "adoption.error.source-missing" } },
    });
    await saveAdoption(editor, wish(2, withResult), true);
    expect((await world.readPractice(practice.id)).evidence).toBe("E4");
    expect((await entryOf())?.evidence).toBe("E4");
    const events = await world.db.read
      .select()
      .from(practiceEvents)
      .where(eq(practiceEvents.practiceId, practice.id));
    expect(events.map(({ event }) => event)).toEqual(
      expect.arrayContaining(["adopt", "adoption_result"]),
    );
    const audit = await world.db.read
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, practice.id));
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        "practice.adoption_published",
        "practice.weighed",
      ]),
    );
  });

  it("does nothing on a page that shows an older version", async () => {
    const editor = world.person("editor", adopter.id);
    await expect(
      saveAdoption(editor, wish(1, withResult), true),
    ).rejects.toMatchObject({ code: "error.stale" });
  });
});

describe("a record that falls away", () => {
  it("takes the evidence back when it is withdrawn, and gives it again when it is written anew", async () => {
    const editor = world.person("editor", adopter.id);
    const withdraw = { participantId: adopter.id, number: practice.code };
    await withdrawAdoption(editor, { ...withdraw, seen: 3 });
    expect((await world.readPractice(practice.id)).evidence).toBe("E2");
    expect(await listAdoptionsOfPractice(editor, practice.id)).toEqual([]);
    await saveAdoption(editor, wish(4, withResult), true);
    expect((await world.readPractice(practice.id)).evidence).toBe("E4");
  });

  it("is struck by an editor with a reason, who belongs to neither side, and told", async () => {
    const email = await world.letWrite("editor", adopter.id);
    const [record] = await world.db.read
      .select()
      .from(practiceAdoptions)
      .where(eq(practiceAdoptions.practiceId, practice.id));
    const id = record?.id ?? "";
    const strike = {
      reason: "result_false",
      note: "The report is not there.",
    } as const;
    const editing = ["thematic_editor"] as const;
    await expect(
      strikeAdoption(world.person("viewer", null), id, strike),
    ).rejects.toMatchObject({ kind: "forbidden" });
    await expect(
      strikeAdoption(
        world.person("editor-in-chief", adopter.id, "viewer", editing),
        id,
        strike,
      ),
    ).rejects.toMatchObject({ code: "adoption.error.own-side" });
    const officer = world.person("editor-in-chief", null, "viewer", editing);
    await strikeAdoption(officer, id, strike);
    expect((await world.readPractice(practice.id)).evidence).toBe("E2");
    const [line] = await listAdoptionsOfPractice(officer, practice.id);
    expect(line).toMatchObject({
      status: "struck",
      struckReason: "result_false",
    });
    const letters = await lettersTo(world.db, email);
    expect(letters.map(({ kind }) => kind)).toContain("adoption.letter.struck");
    // Struck is for good.
    await expect(strikeAdoption(officer, id, strike)).rejects.toMatchObject({
      code: "adoption.error.wrong-state",
    });
    await expect(
      saveAdoption(
        world.person("editor", adopter.id),
        wish(6, withResult),
        true,
      ),
    ).rejects.toMatchObject({ code: "adoption.error.wrong-state" });
  });
});
