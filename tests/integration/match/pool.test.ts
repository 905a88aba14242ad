import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import {
  acceptMatch,
  declineMatch,
} from "../../../app/domain/match/answer.server";
import {
  getPoolOffer,
  introducePool,
} from "../../../app/domain/match/pool.server";
import { setCap } from "../../../app/domain/offer/cap.server";
import type { OfferContent } from "../../../app/domain/offer/content";
import { poolRequests } from "../../../app/domain/request/pool.server";
import { findLastAttempt } from "../../../db/queries/match-open.server";
import { findOffer } from "../../../db/queries/offer.server";
import type { RequestRow } from "../../../db/queries/request.server";
import { outbox } from "../../../db/schema/outbox.server";
import { requests } from "../../../db/schema/request.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openExchange } from "./exchange";

const db = await openTestDatabase();
const exchange = openExchange(db);
const { ctxOf, addMember, addOffer, addRequest, addMatch, office } = exchange;
afterAll(exchange.close);

const matching = () => office.addPerson("Officer", ["matching_officer"]);

/** Requests in one pool. */
async function addPool(changes: readonly Partial<RequestRow>[]) {
  const officer = await matching();
  const made = [];
  for (const change of changes) {
    const area = change.area ?? "KEN";
    const side = await addMember(area);
    made.push({ side, request: await addRequest(side, { ...change, area }) });
  }
  const [first, ...others] = made.map(({ request }) => request.id);
  await poolRequests(ctxOf(officer), first ?? "", {
    ...{ title: "Laws", with: others },
  });
  const first_ = first ?? "";
  return { officer, made, id: first_, ids: [first_, ...others] };
}

const whys = async (
  { officer, id }: Awaited<ReturnType<typeof addPool>>,
  number: number,
) =>
  Object.fromEntries(
    ((await getPoolOffer(ctxOf(officer), id, number)) ?? []).map((line) => [
      line.id,
      line.match?.status ?? line.why,
    ]),
  );

const offerFor = async (slots: number, content: Partial<OfferContent> = {}) => {
  const provider = await addMember("FRA");
  const offer = await addOffer(provider, { slots }, { ...content, slots });
  return { provider, offer, number: offer.number ?? 0 };
};

describe("an offer for a pool", () => {
  it("is introduced to each request it fits; the others stay, with the reason", async () => {
    const pool = await addPool([
      {},
      { area: "BRA" },
      { openedAt: now - DAY },
      { audience: "named" },
      {},
      {},
    ]);
    const [fits = "", brazil, matched, named, declined = "", gone = ""] =
      pool.ids;
    await db.write((tx) =>
      tx
        .update(requests)
        .set({ status: "matched" })
        .where(eq(requests.id, matched ?? "")),
    );
    const { offer, number, provider } = await offerFor(9, {
      groups: ["lower_middle_income"],
    });
    const byId = (id: string) =>
      pool.made.find(({ request }) => request.id === id);
    for (const [id, status] of [
      [declined, "declined_by_requester"],
      [gone, "introduced"],
    ] as const) {
      const request = byId(id)?.request;
      if (request) await addMatch(request, offer, { status });
    }
    const before = {
      ...{ [fits]: null, [brazil ?? ""]: "gates", [matched ?? ""]: "closed" },
      ...{ [named ?? ""]: "not_named", [declined]: "declined" },
      [gone]: "introduced",
    };
    expect(await whys(pool, number)).toEqual(before);
    const done = await introducePool(ctxOf(pool.officer), pool.id, number);
    expect(done).toBe(1);
    expect(await whys(pool, number)).toEqual({
      ...before,
      [fits]: "introduced",
    });
    const match = await findLastAttempt(db.read, fits, offer.id);
    expect(match).toMatchObject({ status: "introduced", origin: "officer" });
    const letters = await db.read
      .select()
      .from(outbox)
      .where(eq(outbox.recipient, provider.email));
    expect(letters.map(({ kind }) => kind)).toContain("match.letter.news");
    // Once more changes nothing.
    expect(await introducePool(ctxOf(pool.officer), pool.id, number)).toBe(0);
  });

  it("gives its places to least developed countries, then to who waits longest", async () => {
    const pool = await addPool([
      { openedAt: now - DAY },
      { openedAt: now - 9 * DAY },
      { area: "TCD", openedAt: now },
      { openedAt: now - 5 * DAY },
    ]);
    const [late = "", long = "", least = "", middle = ""] = pool.ids;
    const { number } = await offerFor(2);
    expect(await introducePool(ctxOf(pool.officer), pool.id, number)).toBe(2);
    expect(await whys(pool, number)).toEqual({
      ...{ [least]: "introduced", [long]: "introduced" },
      ...{ [middle]: "place", [late]: "place" },
    });
  });

  it("keeps slots and the provider's cap, and gives a freed place to the next", async () => {
    const pool = await addPool([{ area: "TCD" }, {}, {}]);
    const [first = "", second = "", third = ""] = pool.ids;
    const { provider, offer, number } = await offerFor(3);
    await setCap(ctxOf(provider), provider.participantId, 1);
    const ctx = ctxOf(pool.officer);
    expect(await introducePool(ctx, pool.id, number)).toBe(1);
    const match = await findLastAttempt(db.read, first, offer.id);
    const side = pool.made[0]?.side;
    if (!match || !side) throw new Error("not introduced");
    await acceptMatch(ctxOf(side), match.id);
    await acceptMatch(ctxOf(provider), match.id);
    // The cap is reached, though the offer has slots.
    expect((await findOffer(db.read, offer.id))?.slotsTaken).toBe(1);
    expect(await introducePool(ctx, pool.id, number)).toBe(0);
    await setCap(ctxOf(provider), provider.participantId, 2);
    expect(await introducePool(ctx, pool.id, number)).toBe(1);
    const next = await findLastAttempt(db.read, second, offer.id);
    await declineMatch(ctxOf(provider), next?.id ?? "", { reason: "fit" });
    expect(await introducePool(ctx, pool.id, number)).toBe(1);
    expect(await whys(pool, number)).toEqual({
      ...{ [first]: "scoping", [second]: "declined", [third]: "introduced" },
    });
  });

  it("is not for an officer of a side, nor for requests outside of pools", async () => {
    const pool = await addPool([{}, {}]);
    const { provider, number, offer } = await offerFor(2);
    const own = await office.addPerson(
      "Officer of the provider",
      ["matching_officer"],
      [{ participantId: provider.participantId, role: "viewer" }],
    );
    expect(await introducePool(ctxOf(own), pool.id, number)).toBe(0);
    expect(
      Object.values(await whys({ ...pool, officer: own }, number)),
    ).toEqual(["yours", "yours"]);
    const ctx = ctxOf(pool.officer);
    const unknown = introducePool(ctx, pool.id, 999_999);
    expect((await refusal(unknown)).fields).toEqual(["offer"]);
    const alone = await addRequest(await addMember("KEN"));
    const refused = await refusal(introducePool(ctx, alone.id, number));
    expect(refused.kind).toBe("conflict");
    expect(await getPoolOffer(ctx, alone.id, number)).toBeNull();
    const side = pool.made[0]?.side;
    if (!side) throw new Error("no side");
    const stranger = introducePool(ctxOf(side), pool.id, number);
    expect((await refusal(stranger)).kind).toBe("not_found");
    expect(await findLastAttempt(db.read, pool.id, offer.id)).toBeUndefined();
  });
});
