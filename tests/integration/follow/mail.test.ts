import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  listOwnFollows,
  setFrequencies,
} from "../../../app/domain/follow/manage.server";
import { mailFollowers } from "../../../app/domain/follow/mail.server";
import { dueLetters } from "../../../app/domain/follow/periods";
import { systemContext } from "../../../app/domain/job/system-context.server";
import { DAY, MINUTE, dayOf, startOf } from "../../../app/domain/kernel/clock";
import { memberships, users } from "../../../db/schema/account.server";
import { acts } from "../../../db/schema/act.server";
import { addParticipant } from "../register/fixture";
import { about, openWorld, type World } from "./world";

/** Noon of the day after the next Monday: a week and a day are before us. */
function toTuesday({ clock }: World) {
  const weekly = dueLetters(clock.now)[2];
  clock.now = (weekly?.before ?? 0) + 8 * DAY + DAY / 2;
}

describe("a letter sent at once", () => {
  it("is one, for several events and processes, and tells of each", async () => {
    const world = await openWorld();
    const { addReader, register, tell, mail, services, clock } = world;
    const reader = await addReader();
    await reader.follow(about);
    await reader.follow({ kind: "proposal", target: "1" });
    await register({ seq: 2, participantId: "savanna" });
    await register({ seq: 3, participantId: "savanna" });
    await tell();
    await Promise.all([mail(), mail(), mail()]);
    await mail();
    const letters = await reader.letters();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("FW-000002");
    expect(letters[0]?.text).toContain("FW-000003");

    // What comes within minutes waits for them to pass.
    await register({ seq: 4, participantId: "savanna" });
    await tell();
    await mail();
    expect(await reader.letters()).toHaveLength(1);
    clock.now += 6 * MINUTE;
    expect(await mailFollowers.hasWork(systemContext(services))).toBe(true);
    await mail();
    const [newest, ...more] = await reader.letters();
    expect(more).toHaveLength(1);
    expect(newest?.text).toContain("FW-000004");
    expect(newest?.text).not.toContain("FW-000002");
  });
});

describe("a digest", () => {
  it("waits for its day, is sent once for it, and not at all when there is nothing", async () => {
    const world = await openWorld();
    const { addReader, register, tell, mail, clock } = world;
    toTuesday(world);
    const [daily, weekly, idle] = [
      await addReader(),
      await addReader(),
      await addReader(),
    ];
    await daily.follow(about, "daily");
    await weekly.follow(about, "weekly");
    await idle.follow({ kind: "area", target: "FRA" }, "daily");
    await register({ seq: 2, participantId: "savanna" });
    await tell();
    await mail();
    expect(await daily.letters()).toHaveLength(0);

    clock.now = startOf(dayOf(clock.now)) + DAY;
    await Promise.all([mail(), mail()]);
    expect(await daily.letters()).toHaveLength(1);
    expect(await weekly.letters()).toHaveLength(0);

    clock.now += 6 * DAY;
    await Promise.all([mail(), mail()]);
    await mail();
    expect(await daily.letters()).toHaveLength(1);
    expect(await weekly.letters()).toHaveLength(1);
    expect(await idle.letters()).toHaveLength(0);
  });

  it("groups news by what is followed, newest first, and what has a day apart", async () => {
    const world = await openWorld();
    const { addReader, register, move, tell, mail, clock, db } = world;
    toTuesday(world);
    const reader = await addReader();
    await db.write(async (tx) => {
      await addParticipant(tx, {
        id: "tundra",
        area: "FRA",
        names: [{ lang: "en", text: "Tundra Lab" }],
      });
      await tx.insert(memberships).values({
        userId: reader.user.userId,
        participantId: "savanna",
        role: "owner",
        createdAt: clock.now,
      });
    });
    await reader.follow(about, "daily");
    await reader.follow({ kind: "area", target: "FRA" }, "daily");
    const own = await register({ seq: 2, participantId: "savanna" });
    clock.now += MINUTE;
    await register({ seq: 3, participantId: "tundra", area: "FRA" });
    clock.now += MINUTE;
    await register({ seq: 4, participantId: "tundra", area: "FRA" });
    await tell();
    await db.write((tx) =>
      tx
        .update(acts)
        .set({ reportDueAt: clock.now - 1 })
        .where(eq(acts.id, own)),
    );
    await move(own, "fall_due");
    await tell();
    clock.now += DAY;
    await mail();
    const [letter, ...others] = await reader.letters();
    expect(others).toEqual([]);
    const text = letter?.text ?? "";
    const places = [
      "To do by a date",
      "Report due",
      "For information: France",
      "FW-000004",
      "FW-000003",
      "For information: Savanna Data",
      "Published",
    ].map((part, index, all) =>
      text.indexOf(part, index > 0 ? text.indexOf(all[index - 1] ?? "") : 0),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("speaks the reader's language, and keeps names apart from it", async () => {
    const world = await openWorld();
    const { addReader, register, tell, mail, db } = world;
    const reader = await addReader();
    await db.write((tx) =>
      tx
        .update(users)
        .set({ locale: "ar" })
        .where(eq(users.id, reader.user.userId)),
    );
    await reader.follow(about);
    await register({ seq: 2, participantId: "savanna" });
    await tell();
    await mail();
    const [letter] = await reader.letters();
    expect(letter?.locale).toBe("ar");
    expect(letter?.text).toContain("\u2068Savanna Data\u2069");
    expect(letter?.html).toContain('<bdi lang="en" dir="ltr">Savanna Data');
    expect(letter?.html).toContain('dir="rtl"');
    expect(letter?.text).toContain("/ar/acts/FW-000002");
  });

  it("is not written to a person without a confirmed address, or who is locked out", async () => {
    const world = await openWorld();
    const { addReader, register, tell, mail, db, clock } = world;
    const [locked, unconfirmed] = [await addReader(), await addReader()];
    for (const reader of [locked, unconfirmed]) await reader.follow(about);
    await db.write(async (tx) => {
      await tx
        .update(users)
        .set({ disabledAt: clock.now })
        .where(eq(users.id, locked.user.userId));
      await tx
        .update(users)
        .set({ emailVerifiedAt: null })
        .where(eq(users.id, unconfirmed.user.userId));
    });
    await register({ seq: 2, participantId: "savanna" });
    await tell();
    await mail();
    for (const reader of [locked, unconfirmed]) {
      expect(await reader.letters()).toEqual([]);
      expect(await reader.notices()).toMatchObject([{ mail: "none" }]);
    }
  });

  it("follows a change of mind: what waits goes with the new choice", async () => {
    const world = await openWorld();
    const { addReader, register, tell, mail, clock } = world;
    toTuesday(world);
    const reader = await addReader();
    await reader.follow(about, "weekly");
    await register({ seq: 2, participantId: "savanna" });
    await tell();
    const [follow] = await listOwnFollows(reader.ctx());
    await setFrequencies(reader.ctx(), { [follow?.id ?? ""]: "none" });
    clock.now += 8 * DAY;
    await mail();
    expect(await reader.letters()).toEqual([]);
    await setFrequencies(reader.ctx(), { [follow?.id ?? ""]: "at_once" });
    await mail();
    expect(await reader.letters()).toEqual([]);
  });
});
