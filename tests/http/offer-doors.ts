import type { AssignedRole } from "../../app/domain/permissions/roles";
import { newId } from "../../app/domain/kernel/ids";
import { offerNumber } from "../../app/domain/offer/number";
import type { MembershipRole } from "../../app/domain/permissions/actor";
import type { Db } from "../../db/client.server";
import { interests } from "../../db/schema/offer.server";
import { memberships } from "../../db/schema/account.server";
import { focalPoints } from "../../db/schema/focal-point.server";
import { openExchange } from "../integration/match/exchange";

export interface SeededPair {
  readonly offerId: string;
  readonly matchId: string;
  /** `AO-…` */
  readonly number: string;
}

interface Part {
  readonly userId?: string | undefined;
  /** In the provider, for what is asked about its offer. */
  readonly membership?: MembershipRole | undefined;
  /** Towards the match. */
  readonly assigned?: AssignedRole | undefined;
}

/** An offer and a request that were introduced, and this person's part in them. */
export async function addPair(
  db: Db,
  { userId, membership, assigned }: Part = {},
): Promise<SeededPair> {
  const exchange = openExchange(db);
  const { requester, provider } = await exchange.addSides();
  const offer = await exchange.addOffer(provider);
  const request = await exchange.addRequest(requester);
  const due = { dueAt: Date.now() + 1_000_000 };
  const match = await exchange.addMatch(request, offer, due);
  exchange.close();
  const made = { offerId: offer.id, matchId: match.id };
  const number = offerNumber(offer.number ?? 0);
  if (userId === undefined) return { ...made, number };
  const at = Date.now();
  const join = (participantId: string, role: MembershipRole) =>
    db.write((tx) =>
      tx
        .insert(memberships)
        .values({ userId, participantId, role, createdAt: at }),
    );
  if (membership) {
    // A match asks for sides; the offer of a member is one without a match.
    const own = await exchange.addOffer(provider);
    await join(provider.participantId, membership);
    const apart = await addPair(db);
    return { offerId: own.id, matchId: apart.matchId, number };
  }
  if (assigned === "requester_side")
    await join(requester.participantId, "editor");
  if (assigned === "provider_side")
    await join(provider.participantId, "editor");
  if (assigned === "side_viewer") await join(provider.participantId, "viewer");
  if (assigned === "focal_point") {
    await db.write((tx) =>
      tx.insert(focalPoints).values({
        ...{ id: newId(), area: request.area, userId, isAlternate: false },
        ...{ letter: "NV 12", designatedBy: userId, remit: "assistance" },
        ...{ validFrom: at - 1, validUntil: at + 1_000_000_000, endedAt: null },
      }),
    );
  }
  if (assigned === undefined) return { ...made, number };
  // Whoever has a part in the match has none in the offer that is asked about.
  const apart = await addPair(db);
  return { offerId: apart.offerId, matchId: match.id, number };
}

/** An offer everybody may read, and a declaration that waits. */
export async function offerDoors(db: Db) {
  const exchange = openExchange(db);
  const company = await exchange.addMember("FRA", "company");
  const { number } = await exchange.addOffer(company);
  const id = newId();
  const at = Date.now();
  await db.write((tx) =>
    tx.insert(interests).values({
      ...{ id, participantId: company.participantId, topics: ["DF11"] },
      ...{ text: "Servers.", lang: "en", status: "submitted", demo: false },
      ...{ createdBy: company.userId, at, statusSince: at, version: 1 },
    }),
  );
  exchange.close();
  return { offerNumber: offerNumber(number ?? 0) };
}

/** What the forms of offers and matches must say to ask whose they are. */
export const offerForms = {
  newOffer: { title: "Drafting help", lang: "en" },
  participantOffers: { cap: "9" },
  interests: {
    ...{ do: "declare", topics: "DF11", text: "Servers.", lang: "en" },
    noConditions: "yes",
  },
  offerSteps: { do: "withdraw" },
  writeOffer: { title: "Drafting help", lang: "en", slots: "1" },
  offerCase: { do: "accept" },
  match: { do: "accept" },
};
