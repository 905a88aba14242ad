import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import {
  acceptMatch,
  declineMatch,
} from "../../../app/domain/match/answer.server";
import {
  countNewSuggestions,
  mailSuggestions,
  readSuggestions,
  setAlert,
} from "../../../app/domain/match/alert.server";
import { getMatch } from "../../../app/domain/match/get.server";
import { lapseIntroductions } from "../../../app/domain/match/lapse.server";
import { listOwnMatches } from "../../../app/domain/match/list.server";
import { proposePair } from "../../../app/domain/match/propose.server";
import { startMatch } from "../../../app/domain/match/start.server";
import { introduceMatch } from "../../../app/domain/match/step.server";
import { suggestForRequest } from "../../../app/domain/match/suggest.server";
import { supersedePairsOf } from "../../../app/domain/match/supersede.server";
import { findMatch } from "../../../db/queries/match.server";
import { findOffer } from "../../../db/queries/offer.server";
import { findRequest } from "../../../db/queries/request.server";
import { matches } from "../../../db/schema/match.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openExchange } from "./exchange";

const db = await openTestDatabase();
const exchange = openExchange(db);
const { ctxOf, addOffer, addRequest, addMatch, addSides, system } = exchange;
afterAll(exchange.close);

const statusOf = async (id: string) => (await findMatch(db.read, id))?.status;

async function addPair(change: Parameters<typeof addMatch>[2] = {}) {
  const sides = await addSides();
  const offer = await addOffer(sides.provider);
  const request = await addRequest(sides.requester);
  const match = await addMatch(request, offer, change);
  return { ...sides, offer, request, match, id: match.id };
}

