/**
 * Suggestions with a database behind them: `tsx bench/support/with-vite.ts bench/suggest.ts OFFERS`. Fills
 * an empty one with so many active offers and prints times in ms as JSON.
 */
import { sql } from "drizzle-orm";
import { makeServices } from "../app/context.server";
import { systemContext } from "../app/domain/job/system-context.server";
import { newId } from "../app/domain/kernel/ids";
import {
  bestUnkept,
  warmOffers,
} from "../app/domain/match/offers-in-memory.server";
import { suggestForRequest } from "../app/domain/match/suggest.server";
import { changeOffer } from "../app/domain/offer/change.server";
import { emptyOffer } from "../app/domain/offer/content";
import { emptyRequest } from "../app/domain/request/content";
import { insertMany } from "../db/bulk.server";
import { rows } from "../db/client.server";
import { migrate } from "../db/migrate.server";
import { findOffer } from "../db/queries/offer.server";
import { insertRequest, type RequestRow } from "../db/queries/request.server";
import { memberships, users } from "../db/schema/account.server";
import { offers } from "../db/schema/offer.server";
import { participants } from "../db/schema/participant.server";
import { inventOffer, inventRequest } from "../tests/support/rounds/pairs";
import { numbers } from "../tests/support/rounds/random";

const count = Number(process.argv.at(-1));
/** Offers of each provider. */
const EACH = 20;
const RUNS = 40;

const services = makeServices();
await migrate(services.env.databaseUrl);
const { db } = services;
const ctx = systemContext(services);
const { now } = ctx;
const random = numbers(7);

const people = Array.from({ length: Math.ceil(count / EACH) + 1 }, () => ({
  userId: newId(),
  participantId: newId(),
}));
type Person = (typeof people)[number];
const personAt = (at: number): Person => {
  const person = people[at % people.length];
  if (!person) throw new Error("Nobody is there");
  return person;
};
/** The first one asks, the others give. */
const asking = personAt(0);

await db.write(async (tx) => {
  await insertMany(
    tx,
    participants,
    people.map(({ participantId: id }) => ({
      ...{ id, kind: "government" as const, area: "NPL", website: null },
      ...{ sector: null, contact: null, identityCheckedAt: null, demo: false },
      ...{ createdBy: null, createdAt: now, updatedAt: now, version: 1 },
    })),
  );
  await insertMany(
    tx,
    users,
    people.map(({ userId: id }) => ({
      ...{ id, email: `${id}@example.org`, emailKey: `${id}@example.org` },
      ...{ name: "Member", locale: "en" as const, passwordHash: null },
      ...{ emailVerifiedAt: now, totpSecret: null, totpLastStep: null },
      ...{ disabledAt: null, demo: false, createdAt: now, version: 1 },
    })),
  );
  await insertMany(
    tx,
    memberships,
    people.map((one) => ({ ...one, role: "owner" as const, createdAt: now })),
  );
});

const texts = {
  ...{ title: "Help with drafting", description: "What we bring. ".repeat(60) },
  ...{
    conditions: "None but these. ".repeat(10),
    pastWork: "Here. ".repeat(50),
  },
};

async function addOffers(from: number, until: number): Promise<void> {
  const made: (typeof offers.$inferSelect)[] = [];
  for (let at = from; at < until; at += 1) {
    const { freeSlots, ...given } = inventOffer(random);
    const owner = personAt(1 + (at % (people.length - 1)));
    const slots = freeSlots + 1;
    made.push({
      ...{ id: newId(), number: at + 1, participantId: owner.participantId },
      ...{ createdBy: owner.userId, originalLang: "en", revision: 1 },
      content: { ...emptyOffer, ...texts, ...given, excluded: [], slots },
      ...{ contentBy: owner.userId, contentAt: now, statusSince: now },
      ...{ status: "active" as const, dueAt: null, approvedBy: null },
      ...{ approvedAt: null, submittedBy: null, submittedAt: null },
      ...{ screenedBy: null, activeAt: now, expiresAt: null, unanswered: 0 },
      ...{ slots, slotsTaken: 0, reasonCode: null, demo: false },
      ...{ createdAt: now, updatedAt: now, version: 1 },
    });
  }
  await db.write((tx) => insertMany(tx, offers, made));
}
for (let from = 0; from < count; from += 5000) {
  await addOffers(from, Math.min(count, from + 5000));
}

const taken = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

let number = 0;
async function addRequest(): Promise<RequestRow> {
  const { needs, languages, window, interpretation, legalTradition } =
    inventRequest(random);
  const row: RequestRow = {
    ...{ id: newId(), number: (number += 1), area: "NPL" },
    ...{ participantId: asking.participantId, createdBy: asking.userId },
    content: {
      ...{ ...emptyRequest, needs, interpretation, legalTradition },
      ...{ languages: ["en", ...languages], start: window },
    },
    ...{ originalLang: "en", revision: 1, contentBy: asking.userId },
    ...{ contentAt: now, audience: "providers", fieldAudiences: {} },
    ...{ titleIsPublic: true, status: "open", statusSince: now, dueAt: null },
    ...{ clockLeft: null, submittedBy: null, submittedAt: now },
    ...{ categories: null, endorsedBy: null, endorsedAt: null },
    ...{ receivedAt: now, officerId: null, openedAt: now, actedAt: null },
    ...{ reasonCode: null, poolId: null, splitFromId: null, demo: false },
    ...{ createdAt: now, updatedAt: now, version: 1 },
  };
  await db.write((tx) => insertRequest(tx, row));
  return row;
}

/** From the beginning of the transaction to its end on disk. */
async function suggest(): Promise<number> {
  const { id } = await addRequest();
  return taken(() => db.write((tx) => suggestForRequest(tx, ctx, id)));
}

const read = await taken(() => warmOffers(db));
for (let turn = 0; turn < 5; turn += 1) await suggest();
const quiet: number[] = [];
const afterChange: number[] = [];
const ids = await rows<{ id: string }>(
  db.read,
  sql`select id from offers order by id limit ${RUNS}`,
);
for (const { id } of ids) {
  quiet.push(await suggest());
  await db.write(async (tx) => {
    const offer = await findOffer(tx, id);
    const next = { unanswered: 1 };
    if (offer) await changeOffer(tx, ctx, offer, "unanswered", next);
  });
  afterChange.push(await suggest());
}
const wanted = {
  ...{ request: inventRequest(random), demo: false, vetoed: new Set<string>() },
};
const scan: number[] = [];
for (let turn = 0; turn < 3; turn += 1) {
  scan.push(await taken(() => db.write((tx) => bestUnkept(tx, wanted))));
}
await db.close();
process.stdout.write(`${JSON.stringify({ read, quiet, afterChange, scan })}\n`);
