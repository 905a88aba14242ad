import { and, eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { closeEngagement } from "../../../app/domain/engagement/close.server";
import { takeWorkStep } from "../../../app/domain/engagement/steps.server";
import { acceptMatch } from "../../../app/domain/match/answer.server";
import { getMatch } from "../../../app/domain/match/get.server";
import { publishUnmet } from "../../../app/domain/request/act.server";
import { findMatch } from "../../../db/queries/match.server";
import { findRequest } from "../../../db/queries/request.server";
import { matches } from "../../../db/schema/match.server";
import { requests } from "../../../db/schema/request.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { openWorkshop } from "../engagement/workshop";
import { now } from "./exchange";

const db = await openTestDatabase();
const workshop = openWorkshop(db);
const { ctxOf, addOffer, addRequest, addMatch, addSides } = workshop;
afterAll(workshop.close);

const statusOf = async (id: string) => (await findMatch(db.read, id))?.status;
const requestOf = async (id: string) =>
  (await findRequest(db.read, id))?.status;

/** The suggestions of one pair. */
const suggested = (requestId: string, offerId: string) =>
  db.read
    .select({ id: matches.id })
    .from(matches)
    .where(
      and(
        eq(matches.requestId, requestId),
        eq(matches.offerId, offerId),
        eq(matches.status, "suggested"),
      ),
    );

const cancel = (side: Parameters<typeof ctxOf>[0], id: string) =>
  takeWorkStep(ctxOf(side), id, {
    ...{ do: "cancel", reason: "priorities", lang: "en" },
  });

describe("a request that found nobody", () => {
  it("ends its introductions when it is published as unmet", async () => {
    const { requester, provider } = await addSides();
    const officer = await workshop.office.addPerson("Officer", [
      "matching_officer",
    ]);
    const request = await addRequest(requester, { officerId: officer.userId });
    const match = await addMatch(request, await addOffer(provider));
    await publishUnmet(
      ...([ctxOf(officer), request.id, "no_taker", "All are busy."] as const),
    );
    expect(await statusOf(match.id)).toBe("superseded");
    expect((await refusal(acceptMatch(ctxOf(provider), match.id))).code).toBe(
      "match.error.superseded",
    );
  });

  it("is agreed with by nobody, even where a pair was left open", async () => {
    const { requester, provider } = await addSides();
    const request = await addRequest(requester, { status: "unmet" });
    const match = await addMatch(request, await addOffer(provider), {
      requesterAcceptedAt: now,
      requesterAcceptedBy: requester.userId,
    });
    const view = await getMatch(ctxOf(provider), match.id);
    expect(view.steps).toEqual(["decline"]);
    expect(view.isAsked).toBe(false);
    expect((await refusal(acceptMatch(ctxOf(provider), match.id))).code).toBe(
      "match.error.request-closed",
    );
  });
});

describe("a need that is met", () => {
  it("ends what was introduced or not signed yet, and gives the slot back", async () => {
    const begun = await workshop.activate();
    const { requester, request } = begun;
    await db.write((tx) =>
      tx
        .update(requests)
        .set({ content: { ...request.content, partners: 3 } })
        .where(eq(requests.id, request.id)),
    );
    const other = await workshop.addMember("DEU");
    const spare = await addMatch(request, await addOffer(other));
    await workshop.finalise(begun);
    await closeEngagement(
      ctxOf(requester),
      begun.id,
      await workshop.closureOf(begun.id, "whole"),
    );
    expect(await requestOf(request.id)).toBe("fulfilled");
    expect(await statusOf(spare.id)).toBe("superseded");
  });
});

describe("a need that is free again", () => {
  it("gets new suggestions at once", async () => {
    const begun = await workshop.begin();
    const other = await workshop.addMember("DEU");
    const offer = await addOffer(other);
    expect(await suggested(begun.request.id, offer.id)).toEqual([]);
    await cancel(begun.requester, begun.id);
    expect(await requestOf(begun.request.id)).toBe("open");
    expect(await suggested(begun.request.id, offer.id)).toHaveLength(1);
  });

  it("and the offer whose place is free again finds who waits", async () => {
    const begun = await workshop.begin();
    const waiting = await addRequest(await workshop.addMember("UGA"), {
      area: "UGA",
    });
    expect(await suggested(waiting.id, begun.offer.id)).toEqual([]);
    await cancel(begun.provider, begun.id);
    expect(await suggested(waiting.id, begun.offer.id)).toHaveLength(1);
  });
});
