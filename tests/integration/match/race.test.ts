import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { DomainError } from "../../../app/domain/kernel/errors";
import { newId } from "../../../app/domain/kernel/ids";
import { acceptMatch } from "../../../app/domain/match/answer.server";
import { takeSlot } from "../../../app/domain/offer/slot.server";
import { insertOffer } from "../../../db/queries/offer.server";
import { insertMatch, type MatchRow } from "../../../db/queries/match.server";
import {
  insertRequest,
  type RequestRow,
} from "../../../db/queries/request.server";
import { engagements } from "../../../db/schema/engagement.server";
import { matches } from "../../../db/schema/match.server";
import { offers, providerCaps } from "../../../db/schema/offer.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openExchange } from "./exchange";

const db = await openTestDatabase();
const exchange = openExchange(db);
afterAll(exchange.close);

type Member = Awaited<ReturnType<typeof exchange.addMember>>;
const accepted = { providerAcceptedAt: now };

/** Races for a last slot through everything that an acceptance does. */
const ROUNDS = 300;

/** Both at once; the one that lost. */
async function race(contenders: readonly (() => Promise<unknown>)[]) {
  const results = await Promise.allSettled(contenders.map((run) => run()));
  const lost = results.filter((one) => one.status === "rejected");
  expect(lost).toHaveLength(contenders.length - 1);
  return lost.map(({ reason }) => reason as unknown);
}

const offerRows = () =>
  db.read
    .select({ slotsTaken: offers.slotsTaken, status: offers.status })
    .from(offers);

it("gives the last slot to one of two in the same instant, 1,000 times", async () => {
  const provider = await exchange.addMember("FRA");
  const template = await exchange.addOffer(provider);
  const rows = Array.from({ length: 999 }, (_, at) => ({
    ...{ ...template, id: newId(), number: 10_000 + at },
  }));
  await db.write(async (tx) => {
    for (const row of rows) await insertOffer(tx, row);
  });
  const ctx = exchange.ctxOf(provider);
  const take = (id: string) => () => db.write((tx) => takeSlot(tx, ctx, id));
  for (const { id } of [template, ...rows]) {
    const [reason] = await race([take(id), take(id)]);
    expect(reason).toMatchObject({
      ...{ kind: "conflict", code: "match.error.slot-gone" },
    });
  }
  const after = await offerRows();
  expect(after).toHaveLength(1000);
  const isFull = { slotsTaken: 1, status: "exhausted" };
  expect(after.every((one) => isDeepStrictEqual({ ...one }, isFull))).toBe(
    true,
  );
}, 240_000);

it("lets one of two who accept in the same instant have the last slot, and tells the other", async () => {
  const provider = await exchange.addMember("FRA");
  const requesters: Member[] = [
    await exchange.addMember("KEN"),
    await exchange.addMember("NPL"),
  ];
  // Rows at once: making them one by one takes longer than the race.
  const offer = await exchange.addOffer(provider);
  const given = Array.from({ length: ROUNDS }, (_, at) => ({
    ...{ ...offer, id: newId(), number: 20_000 + at },
  }));
  const asked: RequestRow[] = [];
  const pairs: { readonly pair: MatchRow; readonly requester: Member }[] = [];
  for (const [side, requester] of requesters.entries()) {
    const request = await exchange.addRequest(requester);
    const match = await exchange.addMatch(request, offer, accepted);
    given.forEach(({ id: offerId }, at) => {
      const number = 20_000 + 2 * at + side;
      const requestId = newId();
      asked.push({ ...request, id: requestId, number });
      const pair = { ...match, id: newId(), requestId, offerId };
      pairs.push({ pair, requester });
    });
  }
  await db.write(async (tx) => {
    for (const row of given) await insertOffer(tx, row);
    for (const row of asked) await insertRequest(tx, row);
    for (const { pair } of pairs) await insertMatch(tx, pair);
  });
  for (const { id } of given) {
    const both = pairs.filter(({ pair }) => pair.offerId === id);
    const [reason] = await race(
      both.map(
        ({ pair, requester }) =>
          () =>
            acceptMatch(exchange.ctxOf(requester), pair.id),
      ),
    );
    expect(reason).toBeInstanceOf(DomainError);
    expect(reason).toMatchObject({ code: "match.error.slot-gone" });
  }
  const ids = new Set(given.map(({ id }) => id));
  const full = (await db.read.select().from(offers)).filter(({ id }) =>
    ids.has(id),
  );
  expect(full).toHaveLength(ROUNDS);
  expect(
    full.every(
      ({ slotsTaken, status }) => slotsTaken === 1 && status === "exhausted",
    ),
  ).toBe(true);
  // Whoever lost keeps the pair: the offer may have a place again.
  const count = { introduced: 0, scoping: 0 };
  for (const { offerId, status } of await db.read.select().from(matches))
    if (ids.has(offerId)) count[status as keyof typeof count] += 1;
  expect(count).toEqual({ introduced: ROUNDS, scoping: ROUNDS });
  const work = await db.read.select().from(engagements);
  expect(work.filter(({ offerId }) => ids.has(offerId))).toHaveLength(ROUNDS);
}, 240_000);

it("never passes a provider's cap over all of its offers", async () => {
  const provider = await exchange.addMember("FRA");
  await db.write((tx) =>
    tx.insert(providerCaps).values({
      ...{ participantId: provider.participantId, cap: 3, taken: 0 },
      updatedAt: now,
    }),
  );
  const requester = await exchange.addMember("KEN");
  const pairs = [];
  for (let at = 0; at < 10; at += 1) {
    const offer = await exchange.addOffer(provider, {}, { slots: 5 });
    const request = await exchange.addRequest(requester);
    pairs.push(await exchange.addMatch(request, offer, accepted));
  }
  const results = await Promise.allSettled(
    pairs.map(({ id }) => acceptMatch(exchange.ctxOf(requester), id)),
  );
  expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(3);
  const [cap] = await db.read
    .select()
    .from(providerCaps)
    .where(eq(providerCaps.participantId, provider.participantId));
  expect(cap?.taken).toBe(3);
});
