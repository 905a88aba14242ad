import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { closeEngagement } from "../../../app/domain/engagement/close.server";
import { acceptMatch } from "../../../app/domain/match/answer.server";
import { announceRound } from "../../../app/domain/round/announce.server";
import { cancelRound } from "../../../app/domain/round/steer.server";
import { findOpenRound } from "../../../db/queries/round.server";
import { findMatch } from "../../../db/queries/match.server";
import { findOffer } from "../../../db/queries/offer.server";
import { requests } from "../../../db/schema/request.server";
import { openTestDatabase } from "../../support/test-database";
import { openWorkshop } from "../engagement/workshop";
import { openRounds, usual } from "./round-house";

const db = await openTestDatabase();
const shop = openWorkshop(db);
const rounds = await openRounds(db);
afterAll(() => {
  shop.close();
  rounds.close();
});

it("work that met no need frees the request for a round, and its slot only as far as it was free", async () => {
  const begun = await shop.activate();
  await shop.finalise(begun);
  const closure = await shop.closureOf(begun.id, "none");
  await closeEngagement(shop.ctxOf(begun.requester), begun.id, closure);
  expect(await shop.standing(begun)).toMatchObject({
    ...{ match: "terms_agreed", request: "open", taken: 1 },
  });
  const another = await rounds.addOffer(await rounds.addMember("DEU"));
  const id = await announceRound(rounds.officer, usual);
  const { input, result, nameOf } = await rounds.run(id);
  expect(input.fixed).toEqual([]);
  const own = nameOf(begun.request.id);
  const pairs = result.pairs.map(([one, other]) => [one, other]);
  expect(pairs).toEqual([[own, nameOf(another.id)]]);
  // The offer gave its slot to the work that was done: it is not given twice.
  expect(
    input.offers.find(({ id: name }) => name === nameOf(begun.offer.id)),
  ).toBeUndefined();
  expect((await findOffer(db.read, begun.offer.id))?.slotsTaken).toBe(1);
});

it("work that still goes on keeps its place", async () => {
  const begun = await shop.begin();
  const wide = await rounds.addRequest(
    begun.requester,
    { status: "partly_matched" },
    { partners: 2 },
  );
  const offer = await rounds.addOffer(begun.provider);
  await rounds.addMatch(wide, offer, { status: "scoping" });
  const open = await findOpenRound(db.read);
  await cancelRound(rounds.officer, open!.id);
  const { input, nameOf } = await rounds.announceAndRun();
  const fixed = input.fixed.map(([one, other]) => [one, other]);
  expect(fixed).toEqual([[nameOf(wide.id), nameOf(offer.id)]]);
});

it("a partner whose work is over is none of those that a request has", async () => {
  const begun = await shop.activate();
  await shop.finalise(begun);
  const closure = await shop.closureOf(begun.id, "none");
  const asks = shop.ctxOf(begun.requester);
  await closeEngagement(asks, begun.id, closure);
  const content = { ...begun.request.content, partners: 2 as const };
  await db.write((tx) =>
    tx
      .update(requests)
      .set({ content })
      .where(eq(requests.id, begun.request.id)),
  );
  const found = [];
  for (const area of ["DEU", "JPN"]) {
    const owner = await rounds.addMember(area);
    const offer = await rounds.addOffer(owner);
    found.push({ owner, ...(await rounds.addMatch(begun.request, offer)) });
  }
  const [second, third] = found;
  await acceptMatch(asks, second!.id);
  await acceptMatch(shop.ctxOf(second!.owner), second!.id);
  // Two were wanted, one works: the third stays asked.
  expect((await findMatch(db.read, third!.id))?.status).toBe("introduced");
});
