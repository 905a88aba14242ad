import { afterAll, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { runOfferDrafts } from "../../../app/domain/offer/draft-clock.server";
import { getOwnOffer } from "../../../app/domain/offer/get-own.server";
import { saveOffer } from "../../../app/domain/offer/save.server";
import { findOffer, listOfferEvents } from "../../../db/queries/offer.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openExchange, wholeOffer } from "../match/exchange";

const db = await openTestDatabase();
const exchange = openExchange(db);
const { ctxOf, system } = exchange;
afterAll(exchange.close);

const unsent = { number: null, activeAt: null, expiresAt: null, dueAt: null };

/** Whatever is due at a time; nothing is due a second time. */
async function run(at: number) {
  if (!(await runOfferDrafts.hasWork(system(at)))) return;
  await runOfferDrafts.run(system(at));
  expect(await runOfferDrafts.hasWork(system(at))).toBe(false);
}

it("offers nobody sends are told of after 46 days without a change, and end after 60", async () => {
  const owner = await exchange.addMember("FRA");
  const draft = { ...unsent, status: "draft" as const };
  const { id } = await exchange.addOffer(owner, draft);
  const ready = { ...unsent, status: "org_approved" as const };
  const approved = await exchange.addOffer(owner, ready);
  const active = await exchange.addOffer(owner);
  const status = async (of: string) => (await findOffer(db.read, of))?.status;
  const letters = async () => (await exchange.lettersTo(owner)).length;
  const before = await letters();

  await run(now + 45 * DAY);
  expect(await letters()).toBe(before);
  await run(now + 46 * DAY);
  expect(await letters()).toBe(before + 2);

  // A change keeps it, and its time begins anew.
  const later = now + 50 * DAY;
  const content = { ...wholeOffer, title: "Other words" };
  await saveOffer(ctxOf(owner, later), id, { content, lang: "en" });
  await run(now + 60 * DAY);
  expect(await status(id)).toBe("draft");
  expect(await status(approved.id)).toBe("discarded");
  expect(await letters()).toBe(before + 3);

  await run(later + 46 * DAY);
  await run(later + 60 * DAY);
  expect(await status(id)).toBe("discarded");
  expect(await letters()).toBe(before + 5);
  expect(await status(active.id)).toBe("active");
  const events = await listOfferEvents(db.read, id);
  expect(events.map(({ event }) => event)).toEqual([
    ...["draft_waits", "draft_waits", "expire_draft"],
  ]);
  // Its text can still be read.
  const own = await getOwnOffer(ctxOf(owner), id);
  expect(own.content.title).toBe("Other words");
});
