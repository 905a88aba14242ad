import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import {
  digest,
  textOf,
  tieHash,
} from "../../../app/domain/allocation/hash.server";
import {
  verifyRound,
  type RoundFile,
} from "../../../app/domain/allocation/verify";
import { DAY, dayOf, HOUR, startOf } from "../../../app/domain/kernel/clock";
import { announceRound } from "../../../app/domain/round/announce.server";
import { getRoundText } from "../../../app/domain/round/get.server";
import { roundNumber } from "../../../app/domain/round/number";
import { getOwnRounds } from "../../../app/domain/round/own.server";
import { publishRound } from "../../../app/domain/round/publish.server";
import {
  getRanking,
  rankCounterparts,
} from "../../../app/domain/round/rank.server";
import { remindRankers } from "../../../app/domain/round/remind-to-rank.server";
import { runRound } from "../../../app/domain/round/steer.server";
import { auditEvents } from "../../../db/schema/system.server";
import type { OfferRow } from "../../../db/queries/offer.server";
import type { RequestRow } from "../../../db/queries/request.server";
import { findOpenRound } from "../../../db/queries/round.server";
import { outbox } from "../../../db/schema/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openRounds, usual } from "./round-house";

const db = await openTestDatabase();
const rounds = await openRounds(db);
afterAll(rounds.close);
const { ctxOf, addMember, addRequest, addOffer, officer } = rounds;

/** Three of each, which all fit each other; each of a body of its own. */
type Member = Awaited<ReturnType<typeof addMember>>;
const asking: (RequestRow & { readonly owner: Member })[] = [];
const giving: (OfferRow & { readonly owner: Member })[] = [];
for (const [area, provider] of [
  ["KEN", "FRA"],
  ["GHA", "DEU"],
  ["NPL", "JPN"],
] as const) {
  const requester = await addMember(area);
  const owner = await addMember(provider);
  asking.push({ owner: requester, ...(await addRequest(requester, { area })) });
  giving.push({ owner, ...(await addOffer(owner)) });
}
type Found = (typeof asking)[number] | (typeof giving)[number];
const closing = dayOf(now + 7 * DAY);
const later = now + 8 * DAY;

/** Gives an order, the best first, on the page of the record. */
async function rank(
  side: "requester" | "provider",
  of: Found,
  order: readonly Found[],
  at = now,
) {
  const ctx = ctxOf(of.owner, at);
  const { version } = await getRanking(ctx, side, of.id);
  const places = order.map(({ id }, place) => [id, place + 1] as const);
  const place = Object.fromEntries(places);
  await rankCounterparts(ctx, side, of.id, { place, seen: version });
}

