import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import { fillDemonstration } from "../../../app/domain/demo/fill.server";
import { demoPractices } from "../../../app/domain/demo/practices/all";
import { checkFile } from "../../../app/domain/file/check.server";
import { openFileStore } from "../../../app/domain/file/store.server";
import { listTurned } from "../../../db/queries/practice-turned.server";
import { registerNumber } from "../../../app/domain/act/number";
import { actProblems } from "../../../app/domain/writing/check-links.server";
import { acts } from "../../../db/schema/act.server";
import {
  adoptionProblems,
  editionOn,
} from "../../../app/domain/adoption/model";
import { dayOf } from "../../../app/domain/kernel/clock";
import { judge, ownedBy } from "../../../app/domain/practice/judgement";
import {
  adoptionStatuses,
  evidenceLevels,
  practiceLabels,
  practiceStages,
} from "../../../app/domain/practice/model";
import { practiceNumber } from "../../../app/domain/practice/number";
import { problemsOf } from "../../../app/domain/practice/problems";
import { openPracticeFile } from "../../../app/domain/practice/public-file.server";
import { judgeVersion } from "../../../app/domain/practice/publish.server";
import { digestOf } from "../../../app/domain/practice/text-digest.server";
import { isIsicCode } from "../../../app/domain/reference/isic";
import { topicCodes } from "../../../app/domain/reference/model";
import { regionCodes } from "../../../app/domain/reference/region";
import { listPracticeFiles } from "../../../db/queries/practice-write.server";
import { libraryEntries } from "../../../db/schema/library.server";
import { participants } from "../../../db/schema/participant.server";
import { practiceAdoptions } from "../../../db/schema/adoption.server";
import {
  practices,
  practiceTexts,
  practiceVersions,
  practiceWriters,
} from "../../../db/schema/practice.server";
import {
  practiceReplies,
  practiceReviews,
} from "../../../db/schema/practice-review.server";
import { openTestDatabase } from "../../support/test-database";
import { makeTestServices } from "../account/people";

const db = await openTestDatabase();
const { services, context } = makeTestServices(db);
const ctx = {
  ...context(),
  env: { ...services.env, mode: "demo" as const },
  files: openFileStore(mkdtempSync(join(tmpdir(), "fairway-demo-"))),
};

beforeAll(async () => {
  await fillDemonstration(ctx);
}, 60_000);

const everyPractice = () => db.read.select().from(practices);

