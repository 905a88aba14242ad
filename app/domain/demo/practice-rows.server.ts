import type { SeedRows } from "../../../db/seed/insert.server";
import { DAY, dayOf, HOUR, startOf, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { freshUntil } from "../lifecycle/practice";
import { textsOf, type PracticeContent } from "../practice/content";
import { judge } from "../practice/judgement";
import type { ReviewForm } from "../practice/review-form";
import { digestOf } from "../practice/text-digest.server";
import { textDigest } from "../practice/text-digest.server";
import { categoriesOn } from "../reference/category";
import { pushAdoptions } from "./practice-adoptions.server";
import {
  wasCleared,
  wasTakenUp,
  type DemoBody,
  type DemoCase,
  type PracticePeople,
} from "./practice-case.server";
import { pushHistory } from "./practice-history.server";
import type { Owners } from "./practice-owners.server";
import { pushReviews } from "./practice-reviews.server";
import { demoPractices } from "./practices/all";
import { contentOf } from "./practices/content.server";
import { demoFates, type DemoFate } from "./practices/fates";
import type { DemoPractice } from "./practices/model";

/** The first edition appeared so long after the write-up was sent. */
const untilPublished = 70 * DAY;
/** The invented library opened then, and one more was published every ten days. */
const opened = startOf("2024-11-25");
const every = 8.5 * DAY;

/** A second edition so long after the first. */
const betweenEditions = 200 * DAY;

/** The last day on which anything happened in the demonstration. */
const last = startOf("2026-11-18");

/** When a write-up was sent: the newer, the less far it has come. */
function sentAtOf(
  { measuredOn, startedOn }: DemoPractice,
  { publishedOn, stage = "settled", earlier }: DemoFate,
  at: number,
): Instant {
  if (publishedOn !== undefined) return startOf(publishedOn) - untilPublished;
  if (stage !== "settled") return last - (66 - (at % 8)) * DAY + 9 * HOUR;
  const known = startOf(measuredOn ?? startedOn) + 20 * DAY;
  const sent = Math.max(Math.floor(opened + at * every), known) + 10 * HOUR;
  const latest =
    last - untilPublished - 60 * DAY - (earlier ? betweenEditions : 0);
  return Math.min(sent, latest + (at % 29) * HOUR);
}

/** Adds the texts of other languages, made from the text as it is. */
function pushTranslations(
  rows: SeedRows,
  { id, practice, content, people }: DemoCase,
  earlier: PracticeContent | null,
  at: Instant,
) {
  const originals = new Map(
    textsOf(content).map((one) => [one.path, one.text]),
  );
  const before = new Map(
    earlier === null ? [] : textsOf(earlier).map((one) => [one.path, one.text]),
  );
  const origins = ["official", "human", "machine"] as const;
  const place = {
    area: null,
    region: null,
    contact: "",
    blockIds: content.blocks.map((block) => block.id),
    indicatorIds: content.indicators.map((indicator) => indicator.id),
  };
  for (const [index, [lang, words]] of Object.entries(
    practice.also ?? {},
  ).entries()) {
    for (const { path, text } of textsOf(contentOf(practice, words, place))) {
      const original = originals.get(path);
      if (original === undefined) continue;
      // One text that changed was not translated anew: it is shown as stale.
      const isStale = path === "lessons" && index === 0;
      const source = (isStale ? before.get(path) : undefined) ?? original;
      rows.practiceTexts.push({
        practiceId: id,
        path,
        lang,
        text,
        origin: origins[index % origins.length] ?? "human",
        source: textDigest(source),
        by: people.translator,
        at: at + DAY,
        version: 1,
      });
    }
  }
}

/** Adds one invented write-up with all that has happened to it. */
function pushPractice(
  rows: SeedRows,
  demo: DemoCase,
  number: number | null,
  owners: Owners,
): void {
  const { id, practice, fate, owner, content, writer, clearer, people } = demo;
  const stage = fate.stage ?? "settled";
  const isPublic = number !== null;
  const earlier = isPublic ? earlierOf(demo) : null;
  const { forms, editions, seq } = pushVersions(rows, demo, earlier, isPublic);
  const cycles = Math.max(editions, 1);
  const lastAt = demo.sentAt + untilPublished + (cycles - 1) * betweenEditions;
  const adoptions = pushAdoptions(rows, demo, lastAt, cycles, owners);
  const { evidence, label } = judge(content, forms, adoptions, owner.id);
  const standing = fate.standing ?? (isPublic ? "published" : "unpublished");
  const until = isPublic ? freshUntil(lastAt) : null;
  const since = pushHistory(rows, demo, {
    ...{ stage, standing, editions: cycles, lastAt, until },
    publishedAt: isPublic ? demo.sentAt + untilPublished : null,
  });
  const isApproved = stage === "approved" || stage === "settled";
  rows.practices.push({
    ...{ id, number, participantId: owner.id, createdBy: writer },
    ...{ originalLang: practice.lang, content, revision: 1 + seq * 4 },
    ...{ contentBy: writer, contentAt: demo.sentAt - HOUR, stage },
    stageSince: since.stage,
    dueAt: since.due === null ? null : since.stage + since.due,
    cycle: cycles,
    submittedBy: editions > 0 ? writer : null,
    clearedBy: wasCleared(stage) ? clearer : null,
    clearedAt: wasCleared(stage) ? demo.sentAt + 5 * DAY : null,
    editorId: wasTakenUp(stage) ? people.editor : null,
    approvedBy: isApproved ? people.editor : null,
    ...{ standing, standingSince: since.standing },
    standingReason: isPublic ? (fate.reason ?? null) : null,
    edition: isPublic ? editions : 0,
    publishedAt: isPublic ? lastAt : null,
    publishedBy: isPublic ? people.editor : null,
    freshUntil: until,
    evidence: isPublic ? evidence : null,
    label: isPublic ? label : null,
    ...{ demo: true, createdAt: demo.sentAt - 20 * DAY },
    ...{ updatedAt: since.standing, version: 1 + seq * 3 },
  });
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    rows.practiceWriters.push({ practiceId: id, cycle, userId: writer });
  }
  pushTranslations(rows, demo, earlier, lastAt);
}

