import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { saveAdoption } from "../../../app/domain/adoption/save.server";
import { engagementItem } from "../../../app/domain/engagement/item.server";
import { engagementNumber } from "../../../app/domain/engagement/number";
import { listEngagementsOfPractice } from "../../../app/domain/engagement/of-practice.server";
import {
  consentToPublish,
  proposePublication,
  withdrawConsent,
} from "../../../app/domain/engagement/publication.server";
import { dayOf } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import { readPracticeItem } from "../../../app/domain/practice/item.server";
import { practiceNumber } from "../../../app/domain/practice/number";
import { readPracticePage } from "../../../app/domain/practice/page.server";
import { readVersions } from "../../../app/domain/practice/versions.server";
import {
  findPracticeEdition,
  insertPracticeVersion,
} from "../../../db/queries/practice.server";
import { engagements } from "../../../db/schema/engagement.server";
import { files } from "../../../db/schema/file.server";
import { practices } from "../../../db/schema/practice.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openWorkshop } from "../engagement/workshop";

const db = await openTestDatabase();
const shop = openWorkshop(db);
const { ctxOf } = shop;
afterAll(shop.close);

let id = "";
let number = "";
let owner: Awaited<ReturnType<typeof shop.addPublished>>;
beforeAll(async () => {
  owner = await shop.addPublished();
  ({ id } = owner);
  number = practiceNumber((await shop.reload(id)).number ?? 0);
}, 60_000);

const here = () => shop.system();
const told = () =>
  listEngagementsOfPractice(here(), { practiceId: id, number });
const text = {
  ...{ title: "Public words", description: "For all", lang: "en" },
  ...{ withOutputs: false, withMoney: false, withClosure: false, seen: 0 },
};

it("an engagement stands with the practice it set out to adopt once both sides publish it", async () => {
  const begun = await shop.activate({ practice: number });
  const [asks, gives] = [ctxOf(begun.requester), ctxOf(begun.provider)];
  expect((await shop.read(begun.id)).usedPractice).toBe(number);
  await proposePublication(gives, begun.id, text);
  await consentToPublish(gives, begun.id, 1);
  expect(await told()).toEqual([]);
  await consentToPublish(asks, begun.id, 1);
  const named = engagementNumber((await shop.read(begun.id)).number);
  expect(await told()).toMatchObject([
    { number: named, tie: "used", title: { lang: "en", text: text.title } },
  ]);
  const item = await readPracticeItem(here(), number, {});
  expect(item.engagements).toMatchObject([
    { number: named, url: expect.stringContaining(named) as unknown },
  ]);
  expect(await engagementItem(asks, named)).toMatchObject({
    ...{ usedPractice: number, practice: null },
  });

  // One it was written from keeps its link when an update falls due.
  await db.write(async (tx) => {
    await tx
      .update(engagements)
      .set({ practiceId: id, usedPractice: null })
      .where(eq(engagements.id, begun.id));
    await tx
      .update(practices)
      .set({ standing: "update_due" })
      .where(eq(practices.id, id));
  });
  expect(await told()).toMatchObject([{ number: named, tie: "led" }]);
  expect(await engagementItem(asks, named)).toMatchObject({
    ...{ usedPractice: null, practice: number },
  });
  await withdrawConsent(asks, begun.id);
  expect(await told()).toEqual([]);
});

it("its data tell how it was judged, who took it over and which group its country was in", async () => {
  const adopter = await shop.addMember("NPL");
  const result = "Answers take twelve days; before, they took forty of them.";
  const day = dayOf(now);
  await saveAdoption(
    ctxOf(adopter),
    {
      ...{ participantId: adopter.participantId, number, seen: 0 },
      input: {
        ...{ kind: "adapted", startedOn: day, resultOn: day, lang: "en" },
        ...{
          changes:
            "Two questions left out, since our law has no answer to them.",
          result,
        },
        source: "https://example.org/result",
      },
    },
    true,
  );
  const item = await readPracticeItem(here(), number, {});
  expect(item.categories).toMatchObject({
    ...{ of: "area", asOf: dayOf(now), ldc: false },
  });
  expect(item.judgement).toMatchObject({
    core: { points: 24, of: 24, percent: 100 },
    failedExclusions: [],
  });
  expect(item.judgement?.evidenceSteps.map(({ level }) => level)).toEqual([
    ...["E0", "E1", "E2", "E3", "E4"],
  ]);
  expect(item.judgement?.evidenceSteps.at(-1)).toMatchObject({
    ...{ isReached: true, reason: "adopted_elsewhere" },
  });
  expect(item.judgement?.reviews).toHaveLength(2);
  expect(item.judgement?.reviews[0]?.summary).not.toBe("");
  expect(item.adoptions).toMatchObject([
    { participant: { id: adopter.participantId }, kind: "adapted", result },
  ]);
  // Neither who reviewed, nor what only the editor reads.
  const all = JSON.stringify(item);
  for (const person of [owner.first, owner.second]) {
    expect(all).not.toContain(person.userId);
    expect(all).not.toContain(person.email);
  }
  expect(all).not.toContain("confidential");
});

it("a file exchanged under its title is told between two editions", async () => {
  const row = await shop.reload(id);
  const old = await findPracticeEdition(db.read, id, row.edition);
  if (!old) throw new Error("no edition");
  const makeFile = (digit: string) => ({
    ...{ id: newId(), sha256: digit.repeat(64), size: 9, name: "form.pdf" },
    mediaType: "application/pdf" as const,
    uploadedBy: owner.author.userId,
    createdAt: row.createdAt,
  });
  const [first, second] = [makeFile("a"), makeFile("b")];
  const withFile = (fileId: string) => ({
    ...old.content,
    attachments: [{ fileId, title: "Form" }],
  });
  await db.write(async (tx) => {
    await tx.insert(files).values(first);
    await tx.insert(files).values(second);
    for (const [at, file] of [first, second].entries()) {
      const edition = row.edition + 1 + at;
      await insertPracticeVersion(tx, {
        ...{ ...old, id: newId(), seq: old.seq + 1 + at, edition },
        content: withFile(file.id),
      });
    }
    await tx
      .update(practices)
      .set({ edition: row.edition + 2 })
      .where(eq(practices.id, id));
  });
  const { comparison } = await readVersions(here(), number, {});
  expect(comparison?.changes).toEqual([
    {
      ...{ kind: "fact", path: "attachments" },
      before: ["Form (form.pdf, SHA-256 aaaaaaaaaaaaaaaa…)"],
      after: ["Form (form.pdf, SHA-256 bbbbbbbbbbbbbbbb…)"],
    },
  ]);
  const page = await readPracticePage(here(), number, {});
  expect(page.texts[`attachments.${second.id}.title`]).toMatchObject({
    ...{ text: "Form", lang: "en" },
  });
});