describe("invented write-ups", () => {
  it("are of every topic, region and at least five languages", async () => {
    const entries = await db.read.select().from(libraryEntries);
    expect(new Set(entries.flatMap(({ topics }) => topics))).toEqual(
      new Set(topicCodes),
    );
    // One is about Antarctica, which lies in no region.
    const regions = entries.flatMap(({ region }) => region ?? []);
    expect(demoPractices.length).toBeGreaterThanOrEqual(60);
    expect(new Set(regions)).toEqual(new Set(regionCodes));
    const foreign = demoPractices.filter(({ lang }) => lang !== "en");
    expect(foreign.length).toBeGreaterThanOrEqual(15);
    expect(new Set(foreign.map(({ lang }) => lang)).size).toBe(5);
  });

  it("show every stage, level of evidence and label", async () => {
    const all = await everyPractice();
    expect(new Set(all.map(({ stage }) => stage))).toEqual(
      new Set(practiceStages),
    );
    const open = all.filter(({ evidence }) => evidence !== null);
    expect(new Set(open.map(({ evidence }) => evidence))).toEqual(
      new Set(evidenceLevels),
    );
    expect(new Set(open.map(({ label }) => label))).toEqual(
      new Set(practiceLabels),
    );
    const adopted = await db.read.select().from(practiceAdoptions);
    expect(new Set(adopted.map(({ status }) => status))).toEqual(
      new Set(adoptionStatuses),
    );
  });

  it("are reviewed by people from elsewhere, and adopted by bodies that wrote nothing of them", async () => {
    for (const reason of ["author_organization", "author_state"] as const) {
      expect(await listTurned(db.read, reason, 10)).toEqual([]);
    }
    const writers = await db.read.select().from(practiceWriters);
    for (const record of await db.read.select().from(practiceAdoptions)) {
      const own = writers.filter((one) => one.practiceId === record.practiceId);
      expect(own.map(({ userId }) => userId)).not.toContain(record.createdBy);
    }
  });

  it("are taken over in a way that anybody could publish, and E4 only by it", async () => {
    const records = await db.read.select().from(practiceAdoptions);
    const versions = await db.read.select().from(practiceVersions);
    expect(records.length).toBeGreaterThan(4);
    for (const record of records) {
      const own = versions.filter(
        (one) => one.practiceId === record.practiceId && one.edition !== null,
      );
      const days = own.map(({ edition, publishedAt }) => ({
        ...{ edition: edition ?? 0, on: dayOf(publishedAt ?? 0) },
      }));
      const startedOn = record.startedOn ?? "";
      const taken = editionOn(days, startedOn);
      expect([startedOn, taken?.edition]).toEqual([startedOn, record.edition]);
      if (record.status === "draft") continue;
      const frame = {
        today: dayOf(record.publishedAt ?? 0),
        began: own.at(-1)?.content.startedOn ?? null,
        appeared: taken?.on ?? null,
      };
      expect(adoptionProblems({ ...record, startedOn }, frame)).toEqual([]);
    }
  });

  it("carry the evidence and label that their forms and adoptions give", async () => {
    const all = await everyPractice();
    const versions = await db.read.select().from(practiceVersions);
    for (const version of versions.filter(({ edition }) => edition !== null)) {
      const practice = all.find(({ id }) => id === version.practiceId);
      if (!practice) throw new Error("A version of nothing");
      expect(version.digest).toBe(digestOf(version.content));
      const own = await judgeVersion(db.read, practice, version, []);
      expect([own.excluded, own.evidence, own.label]).toEqual([
        [],
        version.evidence,
        version.label,
      ]);
      if (version.edition !== practice.edition) continue;
      const { evidence, label } = await judgeVersion(
        db.read,
        practice,
        version,
      );
      expect([practice.evidence, practice.label]).toEqual([evidence, label]);
    }
    // Without a single form nothing would be above E0: the check above is no tautology.
    const [first] = all;
    expect(first && judge(first.content, [], [], ownedBy("")).evidence).toBe(
      "E0",
    );
  });

  it("show what a good one has: sheets to reuse, links, sectors, sources", async () => {
    const open = (await everyPractice()).filter(
      ({ number }) => number !== null,
    );
    const texts = open.map(({ content }) => content);
    const count = (has: (text: (typeof texts)[number]) => boolean) =>
      texts.filter(has).length;
    const least = 15;
    expect(
      count(({ blocks }) => blocks.some((one) => one.templateId !== null)),
    ).toBeGreaterThanOrEqual(least);
    expect(
      count(({ attachments }) => attachments.length > 0),
    ).toBeGreaterThanOrEqual(least);
    const sectors = texts.flatMap(({ sector }) => sector ?? []);
    expect(sectors.filter((code) => !isIsicCode(code))).toEqual([]);
    expect(count(({ sector }) => sector !== null)).toBeGreaterThanOrEqual(
      least,
    );
    expect(count(({ related }) => related.length > 0)).toBeGreaterThanOrEqual(
      least,
    );
    expect(
      count(({ sources }) => sources.split("\n").length > 2),
    ).toBeGreaterThanOrEqual(least);
    expect(count(({ act }) => act !== null)).toBeGreaterThanOrEqual(3);
    const numbers = open.map(({ number }) => number);
    const related = texts.flatMap((text) => text.related);
    expect(related.filter((one) => !numbers.includes(one))).toEqual([]);
  });

  it("bring files that are what they say, and each one as named", async () => {
    const open = (await everyPractice()).filter(
      ({ number }) => number !== null,
    );
    const entries = await db.read.select().from(libraryEntries);
    for (const { id, number, content } of open) {
      const kept = await listPracticeFiles(db.read, id);
      expect(kept.map(({ fileId }) => fileId).sort()).toEqual(
        content.attachments.map(({ fileId }) => fileId).sort(),
      );
      for (const { fileId, title } of content.attachments) {
        expect(title).toMatch(/\(demonstration\)$/);
        const place = { number: practiceNumber(number ?? 0), fileId };
        const { name, bytes } = await openPracticeFile(ctx, place, undefined);
        expect(checkFile(name, await buffer(bytes))).toMatchObject({
          ...{ ok: true, mediaType: "application/pdf" },
        });
      }
      const template = content.blocks.some((one) => one.templateId !== null);
      const entry = entries.find((one) => one.practiceId === id);
      if (template && entry) {
        expect(entry.blocks.some((one) => one.template !== null)).toBe(true);
      }
    }
  });

  it("carry out acts of their owners in force, and no other", async () => {
    const all = await everyPractice();
    const seen = all.filter(({ content }) => content.act !== null);
    expect(seen.length).toBeGreaterThan(0);
    for (const { participantId, content } of seen) {
      expect(await actProblems(db.read, participantId, content.act)).toEqual(
        {},
      );
    }
    const rows = await db.read.select().from(acts);
    const withdrawn = rows.find(({ status }) => status === "withdrawn");
    const own = registerNumber(withdrawn?.seq ?? 0);
    const asked = (ownerId: string) => actProblems(db.read, ownerId, own);
    expect(await asked(withdrawn?.participantId ?? "")).toEqual({
      act: { key: "writing.error.act-not-in-force" },
    });
    expect(await asked(seen[0]?.participantId ?? "")).toEqual({
      act: { key: "writing.error.act-of-others" },
    });
    expect(await actProblems(db.read, "", "FW-999999")).toEqual({
      act: { key: "writing.error.no-such-act" },
    });
  });

  it("lack nothing that a write-up needs before it is sent", async () => {
    const sent = (await everyPractice()).filter(
      ({ stage }) => stage !== "draft" && stage !== "discarded",
    );
    const problems = sent.map(({ content }) => [
      content.title,
      problemsOf(content, "2026-11-18"),
    ]);
    expect(
      problems.filter(([, found]) => Object.keys(found ?? {}).length),
    ).toEqual([]);
  });

  it("are reviewed by people of other areas, numbered in order of publication, in the list when listed", async () => {
    const all = await everyPractice();
    const owners = new Map(
      (await db.read.select().from(participants)).map((one) => [one.id, one]),
    );
    for (const review of await db.read.select().from(practiceReviews)) {
      const practice = all.find(({ id }) => id === review.practiceId);
      const owner = owners.get(practice?.participantId ?? "");
      expect(review.participantId).not.toBe(owner?.id);
      expect(review.area).not.toBe(owner?.area ?? "none");
    }
    const numbered = all
      .filter(({ number }) => number !== null)
      .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    expect(numbered.map(({ number }) => number)).toEqual(
      numbered.map((_, index) => index + 1),
    );
    expect(practiceNumber(numbered.length)).toMatch(/^BP-\d{6}$/);
    const listed = numbered.filter(
      ({ standing }) => standing === "published" || standing === "update_due",
    );
    const entries = await db.read.select().from(libraryEntries);
    expect(entries).toHaveLength(listed.length);
  });

  it("show the right of reply: given by an invented state alone, not wanted, let pass", async () => {
    const replies = await db.read.select().from(practiceReplies);
    expect(new Set(replies.map(({ status }) => status))).toEqual(
      new Set(["given", "waived", "lapsed"]),
    );
    for (const { status, area, participantId, body } of replies) {
      const isGiven = status === "given";
      expect(area === "ATA").toBe(isGiven);
      expect(participantId !== null && body !== null).toBe(isGiven);
    }
    const passed = replies.filter(({ status }) => status === "lapsed");
    expect(passed.length * 2).toBeLessThan(replies.length);
  });

  it("say in every title that they are invented, in translations too", async () => {
    const all = await everyPractice();
    const texts = await db.read.select().from(practiceTexts);
    const titles = [
      ...all.map(({ content }) => content.title),
      ...texts.filter(({ path }) => path === "title").map(({ text }) => text),
    ];
    expect(titles.length).toBeGreaterThan(demoPractices.length);
    expect(titles.filter((one) => !one.endsWith("(demonstration)"))).toEqual(
      [],
    );
  });
});
