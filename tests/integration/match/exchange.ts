import { DAY } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import type { OfferContent } from "../../../app/domain/offer/content";
import type { RequestContent } from "../../../app/domain/request/content";
import { emptyOffer } from "../../../app/domain/offer/content";
import { emptyRequest } from "../../../app/domain/request/content";
import { categoriesOn } from "../../../app/domain/reference/category";
import type { MatchRow } from "../../../db/queries/match.server";
import { insertMatch } from "../../../db/queries/match.server";
import { addNamedProvider } from "../../../db/queries/match-write.server";
import {
  insertOffer,
  nextOfferNumber,
  type OfferRow,
} from "../../../db/queries/offer.server";
import {
  insertRequest,
  nextRequestNumber,
  type RequestRow,
} from "../../../db/queries/request.server";
import type { Db } from "../../../db/client.server";
import { now, openLibrary } from "../review/library";

export { now };

/** An offer that says all it has to. */
export const wholeOffer: OfferContent = {
  ...emptyOffer,
  ...{ title: "Drafting help", description: "Two lawyers for three months." },
  ...{ topics: ["DF02"], modalities: ["legal_drafting"], levels: ["C"] },
  ...{ languages: ["en"], slots: 1, funding: "in_kind" },
  window: { from: "2026-04-01", to: "2027-03-31" },
  contact: "provider-contact@example.org",
};

/** A request that such an offer fits. */
export const wholeRequest: RequestContent = {
  ...emptyRequest,
  ...{ title: "A privacy law", problem: "There is no law." },
  needs: [
    {
      ...{ id: newId(), topic: "DF02", priority: 3 },
      ...{ modality: "legal_drafting", must: true },
    },
  ],
  ...{ languages: ["en"], start: { from: "2026-05-01", to: "2026-12-31" } },
  contact: "requester-contact@example.org",
};

/** Two sides and their records on a test database. */
export function openExchange(db: Db) {
  const library = openLibrary(db);
  type Member = Awaited<ReturnType<typeof library.addMember>>;

  async function addOffer(
    owner: Member,
    change: Partial<OfferRow> = {},
    content: Partial<OfferContent> = {},
  ): Promise<OfferRow> {
    const whole = { ...wholeOffer, ...content };
    return db.write(async (tx) => {
      const row: OfferRow = {
        ...{ id: newId(), number: await nextOfferNumber(tx) },
        ...{ participantId: owner.participantId, createdBy: owner.userId },
        ...{ originalLang: "en", content: whole, revision: 1 },
        ...{ contentBy: owner.userId, contentAt: now, status: "active" },
        ...{ statusSince: now, dueAt: now + 365 * DAY, approvedBy: null },
        ...{ approvedAt: null, submittedBy: owner.userId, submittedAt: now },
        ...{ screenedBy: null, activeAt: now, expiresAt: now + 365 * DAY },
        ...{ unanswered: 0, slots: whole.slots, slotsTaken: 0 },
        ...{ reasonCode: null, demo: false, createdAt: now, updatedAt: now },
        version: 1,
        ...change,
      };
      await insertOffer(tx, row);
      return row;
    });
  }

  async function addRequest(
    owner: Member,
    change: Partial<RequestRow> = {},
    content: Partial<RequestContent> = {},
  ): Promise<RequestRow> {
    const area = change.area ?? "KEN";
    return db.write(async (tx) => {
      const row: RequestRow = {
        ...{ id: newId(), number: await nextRequestNumber(tx) },
        ...{ participantId: owner.participantId, area },
        ...{ createdBy: owner.userId, originalLang: "en" },
        content: { ...wholeRequest, ...content },
        ...{ revision: 1, contentBy: owner.userId, contentAt: now },
        ...{ audience: "providers", fieldAudiences: {}, titleIsPublic: true },
        ...{ status: "open", statusSince: now, dueAt: now + 60 * DAY },
        ...{ clockLeft: null, submittedBy: owner.userId, submittedAt: now },
        categories: categoriesOn(area, "2026-03-02", []),
        ...{ endorsedBy: owner.userId, endorsedAt: now, receivedAt: now },
        ...{ officerId: null, openedAt: now, actedAt: null, reasonCode: null },
        ...{ poolId: null, splitFromId: null, demo: false },
        ...{ createdAt: now, updatedAt: now, version: 1 },
        ...change,
      };
      await insertRequest(tx, row);
      return row;
    });
  }

  async function addMatch(
    request: RequestRow,
    offer: OfferRow,
    change: Partial<MatchRow> = {},
  ): Promise<MatchRow> {
    const row: MatchRow = {
      ...{ id: newId(), requestId: request.id, offerId: offer.id, attempt: 1 },
      ...{ origin: "suggestion", roundId: null, status: "introduced" },
      ...{ statusSince: now, dueAt: now + 30 * DAY, score: 800 },
      ...{ scoreVersion: "1", inputsHash: "0".repeat(64) },
      ...{ requesterAcceptedAt: null, requesterAcceptedBy: null },
      ...{ providerAcceptedAt: null, providerAcceptedBy: null },
      ...{ reasonCode: null, createdAt: now, updatedAt: now, version: 1 },
      ...change,
    };
    await db.write((tx) => insertMatch(tx, row));
    return row;
  }

  const nameProvider = (requestId: string, participantId: string) =>
    db.write((tx) => addNamedProvider(tx, requestId, participantId, now));

  /** A requester in Kenya and a provider in France. */
  const addSides = async () => ({
    requester: await library.addMember("KEN"),
    provider: await library.addMember("FRA"),
  });

  const add = { addOffer, addRequest, addMatch, addSides, nameProvider };
  return { ...library, ...add };
}