describe("an introduced pair", () => {
  it("becomes work once both sides accepted, in either order, and only then shows contacts", async () => {
    const { requester, provider, id, offer, request } = await addPair();
    await acceptMatch(ctxOf(requester), id);
    const before = await getMatch(ctxOf(provider), id);
    expect(before.contacts).toBeNull();
    expect(JSON.stringify(before)).not.toContain("requester-contact");
    expect(before.isAsked).toBe(true);
    expect((await refusal(acceptMatch(ctxOf(requester), id))).code).toBe(
      "match.error.accepted-already",
    );
    await acceptMatch(ctxOf(provider), id);
    const after = await getMatch(ctxOf(provider), id);
    expect(after.standing).toBe("scoping");
    expect(after.contacts?.requester).toBe("requester-contact@example.org");
    expect(after.engagementId).not.toBeNull();
    expect(await findOffer(db.read, offer.id)).toMatchObject({
      ...{ status: "exhausted", slotsTaken: 1 },
    });
    expect((await findRequest(db.read, request.id))?.status).toBe("matched");
  });

  it("is nobody else's business", async () => {
    const { id } = await addPair();
    const stranger = await exchange.addMember("BRA");
    const doings: (() => Promise<unknown>)[] = [
      () => getMatch(ctxOf(stranger), id),
      () => acceptMatch(ctxOf(stranger), id),
      () => introduceMatch(ctxOf(stranger), id),
    ];
    for (const doing of doings) {
      expect((await refusal(doing())).kind).toBe("not_found");
    }
  });

  it("cannot be accepted after its time, whether the job came by or not", async () => {
    const { provider, id } = await addPair();
    const late = now + 30 * DAY;
    const lapsed = { kind: "conflict", code: "match.error.lapsed" };
    expect(await refusal(acceptMatch(ctxOf(provider, late), id))).toMatchObject(
      lapsed,
    );
    await lapseIntroductions.run(system(late));
    expect(await statusOf(id)).toBe("lapsed");
    expect(await refusal(acceptMatch(ctxOf(provider, late), id))).toMatchObject(
      lapsed,
    );
  });

  it("declined is private: the other side learns that, not why", async () => {
    const { requester, provider, id, offer } = await addPair();
    await declineMatch(ctxOf(provider), id, {
      ...{ reason: "capacity", note: "No lawyers left." },
    });
    const theirs = await getMatch(ctxOf(requester), id);
    expect(theirs.standing).toBe("not_taken_up");
    expect(theirs.reason).toBeNull();
    expect(JSON.stringify(theirs)).not.toMatch(/No lawyers left|decline/);
    expect((await getMatch(ctxOf(provider), id)).reason).toBe("capacity");
    expect((await findOffer(db.read, offer.id))?.slotsTaken).toBe(0);
    expect((await refusal(acceptMatch(ctxOf(requester), id))).code).toBe(
      "match.error.not-taken-up",
    );
    const again = startMatch(ctxOf(requester), {
      request:
        theirs.request.number === ""
          ? 0
          : Number(theirs.request.number.slice(3)),
      offer: Number(theirs.offer.number.slice(3)),
    });
    expect((await refusal(again)).code).toBe("match.error.declined-before");
  });

  it("is the requester's choice: it says yes to as many as it wants partners", async () => {
    const { requester, provider, id, request } = await addPair();
    const other = await exchange.addMember("FRA");
    const second = await addMatch(request, await addOffer(other));
    await acceptMatch(ctxOf(provider), id);
    await acceptMatch(ctxOf(other), second.id);
    const third = await addMatch(
      request,
      await addOffer(await exchange.addMember("DEU")),
    );
    await acceptMatch(ctxOf(requester), third.id);
    const more = acceptMatch(ctxOf(requester), second.id);
    expect((await refusal(more)).code).toBe("match.error.chosen-already");
    // Its page says so, and does not ask for what would be refused.
    const shown = await getMatch(ctxOf(requester), second.id);
    expect(shown).toMatchObject({ hasChosen: true, isAsked: false });
    expect(shown.steps).toEqual(["decline"]);
    const theirs = await getMatch(ctxOf(other), second.id);
    expect(theirs).toMatchObject({ hasChosen: false });
    // Taking the first yes back makes room for another.
    await declineMatch(ctxOf(requester), third.id, { reason: "other" });
    const free = await getMatch(ctxOf(requester), second.id);
    expect(free).toMatchObject({ hasChosen: false, isAsked: true });
    await acceptMatch(ctxOf(requester), second.id);
    expect(await statusOf(second.id)).toBe("scoping");
    expect(await statusOf(id)).toBe("superseded");
  });

  it("ends the others once the requester has its partners", async () => {
    const { requester, provider, id, request } = await addPair();
    const other = await exchange.addMember("FRA");
    const second = await addMatch(request, await addOffer(other));
    await acceptMatch(ctxOf(provider), id);
    await acceptMatch(ctxOf(requester), id);
    expect(await statusOf(second.id)).toBe("superseded");
    expect(await exchange.lettersTo(other)).toEqual(["match.letter.news"]);
    expect((await refusal(acceptMatch(ctxOf(other), second.id))).code).toBe(
      "match.error.superseded",
    );
  });
});

describe("an unanswered introduction", () => {
  it("pauses the offer the second time in a row; an answer between counts anew", async () => {
    const { requester, provider } = await addSides();
    const offer = await addOffer(provider, {}, { slots: 9 });
    const introduce = async (change = {}) =>
      addMatch(await addRequest(requester), offer, change);
    const unanswered = async () =>
      (await findOffer(db.read, offer.id))?.unanswered;
    const run = (at: number) => lapseIntroductions.run(system(at));
    await introduce({ dueAt: now + DAY });
    await run(now + DAY);
    expect(await unanswered()).toBe(1);
    const answered = await introduce();
    await declineMatch(ctxOf(provider), answered.id, { reason: "fit" });
    expect(await unanswered()).toBe(0);
    // The provider said yes: it is the requester who did not answer.
    await introduce({ dueAt: now + DAY, providerAcceptedAt: now });
    await run(now + DAY);
    expect(await unanswered()).toBe(0);
    await introduce({ dueAt: now + 2 * DAY });
    await introduce({ dueAt: now + 3 * DAY });
    await run(now + 4 * DAY);
    expect(await findOffer(db.read, offer.id)).toMatchObject({
      ...{ status: "paused", unanswered: 2 },
    });
    expect(await exchange.lettersTo(provider)).toContain("offer.letter.news");
  });
});

