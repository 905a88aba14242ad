import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { saveAdoption } from "../../../app/domain/adoption/save.server";
import { mailNews } from "../../../app/domain/follow/mail.server";
import { listOwnNotices } from "../../../app/domain/follow/notices.server";
import { startFollow } from "../../../app/domain/follow/start.server";
import { tellNews } from "../../../app/domain/follow/tell.server";
import { participants } from "../../../db/schema/participant.server";
import { lettersTo } from "../account/people";
import { openLibrary, withResult } from "../adoption/world";

let world: Awaited<ReturnType<typeof openLibrary>>;
beforeAll(async () => {
  world = await openLibrary();
}, 60_000);

it("news of a practice reach who follows it, its topic or its country's practices, once, by notice and letter", async () => {
  const practice = await world.untouched("E3");
  const [owner] = await world.db.read
    .select()
    .from(participants)
    .where(eq(participants.id, practice.participantId));
  const [adopter] = (await world.bodies(true)).filter(
    ({ id, area }) =>
      id !== practice.participantId &&
      area !== null &&
      area !== practice.content.area &&
      area !== owner?.area,
  );
  const [topic] = practice.content.topics;
  const reader = world.person("matching", null);
  const other = world.person("auditor", null);
  const outside = world.person("translator", null);
  const frequency = "at_once" as const;
  await startFollow(reader, {
    kind: "practice",
    target: practice.code,
    frequency,
  });
  await startFollow(reader, {
    kind: "topic",
    target: topic ?? "",
    frequency: "weekly",
  });
  await startFollow(other, { kind: "topic", target: topic ?? "", frequency });
  await startFollow(outside, {
    kind: "practice",
    target: "BP-000001",
    frequency,
  });
  // Neither the practice's country nor its owner's: the one it came to.
  const there = world.person("registrar", null);
  await startFollow(there, {
    kind: "practice_area",
    target: adopter?.area ?? "",
    frequency,
  });
  await expect(
    startFollow(other, { kind: "practice", target: "BP-999999", frequency }),
  ).rejects.toMatchObject({ kind: "not_found" });
  await expect(
    startFollow(other, { kind: "topic", target: "DF99", frequency }),
  ).rejects.toMatchObject({ kind: "not_found" });

  const system = () => world.as();
  const before = (await listOwnNotices(reader, 1)).total;
  await saveAdoption(
    world.person("editor", adopter?.id ?? ""),
    {
      participantId: adopter?.id ?? "",
      ...{ number: practice.code, input: withResult, seen: 0 },
    },
    true,
  );
  world.clock.now += 60_000;
  await tellNews(system());
  await tellNews(system());
  const { items, total } = await listOwnNotices(reader, 1);
  expect(total).toBe(before + 1);
  expect(items[0]).toMatchObject({ event: "adopt", seq: null });
  expect(items[0]?.line).toContain(practice.code);
  expect(items[0]?.link).toBe(`/en/practices/${practice.code}`);
  expect((await listOwnNotices(other, 1)).items[0]?.event).toBe("adopt");
  expect((await listOwnNotices(there, 1)).items[0]?.event).toBe("adopt");

  world.clock.now += 60 * 60_000;
  await mailNews(system());
  const letters = await lettersTo(world.db, "matching@fairway.example");
  const letter = letters.find(({ kind }) => kind === "follow.letter.at-once");
  expect(letter?.text).toContain(`/en/practices/${practice.code}`);
  expect(letter?.text).toContain("/unsubscribe/");
});
