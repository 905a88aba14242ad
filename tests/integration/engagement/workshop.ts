import { eq } from "drizzle-orm";
import {
  signTerms,
  saveTerms,
} from "../../../app/domain/engagement/terms.server";
import { takeWorkStep } from "../../../app/domain/engagement/steps.server";
import { acceptMatch } from "../../../app/domain/match/answer.server";
import type { Closure } from "../../../app/domain/engagement/content";
import type { RequestContent } from "../../../app/domain/request/content";
import type { Db } from "../../../db/client.server";
import { findEngagement } from "../../../db/queries/engagement.server";
import { findMatch } from "../../../db/queries/match.server";
import { findOffer } from "../../../db/queries/offer.server";
import { findRequest } from "../../../db/queries/request.server";
import { engagements } from "../../../db/schema/engagement.server";
import { outbox } from "../../../db/schema/outbox.server";
import { now, openExchange } from "../match/exchange";

export { now };

/** Words that must appear nowhere outside the two sides. */
export const canary = "Kanarienvogel-7Q";

/** Two sides, their request and offer, and an engagement that came of them. */
export function openWorkshop(db: Db) {
  const exchange = openExchange(db);
  const { ctxOf } = exchange;

  async function begin(asked: Partial<RequestContent> = {}) {
    const { requester, provider } = await exchange.addSides();
    const request = await exchange.addRequest(
      requester,
      {},
      {
        ...{ title: `A law ${canary}`, problem: `None ${canary}` },
        ...{ objective: `Goal ${canary}`, outputs: `Draft ${canary}` },
        ...{ hostCommitments: `Rooms ${canary}`, months: 6 },
        ...asked,
      },
    );
    const offer = await exchange.addOffer(provider);
    const match = await exchange.addMatch(request, offer);
    await acceptMatch(ctxOf(requester), match.id);
    await acceptMatch(ctxOf(provider), match.id);
    const [engagement] = await db.read
      .select({ id: engagements.id })
      .from(engagements)
      .where(eq(engagements.matchId, match.id));
    if (!engagement) throw new Error("No engagement began");
    return { requester, provider, request, offer, match, id: engagement.id };
  }
  type Begun = Awaited<ReturnType<typeof begin>>;

  const read = async (id: string) => {
    const found = await findEngagement(db.read, id);
    if (!found) throw new Error("No such engagement");
    return found;
  };

  /** Where pair, offer and need stand. */
  const standing = async ({ match, offer, request, id }: Begun) => ({
    engagement: (await read(id)).status,
    match: (await findMatch(db.read, match.id))?.status,
    taken: (await findOffer(db.read, offer.id))?.slotsTaken,
    offer: (await findOffer(db.read, offer.id))?.status,
    request: (await findRequest(db.read, request.id))?.status,
  });

  /** Terms that can be signed, saved by the requesting side. */
  async function settle({ requester, id }: Begun): Promise<number> {
    const { terms, termsRevision } = await read(id);
    await saveTerms(ctxOf(requester), id, {
      ...terms,
      ...{ description: "Draft a law", requesterDoes: "Rooms" },
      ...{ providerDoes: "Two lawyers", start: "2026-05-01" },
      ...{ end: "2026-10-31", seen: termsRevision, lang: "en" },
      outputs: [{ id: "", name: "Draft law", target: "1" }],
    });
    return (await read(id)).termsRevision;
  }

  /** An engagement whose work has begun. */
  async function activate(asked: Partial<RequestContent> = {}): Promise<Begun> {
    const begun = await begin(asked);
    const revision = await settle(begun);
    await signTerms(ctxOf(begun.requester), begun.id, revision);
    await signTerms(ctxOf(begun.provider), begun.id, revision);
    return begun;
  }

  const closureOf = async (
    id: string,
    needMet: Closure["needMet"] = "whole",
  ): Promise<Closure & { lang: string }> => {
    const rating = { points: 3, evidence: "Minutes" } as const;
    const { terms } = await read(id);
    return {
      outputs: Object.fromEntries(terms.outputs.map((one) => [one.id, "1"])),
      ratings: {
        ...{ relevance: rating, coherence: rating, effectiveness: rating },
        ...{ efficiency: rating, impact: rating },
        sustainability: { points: 4, evidence: "Budget line" },
      },
      ...{ lessons: "Begin with the law", needMet, lang: "en" },
    };
  };

  const finalise = ({ provider, id }: Begun, at = now) =>
    takeWorkStep(ctxOf(provider, at), id, { do: "finalise", lang: "en" });

  const letters = () =>
    db.read.select({ text: outbox.text, to: outbox.recipient }).from(outbox);

  return {
    ...{ ...exchange, begin, read, standing, settle, activate },
    ...{ closureOf, finalise, letters },
  };
}