describe("suggestions", () => {
  it("bring up what fits, tell both sides once, and leave out what was declined", async () => {
    const { requester, provider } = await addSides();
    const offer = await addOffer(provider);
    await addOffer(provider, {}, { topics: ["DF19"] });
    const request = await addRequest(requester);
    const suggest = () =>
      db.write((tx) => suggestForRequest(tx, system(), request.id));
    await setAlert(ctxOf(requester), "at_once");
    expect(await suggest()).toBeGreaterThan(0);
    const found = await db.read
      .select()
      .from(matches)
      .where(eq(matches.requestId, request.id));
    const own = found.find(({ offerId }) => offerId === offer.id);
    expect(own?.score).toBeGreaterThanOrEqual(500);
    expect(own?.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await suggest()).toBe(0);
    await mailSuggestions.run(system());
    expect(await exchange.lettersTo(requester)).toEqual([
      "match.letter.suggestions",
    ]);
    // Once a day, unless told otherwise.
    expect(await exchange.lettersTo(provider)).toEqual([]);
    await mailSuggestions.run(system(now + DAY));
    expect(await exchange.lettersTo(provider)).toEqual([
      "match.letter.suggestions",
    ]);
    const lines = await listOwnMatches(ctxOf(provider));
    expect(lines.map(({ id }) => id)).toContain(own?.id);
    // In the portal too, until they look.
    const count = (who: typeof provider) => countNewSuggestions(ctxOf(who));
    const waiting = await count(provider);
    expect(waiting).toBeGreaterThan(0);
    expect(await readSuggestions(ctxOf(provider), own?.id)).toEqual([own?.id]);
    expect(await readSuggestions(ctxOf(provider), own?.id)).toEqual([]);
    expect(await count(provider)).toBe(waiting - 1);
    const asked = await count(requester);
    expect(await readSuggestions(ctxOf(requester))).toHaveLength(asked);
    expect(await count(requester)).toBe(0);
    expect(await count(provider)).toBe(waiting - 1);
  });

  it("show a request for named providers to none but these", async () => {
    const { requester, provider } = await addSides();
    await addOffer(provider);
    const request = await addRequest(requester, {
      ...{ audience: "named", titleIsPublic: false },
    });
    const count = await db.write((tx) =>
      suggestForRequest(tx, system(), request.id),
    );
    expect(count).toBe(0);
    const numbers = { request: request.number ?? 0, offer: 1 };
    const guess = startMatch(ctxOf(provider), numbers);
    expect((await refusal(guess)).kind).toBe("unprocessable");
  });
});

describe("a round", () => {
  it("introduces what it proposes, once, and not what was declined", async () => {
    const { requester, provider } = await addSides();
    const offer = await addOffer(provider);
    const request = await addRequest(requester);
    const pair = {
      ...{ requestId: request.id, offerId: offer.id, roundId: "round" },
      ...{ score: 700, scoreVersion: "1", inputsHash: "1".repeat(64) },
    };
    const propose = () => db.write((tx) => proposePair(tx, system(), pair));
    const id = await propose();
    expect(await statusOf(id)).toBe("introduced");
    expect(await propose()).toBe(id);
    await declineMatch(ctxOf(requester), id, { reason: "timing" });
    expect((await refusal(propose())).code).toBe("match.error.declined-before");
  });
});

describe("a request that ends", () => {
  it("ends its pairs, frees their slots and tells the providers", async () => {
    const { requester, provider, id, offer, request } = await addPair();
    await acceptMatch(ctxOf(provider), id);
    await acceptMatch(ctxOf(requester), id);
    await db.write((tx) => supersedePairsOf(tx, system(), request.id));
    expect(await statusOf(id)).toBe("superseded");
    expect(await findOffer(db.read, offer.id)).toMatchObject({
      ...{ status: "active", slotsTaken: 0 },
    });
  });
});
