import { describe, expect, it } from "vitest";
import { eraseFollowing } from "../../../app/domain/follow/erase.server";
import {
  listOwnFollows,
  setFrequencies,
  stopFollow,
} from "../../../app/domain/follow/manage.server";
import { mostFollows } from "../../../app/domain/follow/model";
import {
  countOwnUnread,
  listOwnNotices,
  readNotices,
  removeNotices,
} from "../../../app/domain/follow/notices.server";
import { hashOfLink } from "../../../app/domain/follow/link.server";
import {
  readUnsubscribe,
  unsubscribe,
} from "../../../app/domain/follow/unsubscribe.server";
import { areas } from "../../../app/domain/reference/area";
import { anonymous } from "../../../app/domain/permissions/actor";
import { followLetters } from "../../../db/schema/follow.server";
import { about, openWorld } from "./world";

const refusal = (kind: string) => expect.objectContaining({ kind }) as Error;

/** The token in a letter's link to stop such letters. */
const linkIn = (text = "") => /unsubscribe\/([\w-]{43})/.exec(text)?.[1] ?? "";

describe("what a person follows", () => {
  it("is theirs alone: nobody else sees, changes or ends it", async () => {
    const { addReader, register, tell, test } = await openWorld();
    const [owner, other] = [await addReader(), await addReader()];
    await owner.follow(about);
    await register({ seq: 2, participantId: "savanna" });
    await tell();
    const [follow] = await listOwnFollows(owner.ctx());
    const [notice] = await owner.notices();
    const [followId, noticeId] = [follow?.id ?? "", notice?.id ?? ""];
    const tries = await Promise.allSettled([
      stopFollow(other.ctx(), followId),
      setFrequencies(other.ctx(), { [followId]: "none" }),
      readNotices(other.ctx(), noticeId),
      removeNotices(other.ctx(), noticeId),
    ]);
    for (const one of tries) {
      expect(one).toMatchObject({ reason: refusal("not_found") });
    }
    await expect(listOwnFollows(test.context(anonymous))).rejects.toEqual(
      refusal("unauthenticated"),
    );
    expect(await listOwnFollows(other.ctx())).toEqual([]);
    expect(await listOwnFollows(owner.ctx())).toHaveLength(1);
  });

  it("is kept once however often it is asked for, and up to a limit", async () => {
    const { addReader } = await openWorld();
    const reader = await addReader();
    await reader.follow(about, "daily");
    await reader.follow(about, "weekly");
    await reader.follow({
      kind: "search",
      query: "q=a&kind=company&page=2",
      name: "A",
    });
    await reader.follow({
      kind: "search",
      query: "kind=company&q=a",
      name: "B",
    });
    const own = await listOwnFollows(reader.ctx());
    expect(own.map(({ kind, frequency }) => [kind, frequency])).toEqual([
      ["participant", "daily"],
      ["search", "at_once"],
    ]);
    for (const { iso3 } of areas.slice(0, mostFollows - 2)) {
      await reader.follow({ kind: "area", target: iso3 });
    }
    const one = reader.follow({ kind: "proposal", target: "1" });
    await expect(one).rejects.toEqual(refusal("unprocessable"));
    expect(await listOwnFollows(reader.ctx())).toHaveLength(mostFollows);
  });

  it.each([
    [{ kind: "participant", target: "nobody" }, "not_found"],
    [{ kind: "area", target: "XXX" }, "not_found"],
    [{ kind: "proposal", target: "12" }, "not_found"],
    [{ kind: "search", query: "kind=spaceship", name: "x" }, "unprocessable"],
    [{ kind: "search", query: "q=x" }, "unprocessable"],
  ] as const)("cannot be %j", async (what, kind) => {
    const { addReader } = await openWorld();
    const reader = await addReader();
    await expect(reader.follow(what)).rejects.toEqual(refusal(kind));
  });
});

describe("notices", () => {
  it("are counted until they are read, and can be deleted", async () => {
    const { addReader, register, tell } = await openWorld();
    const reader = await addReader();
    await reader.follow(about);
    for (const seq of [2, 3, 4])
      await register({ seq, participantId: "savanna" });
    await tell();
    const { items } = await listOwnNotices(reader.ctx(), 1);
    expect(items.map(({ seq }) => seq)).toEqual([4, 3, 2]);
    expect(await countOwnUnread(reader.ctx())).toBe(3);
    await readNotices(reader.ctx(), items[0]?.id ?? "");
    expect(await countOwnUnread(reader.ctx())).toBe(2);
    await removeNotices(reader.ctx(), null);
    await readNotices(reader.ctx(), null);
    const left = await listOwnNotices(reader.ctx(), 1);
    expect(left).toMatchObject({ total: 2, unread: 0, pages: 1 });
    await expect(listOwnNotices(reader.ctx(), 2)).rejects.toEqual(
      refusal("not_found"),
    );
  });
});

describe("the link in a letter", () => {
  it("ends letters of its kind without anybody signed in, once and again", async () => {
    const { addReader, register, tell, mail, test, db, clock } =
      await openWorld();
    const reader = await addReader();
    await reader.follow(about);
    await reader.follow({ kind: "area", target: "FRA" }, "daily");
    await reader.follow({ kind: "proposal", target: "1" });
    await register({ seq: 2, participantId: "savanna" });
    await tell();
    await mail();
    const [letter] = await reader.letters();
    const token = linkIn(letter?.text);
    expect(letter?.headers).toEqual({
      "List-Unsubscribe": `<https://fairway.example/en/unsubscribe/${token}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    const kept = await db.read.select().from(followLetters);
    expect(kept.map(({ tokenHash }) => tokenHash)).toEqual([hashOfLink(token)]);

    const stranger = test.context(anonymous);
    for (let looks = 0; looks < 3; looks += 1) {
      const view = await readUnsubscribe(stranger, token);
      expect(view).toMatchObject({ state: "open" });
    }
    // All its news came by one follow, so that one ends and the others go on.
    const told = await Promise.all([
      unsubscribe(stranger, token),
      unsubscribe(stranger, token),
    ]);
    expect(told.sort()).toEqual([false, true]);
    expect(await readUnsubscribe(stranger, token)).toMatchObject({
      state: "done",
    });
    const own = await listOwnFollows(reader.ctx());
    expect(own.map(({ frequency }) => frequency)).toEqual([
      "none",
      "daily",
      "at_once",
    ]);
    clock.now += 3_600_000;
    await register({ seq: 3, participantId: "savanna" });
    await tell();
    expect(await reader.notices()).toHaveLength(2);
  });

  it("that was never sent ends nothing", async () => {
    const { test } = await openWorld();
    const token = "x".repeat(43);
    expect(await readUnsubscribe(test.context(), token)).toEqual({
      state: "unknown",
    });
    await expect(unsubscribe(test.context(), token)).rejects.toEqual(
      refusal("not_found"),
    );
  });
});

it("erasing an account leaves nothing of what it followed", async () => {
  const { addReader, register, tell, mail, db, test } = await openWorld();
  const [reader, other] = [await addReader(), await addReader()];
  await reader.follow(about);
  await other.follow(about);
  await register({ seq: 2, participantId: "savanna" });
  await tell();
  await mail();
  const [letter] = await reader.letters();
  await db.write((tx) => eraseFollowing(tx, reader.user.userId));
  expect(await reader.notices()).toEqual([]);
  expect(await listOwnFollows(reader.ctx())).toEqual([]);
  expect(await readUnsubscribe(test.context(), linkIn(letter?.text))).toEqual({
    state: "unknown",
  });
  expect(await other.notices()).toHaveLength(1);
});