it("both sides rank until the closing day, the result honours it, and anybody can check it", async () => {
  const [a, b, c] = asking as [Found, Found, Found];
  const [x, y, z] = giving as [Found, Found, Found];
  const before = await db.read.select().from(outbox);
  const form = { ...usual, mode: "deferred" as const, reservePercent: 0 };
  const missing = await refusal(announceRound(officer, form));
  expect(missing.code).toBe("round.error.rank-until");
  const id = await announceRound(officer, { ...form, rankUntil: closing });
  expect((await rounds.roundOf(id)).plannedDay).toBe(dayOf(later));

  const letters = (await db.read.select().from(outbox)).slice(before.length);
  const invited = letters.filter(({ kind }) => kind === "round.letter.rank");
  expect(invited.map(({ recipient }) => recipient).sort()).toEqual(
    [a, b, c, x, y, z].map(({ owner }) => owner.email).sort(),
  );
  expect(invited.every(({ text }) => /\/ranking\b/.test(text))).toBe(true);

  // Everybody wants somebody else than the score would give.
  await rank("requester", a, [z, y, x]);
  // Three days before the end, who has not ranked hears of it; once.
  const soon = async () =>
    (await db.read.select().from(outbox))
      .filter(({ kind }) => kind === "round.letter.rank-soon")
      .map(({ recipient }) => recipient)
      .sort();
  const tick = (at: number) => remindRankers.run({ ...officer, now: at });
  await tick(startOf(closing) - 3 * DAY - HOUR);
  expect(await soon()).toEqual([]);
  for (const day of [4, 5, 6]) await tick(startOf(closing) - (7 - day) * DAY);
  const silent = [b, c, x, y, z].map(({ owner }) => owner.email).sort();
  expect(await soon()).toEqual(silent);
  await rank("requester", b, [z, x]);
  await rank("requester", c, [y]);
  await rank("provider", x, [c, b, a]);
  await rank("provider", y, [a, c]);
  await rank("provider", z, [b, a, c]);
  // Somebody thinks better of it, and a colleague is told to look again.
  const stale = { place: {}, seen: 0 };
  const twice = rankCounterparts(ctxOf(c.owner), "requester", c.id, stale);
  expect((await refusal(twice)).code).toBe("error.stale");
  await rank("requester", c, [y, x]);

  const equal = { place: { [x.id]: 2, [y.id]: 2 }, seen: 1 };
  const wrong = await refusal(
    rankCounterparts(ctxOf(a.owner), "requester", a.id, equal),
  );
  expect(wrong.code).toBe("round.error.check-places");
  // One of the two is marked, whichever was read last.
  expect(wrong.fields).toHaveLength(1);
  expect([`place.${x.id}`, `place.${y.id}`]).toContain(wrong.fields[0]);

  const early = await refusal(runRound(officer, id));
  expect(early.code).toBe("round.error.too-early");
  const closed = await refusal(rank("requester", a, [x], later));
  expect(closed).toMatchObject({
    ...{ kind: "conflict", code: "round.error.ranking-closed" },
  });

  const ctx = { ...officer, now: later };
  const { input, result, nameOf } = await rounds.run(id, ctx);
  const named = (list: readonly Found[]) => list.map((one) => nameOf(one.id));
  const orders = new Map(
    [...input.requests, ...input.offers].map((one) => [one.id, one.ranking]),
  );
  expect(orders.get(nameOf(a.id))).toEqual(named([z, y, x]));
  expect(orders.get(nameOf(c.id))).toEqual(named([y, x]));
  expect(orders.get(nameOf(z.id))).toEqual(named([b, a, c]));
  // a asks z, who prefers b; then y, who prefers it to c; c goes to x.
  const pairs = result.pairs.map(([one, other]) => [one, other].join(" "));
  expect(pairs.sort()).toEqual(
    [named([b, z]), named([a, y]), named([c, x])]
      .map((pair) => pair.join(" "))
      .sort(),
  );
  expect(result).toMatchObject({ status: "stable", blocking: 0 });

  await publishRound(ctx, id);
  const number = roundNumber((await rounds.roundOf(id)).number);
  const file = JSON.parse(
    await getRoundText(ctx, number, "whole"),
  ) as RoundFile;
  expect(verifyRound(file, { hash: tieHash, textOf, digest })).toEqual([]);
  const turned = structuredClone(file) as unknown as {
    input: { requests: { ranking?: string[] }[] };
  };
  for (const one of turned.input.requests) one.ranking?.reverse();
  const found = verifyRound(turned as unknown as RoundFile, {
    ...{ hash: tieHash, textOf, digest },
  });
  expect(found).not.toEqual([]);
  const own = await getOwnRounds(ctxOf(a.owner, later), { requestId: a.id });
  expect(own.outcomes[0]).toMatchObject({
    ...{ round: number, name: nameOf(a.id), ranking: named([z, y, x]) },
    pairs: [{ other: { name: nameOf(y.id) }, fellAway: false }],
  });

  const audit = await db.read
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, a.id));
  expect(audit.map(({ action }) => action)).toContain("request.ranked");
  // What the order says is nobody's business in the audit trail.
  expect(JSON.stringify(audit)).not.toContain(z.id);
});

it("is open to those who write for a side, and shows no request its provider may not read", async () => {
  const form = { ...usual, mode: "deferred" as const, rankUntil: closing };
  await announceRound(officer, form);
  const [a] = asking as [Found];
  const [x] = giving as [Found];
  const stranger = ctxOf(await addMember("BRA"));
  for (const side of ["requester", "provider"] as const) {
    const { id } = side === "requester" ? a : x;
    expect((await refusal(getRanking(stranger, side, id))).kind).toBe(
      "not_found",
    );
    const order = rankCounterparts(stranger, side, id, { place: {}, seen: 0 });
    expect((await refusal(order)).kind).toBe("not_found");
  }
  const hidden = await addRequest(
    await addMember("RWA"),
    { audience: "named", titleIsPublic: false, area: "RWA" },
    { title: "canary-named" },
  );
  const offer = await addOffer(x.owner);
  const seen = await getRanking(ctxOf(x.owner), "provider", offer.id);
  expect(seen.items.length).toBeGreaterThan(0);
  expect(JSON.stringify(seen)).not.toContain("canary");
  // Nor can one be ranked whose id somebody knows.
  const place = { [hidden.id]: 1 };
  await rankCounterparts(ctxOf(x.owner), "provider", offer.id, {
    ...{ place, seen: 0 },
  });
  const after = await getRanking(ctxOf(x.owner), "provider", offer.id);
  expect(after.items.every((one) => one.place === null)).toBe(true);
});

it("an order leaves out a pair that was declined since", async () => {
  const open = (await findOpenRound(db.read))!;
  const requester = await addMember("SEN");
  const [first, second] = [await addMember("NOR"), await addMember("SWE")];
  const request = await addRequest(
    ...([requester, { area: "SEN" }, { languages: ["pt"] }] as const),
  );
  const offers = [
    await addOffer(first, {}, { languages: ["pt"] }),
    await addOffer(second, {}, { languages: ["pt"] }),
  ] as const;
  const [one, other] = offers;
  await rankCounterparts(ctxOf(requester), "requester", request.id, {
    ...{ place: { [one.id]: 1, [other.id]: 2 }, seen: 0 },
  });
  await rounds.addMatch(request, one, { status: "declined_by_provider" });
  const ctx = { ...officer, now: later };
  const { input, nameOf } = await rounds.run(open.id, ctx);
  const name = nameOf(request.id);
  const own = input.requests.find(({ id }) => id === name);
  expect(own?.ranking).toEqual([nameOf(other.id)]);
});
