import type { SeedRows } from "../../../db/seed/insert.server";
import { DAY, HOUR, startOf, type Instant } from "../kernel/clock";
import { registerNumber } from "../act/number";
import { newId } from "../kernel/ids";
import { inTotals } from "../lifecycle/act";
import { freshUntil } from "../lifecycle/practice";
import { judge, ownedBy } from "../practice/judgement";
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
import { pushTranslations } from "./practice-translations.server";
import {
  betweenEditions,
  earlierOf,
  pushVersions,
  untilPublished,
} from "./practice-versions.server";
import type { StoredSheet } from "./practice-sheets.server";
import { demoPractices } from "./practices/all";
import { contentOf } from "./practices/content.server";
import { demoExtras } from "./practices/extras";
import { demoFates, type DemoFate } from "./practices/fates";
import type { DemoPractice } from "./practices/model";

/** The invented library opened then, and one more was published every ten days. */
const opened = startOf("2024-11-25");
const every = 8.5 * DAY;

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
  const published = Array.from(
    { length: cycles },
    (_, at) => demo.sentAt + untilPublished + at * betweenEditions,
  );
  const adoptions = pushAdoptions(rows, demo, published, owners);
  const { evidence, label } = judge(content, forms, adoptions, {
    ...ownedBy(owner.id),
    writerIds: [writer],
  });
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
    remindedAt: null,
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
  sheets: readonly StoredSheet[],
): string[] {
  const cases = demoPractices
    .map((practice, at) => makeCase(practice, at, people, reviewBodies, owners))
    .sort((a, b) => a.sentAt - b.sentAt);
  const open = cases.filter(
    ({ fate }) => (fate.stage ?? "settled") === "settled",
  );
  const numbers = new Map(
    open.map(({ practice: { key } }, at) => [key, at + 1]),
  );
  for (const demo of cases) {
    const { key } = demo.practice;
    const number = numbers.get(key) ?? null;
    const own = sheets.filter((sheet) => sheet.key === key);
    pushPractice(rows, linked(rows, demo, numbers, own), number, owners);
    for (const { fileId, title } of own) {
      rows.practiceFiles.push({
        ...{ fileId, practiceId: demo.id, title, at: demo.sentAt - HOUR },
      });
    }
  }
  return open.map(({ id }) => id);
}

/** A write-up with its files, the public ones it is related to, and an act of its owner that it carries out. */
function linked(
  rows: SeedRows,
  demo: DemoCase,
  numbers: ReadonlyMap<string, number>,
  sheets: readonly StoredSheet[],
): DemoCase {
  const { practice, owner, content } = demo;
  const extras = demoExtras[practice.key];
  if (!extras) return demo;
  const act = extras.carriesOutAct
    ? rows.acts.find(
        (one) =>
          one.participantId === owner.id &&
          one.seq !== null &&
          inTotals(one.status),
      )
    : undefined;
  return {
    ...demo,
    content: contentOf(practice, practice.words, {
      ...{ area: content.area, region: content.region },
      ...{ contact: content.contact, sheets },
      blockIds: content.blocks.map(({ id }) => id),
      indicatorIds: content.indicators.map(({ id }) => id),
      related: extras.related.flatMap((key) => numbers.get(key) ?? []),
      act: act?.seq ? registerNumber(act.seq) : null,
    }),
  };
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
