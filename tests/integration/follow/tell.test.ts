import { describe, expect, it } from "vitest";
import {
  stopFollow,
  listOwnFollows,
} from "../../../app/domain/follow/manage.server";
import {
  listOwnNotices,
  removeNotices,
} from "../../../app/domain/follow/notices.server";
import { tellFollowers } from "../../../app/domain/follow/tell.server";
import { systemContext } from "../../../app/domain/job/system-context.server";
import { HOUR } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import { actEvents } from "../../../db/schema/act.server";
import {
  successionPredecessors,
  successions,
} from "../../../db/schema/succession.server";
import { addParticipant } from "../register/fixture";
import { about, openWorld } from "./world";

/** What a reader was told, oldest first. */
const eventsOf = async (reader: {
  ctx: () => Parameters<typeof listOwnNotices>[0];
}) =>
  (await listOwnNotices(reader.ctx(), 1)).items
    .map(({ event }) => event)
    .reverse();

describe("news of an act", () => {
  it("reaches everybody who follows its participant, area, proposals or a search that finds it", async () => {
    const { addReader, first: id, move, tell } = await openWorld();
    const readers = {
      participant: await addReader(),
      area: await addReader(),
      proposal: await addReader(),
      search: await addReader(),
      words: await addReader(),
      other: await addReader(),
    };
    await readers.participant.follow(about);
    await readers.area.follow({ kind: "area", target: "KEN" });
    await readers.proposal.follow({ kind: "proposal", target: "2" });
    await readers.search.follow({
      kind: "search",
      query: "kind=company&region=002&sort=name&page=1",
      name: "Companies in Africa",
    });
    await readers.words.follow({
      kind: "search",
      query: "q=savanna",
      name: "The word",
    });
    await readers.other.follow({ kind: "area", target: "FRA" });
    await readers.other.follow({ kind: "proposal", target: "11" });
    await readers.other.follow({
      kind: "search",
      query: "q=tundra",
      name: "Another word",
    });
    await move(id, "suspend");
    await tell();
    for (const [name, reader] of Object.entries(readers)) {
      const told = await eventsOf(reader);
      expect([name, told]).toEqual([name, name === "other" ? [] : ["suspend"]]);
    }
  });

  it("is told of what leaves a search too", async () => {
    const { addReader, first: id, move, tell } = await openWorld();
    const reader = await addReader();
    const query = "status=published";
    await reader.follow({ kind: "search", query, name: "In force" });
    await move(id, "suspend");
    await tell();
    expect(await eventsOf(reader)).toEqual(["suspend"]);
  });

  it("is told once to each, by several follows, processes and looks", async () => {
    const { addReader, register, move, tell, db } = await openWorld();
    const readers = [await addReader(), await addReader(), await addReader()];
    for (const reader of readers) {
      await reader.follow(about, "weekly");
      await reader.follow({ kind: "area", target: "KEN" }, "daily");
      await reader.follow({ kind: "proposal", target: "1" }, "at_once");
    }
    const ids = [];
    for (let seq = 2; seq <= 6; seq += 1) {
      ids.push(await register({ seq, participantId: "savanna" }));
    }
    await Promise.all([tell(), tell(), tell()]);
    for (const id of ids) await move(id, "suspend");
    await Promise.all([tell(), tell()]);
    await tell();
    const events = await db.read.select().from(actEvents);
    for (const reader of readers) {
      const rows = await reader.notices();
      expect(rows).toHaveLength(10);
      expect(new Set(rows.map(({ eventId }) => eventId)).size).toBe(10);
      // The soonest of the three follows tells.
      expect(new Set(rows.map(({ mail }) => mail))).toEqual(
        new Set(["at_once"]),
      );
    }
    expect(events).toHaveLength(11);
  });

  it("is found though its transaction took longer than one told already", async () => {
    const world = await openWorld();
    const { addReader, register, move, tell, db, clock, first } = world;
    const slow = newId();
    const second = await register({ seq: 2, participantId: "savanna" });
    const reader = await addReader();
    await reader.follow(about);
    await move(second, "suspend");
    await tell();
    await db.write(async (tx) => {
      await tx.insert(actEvents).values({
        ...{ id: slow, actId: first, event: "reaffirm" },
        ...{ fromStatus: "published", toStatus: "published" },
        ...{ isPublic: true, reasonCode: null, at: clock.now },
      });
    });
    await move(first, "suspend");
    await tell();
    expect((await eventsOf(reader)).sort()).toEqual([
      "reaffirm",
      "suspend",
      "suspend",
    ]);
  });

  it("is none where it happened before, is not public, or somebody stopped", async () => {
    const world = await openWorld();
    const { addReader, move, tell, db, clock, first: id } = world;
    clock.now += HOUR;
    const [late, gone] = [await addReader(), await addReader()];
    await late.follow(about);
    await gone.follow(about);
    const [follow] = await listOwnFollows(gone.ctx());
    await stopFollow(gone.ctx(), follow?.id ?? "");
    await db.write((tx) =>
      tx.insert(actEvents).values({
        ...{ id: newId(), actId: id, event: "ask_clarification" },
        ...{ fromStatus: "published", toStatus: "published" },
        ...{ isPublic: false, reasonCode: null, at: clock.now },
      }),
    );
    await move(id, "notify_withdrawal");
    await move(id, "complete_withdrawal");
    await tell();
    expect(await eventsOf(late)).toEqual(["complete_withdrawal"]);
    expect(await eventsOf(gone)).toEqual([]);
  });

  it("that was deleted does not come back with the next look", async () => {
    const { addReader, first: id, move, tell } = await openWorld();
    const reader = await addReader();
    await reader.follow(about);
    await move(id, "suspend");
    await tell();
    const [notice] = await reader.notices();
    await removeNotices(reader.ctx(), notice?.id ?? "");
    await move(id, "restore").catch(() => move(id, "remove_for_cause"));
    await tell();
    expect(await eventsOf(reader)).toHaveLength(1);
  });

  it("goes on with the successor of a participant, over two mergers", async () => {
    const { addReader, register, tell, db, clock } = await openWorld();
    const reader = await addReader();
    await reader.follow(about);
    const officer = (await addReader()).user.userId;
    const other = (await addReader()).user.userId;
    await db.write(async (tx) => {
      for (const [from, to] of [
        ["savanna", "plains"],
        ["plains", "steppe"],
      ] as const) {
        const names = [{ lang: "en", text: to }];
        await addParticipant(tx, { id: to, names });
        const id = newId();
        await tx.insert(successions).values({
          ...{ id, kind: "merger", status: "approved", successorId: to },
          ...{ effectiveOn: "2026-05-01", document: "Register extract" },
          ...{ proposedBy: officer, proposedAt: clock.now },
          ...{ decidedBy: other, decidedAt: clock.now },
          ...{ demo: true, version: 1 },
        });
        await tx
          .insert(successionPredecessors)
          .values({ successionId: id, participantId: from });
      }
    });
    await register({ seq: 2, participantId: "steppe", area: "FRA" });
    await tell();
    expect(await eventsOf(reader)).toEqual(["publish"]);
  });

  it("leaves nothing to do once told", async () => {
    const { addReader, register, tell, services } = await openWorld();
    const reader = await addReader();
    await reader.follow(about);
    await register({ seq: 2, participantId: "savanna" });
    const hasWork = () => tellFollowers.hasWork(systemContext(services));
    expect(await hasWork()).toBe(true);
    await tell();
    expect(await hasWork()).toBe(false);
  });
});