/** How the first edition read, where it was another. */
function earlierOf({ practice, fate, content }: DemoCase) {
  if (!fate.earlier) return null;
  return contentOf(
    practice,
    { ...practice.words, ...fate.earlier },
    {
      ...{ area: content.area, region: content.region },
      contact: content.contact,
      blockIds: content.blocks.map((block) => block.id),
      indicatorIds: content.indicators.map((indicator) => indicator.id),
    },
  );
}

/** Adds what was sent, edition by edition, with its reviews. */
function pushVersions(
  rows: SeedRows,
  demo: DemoCase,
  earlier: PracticeContent | null,
  isPublic: boolean,
) {
  const { id, practice, fate, owner, content, writer } = demo;
  const { stage = "settled" } = fate;
  const isUnsent = stage === "draft" || stage === "discarded";
  const texts = isUnsent ? [] : earlier ? [earlier, content] : [content];
  const area = content.area ?? owner.area;
  let seq = 0;
  let forms: ReviewForm[] = [];
  const push = (
    text: PracticeContent,
    cycle: number,
    submittedAt: Instant,
    more: Partial<SeedRows["practiceVersions"][number]> = {},
  ) => {
    seq += 1;
    rows.practiceVersions.push({
      ...{ id: newId(), practiceId: id, seq, cycle, edition: null },
      ...{ lang: practice.lang, content: text, digest: digestOf(text) },
      categories: area === null ? null : categoriesOn(area, dayOf(submittedAt)),
      ...{ submittedBy: writer, submittedAt, publishedAt: null },
      ...{ evidence: null, label: null, ...more },
    });
  };
  for (const [index, text] of texts.entries()) {
    const cycle = index + 1;
    const sentAt = demo.sentAt + index * betweenEditions;
    const isLast = cycle === texts.length;
    const isRound = isLast && fate.remarks !== undefined;
    const isMended = isRound && (stage === "settled" || stage === "approved");
    if (isMended) push(text, cycle, sentAt);
    forms = pushReviews(rows, demo, {
      ...{ cycle, seq: seq + 1, sentAt, isRound, isMended, isLast },
    });
    const { evidence, label } = judge(text, forms, [], owner.id);
    const published = {
      ...{ edition: cycle, evidence, label },
      publishedAt: sentAt + untilPublished,
    };
    push(
      text,
      cycle,
      isMended ? sentAt + 45 * DAY : sentAt,
      isPublic ? published : {},
    );
  }
  return { forms, seq, editions: texts.length };
}

/**
 * Adds the invented write-ups with their versions, reviews, replies,
 * translations and adoptions.
 * @returns ids of those the public may read
 */
export function pushPractices(
  rows: SeedRows,
  people: PracticePeople,
  reviewBodies: readonly [DemoBody, DemoBody],
  owners: Owners,
): string[] {
  const cases = demoPractices
    .map((practice, at) => makeCase(practice, at, people, reviewBodies, owners))
    .sort((a, b) => a.sentAt - b.sentAt);
  const publicIds: string[] = [];
  for (const demo of cases) {
    const { stage = "settled" } = demo.fate;
    if (stage === "settled") publicIds.push(demo.id);
    const number = stage === "settled" ? publicIds.length : null;
    pushPractice(rows, demo, number, owners);
  }
  return publicIds;
}

function makeCase(
  practice: DemoPractice,
  at: number,
  people: PracticePeople,
  reviewBodies: readonly [DemoBody, DemoBody],
  owners: Owners,
): DemoCase {
  const { key, lang, region, by, words } = practice;
  const fate = demoFates[key] ?? {};
  const first = owners.states[0];
  const { isAboutNobody } = fate;
  const owner =
    by === "government"
      ? owners.state(fate.state)
      : owners.choose({ kind: by, lang, region, not: reviewBodies });
  // Where an invented body tells of itself its country stands there; of others a region is enough.
  const area = isAboutNobody ? "ATA" : at % 3 === 1 ? null : owner.area;
  const content = contentOf(practice, words, {
    area,
    region: area === null ? region : null,
    contact: owner.contact ?? "",
    blockIds: words.blocks.map(newId),
    indicatorIds: words.indicators.map(newId),
  });
  const isMinisters = owner.id === first?.id;
  return {
    ...{ id: newId(), practice, fate, owner, content, people, reviewBodies },
    writer: isMinisters ? people.minister : people.author,
    clearer: people.focal,
    sentAt: sentAtOf(practice, fate, at),
    replier: owners.state(0),
  };
}
