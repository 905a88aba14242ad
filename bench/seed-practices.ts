/**
 * Fills an empty database with a small demonstration and so many published
 * write-ups, each in six languages: `tsx bench/seed-practices.ts COUNT`. They
 * come into the list and the search index the way every publication does.
 */
import { makeServices } from "../app/context.server";
import { fillDemonstration } from "../app/domain/demo/fill.server";
import { systemContext } from "../app/domain/job/system-context.server";
import { DAY } from "../app/domain/kernel/clock";
import { newId } from "../app/domain/kernel/ids";
import { freshUntil } from "../app/domain/lifecycle/practice";
import { refreshLibrary } from "../app/domain/practice/refresh.server";
import { insertMany } from "../db/bulk.server";
import { migrate } from "../db/migrate.server";
import { nextPracticeNumber } from "../db/queries/practice.server";
import { memberships } from "../db/schema/account.server";
import {
  practices,
  practiceTexts,
  practiceVersions,
} from "../db/schema/practice.server";
import { writeUp } from "./support/write-ups";

/** Write-ups in one transaction. */
const BATCH = 200;

const [count = 100] = process.argv.slice(2).map(Number);
const services = makeServices();
await migrate(services.env.databaseUrl);
const ctx = systemContext(services);
await fillDemonstration(ctx, 10);
const [owner] = await ctx.db.read.select().from(memberships).limit(1);
if (!owner) throw new Error("The demonstration has no member");
const { participantId, userId } = owner;

type Rows = {
  practices: (typeof practices.$inferSelect)[];
  versions: (typeof practiceVersions.$inferSelect)[];
  texts: (typeof practiceTexts.$inferSelect)[];
};

function add(rows: Rows, i: number, number: number): void {
  const { original, content, translations, evidence, label } = writeUp(i);
  const id = newId();
  const at = ctx.now - ((i * 7919) % 1000) * DAY;
  const judged = { evidence, label, publishedAt: at };
  rows.practices.push({
    ...{ id, number, participantId, content, ...judged },
    ...{ createdBy: userId, contentBy: userId, contentAt: at, revision: 1 },
    ...{ originalLang: original, stage: "settled", stageSince: at, cycle: 1 },
    remindedAt: null,
    ...{ dueAt: null, submittedBy: null, clearedBy: null, clearedAt: null },
    ...{ editorId: null, approvedBy: null, publishedBy: null, edition: 1 },
    ...{ standing: "published", standingSince: at, standingReason: null },
    ...{ freshUntil: freshUntil(at), demo: true, version: 1 },
    ...{ createdAt: at, updatedAt: at },
  });
  rows.versions.push({
    ...{ id: newId(), practiceId: id, seq: 1, cycle: 1, edition: 1, content },
    ...{ lang: original, digest: "0".repeat(64), categories: null, ...judged },
    ...{ submittedBy: userId, submittedAt: at, clearedBy: null },
  });
  rows.texts.push(
    ...translations.map((text) => ({
      ...{ practiceId: id, ...text, origin: "human" as const, by: userId },
      ...{ at, version: 1 },
    })),
  );
}

for (let from = 0; from < count; from += BATCH) {
  await ctx.db.write(async (tx) => {
    const rows: Rows = { practices: [], versions: [], texts: [] };
    const first = await nextPracticeNumber(tx);
    for (let i = from; i < Math.min(from + BATCH, count); i += 1) {
      add(rows, i, first + i - from);
    }
    await insertMany(tx, practices, rows.practices);
    await insertMany(tx, practiceVersions, rows.versions);
    await insertMany(tx, practiceTexts, rows.texts);
    const ids = rows.practices.map(({ id }) => id);
    await refreshLibrary(tx, ids, ctx.now);
  });
}
await services.db.close();
