import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { mailSuggestions } from "../../../app/domain/match/alert.server";
import {
  acceptMatch,
  declineMatch,
} from "../../../app/domain/match/answer.server";
import { getMatch } from "../../../app/domain/match/get.server";
import {
  listMatchesFor,
  listOwnMatches,
} from "../../../app/domain/match/list.server";
import { introduceMatch } from "../../../app/domain/match/step.server";
import { suggestForRequest } from "../../../app/domain/match/suggest.server";
import { DAY } from "../../../app/domain/kernel/clock";
import {
  findMatch,
  listMatchesOfRequest,
} from "../../../db/queries/match.server";
import { listNamedIds } from "../../../db/queries/request-own.server";
import { outbox } from "../../../db/schema/outbox.server";
import { requests } from "../../../db/schema/request.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { openExchange } from "./exchange";

const db = await openTestDatabase();
const exchange = openExchange(db);
afterAll(exchange.close);
const { ctxOf, addOffer, addRequest, addMatch, addSides } = exchange;

const statusOf = async (id: string) => (await findMatch(db.read, id))?.status;

/** A pair whose request is for named providers, and this one is not named. */
async function hiddenPair(status: "suggested" | "introduced" = "suggested") {
  const sides = await addSides();
  const request = await addRequest(sides.requester, {
    ...{ audience: "named", titleIsPublic: false },
  });
  const offer = await addOffer(sides.provider);
  const match = await addMatch(request, offer, { status });
  return { ...sides, request, offer, match };
}

describe("a provider that may not read a request", () => {
  it("introduces itself to it by no suggestion, and officers do not either", async () => {
    const { match, provider, request, requester } = await hiddenPair();
    const officer = await exchange.office.addPerson("Officer", [
      "matching_officer",
    ]);
    expect(await refusal(introduceMatch(ctxOf(provider), match.id))).toEqual(
      expect.objectContaining({ code: "match.error.no-such-match" }),
    );
    expect(await refusal(introduceMatch(ctxOf(officer), match.id))).toEqual(
      expect.objectContaining({ code: "match.error.not-named" }),
    );
    expect((await getMatch(ctxOf(officer), match.id)).canIntroduce).toBe(false);
    expect(await statusOf(match.id)).toBe("suggested");
    // The requester does, and names it by that.
    await introduceMatch(ctxOf(requester), match.id);
    expect(await statusOf(match.id)).toBe("introduced");
    expect(await listNamedIds(db.read, request.id)).toEqual([
      provider.participantId,
    ]);
    expect((await getMatch(ctxOf(provider), match.id)).steps).toContain(
      "accept",
    );
  });

  it("learns nothing of a suggestion: no page, no line, no refusal to give", async () => {
    const { match, provider, offer, requester } = await hiddenPair();
    for (const asked of [
      () => getMatch(ctxOf(provider), match.id),
      () => acceptMatch(ctxOf(provider), match.id),
      () => declineMatch(ctxOf(provider), match.id, { reason: "capacity" }),
    ]) {
      expect((await refusal(asked())).code).toBe("match.error.no-such-match");
    }
    expect(await listOwnMatches(ctxOf(provider))).toEqual([]);
    const ofOffer = await listMatchesFor(ctxOf(provider), {
      offerId: offer.id,
    });
    expect(ofOffer).toEqual([]);
    expect(await listOwnMatches(ctxOf(requester))).toHaveLength(1);
  });

  it("hears no more of a suggestion once the request is for fewer", async () => {
    const { requester, provider } = await addSides();
    const request = await addRequest(requester);
    const offer = await addOffer(provider);
    await db.write((tx) => suggestForRequest(tx, ctxOf(requester), request.id));
    const made = await listMatchesOfRequest(db.read, request.id);
    const id = made.find(({ offerId }) => offerId === offer.id)?.id ?? "";
    expect((await getMatch(ctxOf(provider), id)).request.title).not.toBeNull();
    await db.write((tx) =>
      tx
        .update(requests)
        .set({ audience: "named", titleIsPublic: false })
        .where(eq(requests.id, request.id)),
    );
    expect((await refusal(getMatch(ctxOf(provider), id))).kind).toBe(
      "not_found",
    );
    await mailSuggestions.run(exchange.system(exchange.system().now + 8 * DAY));
    const letters = (await db.read.select().from(outbox)).filter(
      ({ kind }) => kind === "match.letter.suggestions",
    );
    const told = letters.map(({ recipient }) => recipient);
    expect(told).toContain(requester.email);
    expect(told).not.toContain(provider.email);
  });

  it("agrees only after the requester, whose yes names it", async () => {
    const { match, provider, requester, request } =
      await hiddenPair("introduced");
    expect((await getMatch(ctxOf(provider), match.id)).steps).not.toContain(
      "accept",
    );
    expect((await refusal(acceptMatch(ctxOf(provider), match.id))).code).toBe(
      "match.error.not-read",
    );
    await acceptMatch(ctxOf(requester), match.id);
    expect(await listNamedIds(db.read, request.id)).toEqual([
      provider.participantId,
    ]);
    await acceptMatch(ctxOf(provider), match.id);
    expect(await statusOf(match.id)).toBe("scoping");
  });
});
