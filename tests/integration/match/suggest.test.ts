import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import type { Closure } from "../../../app/domain/engagement/content";
import { dacCriteria } from "../../../app/domain/exchange/model";
import { DomainError } from "../../../app/domain/kernel/errors";
import { newId } from "../../../app/domain/kernel/ids";
import { providerRecords } from "../../../app/domain/engagement/record.server";
import {
  offerInputs,
  requestInputs,
} from "../../../app/domain/match/inputs.server";
import {
  inputsHash,
  levelsByArea,
} from "../../../app/domain/match/judge.server";
import { scorePair } from "../../../app/domain/match/score";
import {
  suggestForOffer,
  suggestForRequest,
} from "../../../app/domain/match/suggest.server";
import { scoreThreshold } from "../../../app/domain/match/weights";
import { changeOffer } from "../../../app/domain/offer/change.server";
import { freeSlot, takeSlot } from "../../../app/domain/offer/slot.server";
import type { Db, Tx } from "../../../db/client.server";
import { insertClosure } from "../../../db/queries/engagement-end.server";
import { listMatchesOfRequest } from "../../../db/queries/match.server";
import { listMatchesOfOffer } from "../../../db/queries/match-open.server";
import {
  findOffer,
  insertOffer,
  type OfferRow,
} from "../../../db/queries/offer.server";
import { saveCap } from "../../../db/queries/offer-slot.server";
import {
  insertRequest,
  nextRequestNumber,
  type RequestRow,
} from "../../../db/queries/request.server";
import { listLevels } from "../../../db/queries/match-inputs.server";
import { offers, providerCaps } from "../../../db/schema/offer.server";
import { requests } from "../../../db/schema/request.server";
import { inventOffer, inventRequest } from "../../support/rounds/pairs";
import { numbers } from "../../support/rounds/random";
import { openTestNodes } from "../../support/test-database";
import { openWorkshop } from "../engagement/workshop";
import { now, openExchange } from "./exchange";

// Two processes, where the engine has several.
const nodes = await openTestNodes(2);
const [db, other] = nodes as [Db, Db];
const exchange = openExchange(db);
const workshop = openWorkshop(db);
afterAll(exchange.close);

const ctxOn = (node: Db) => ({ ...exchange.system(), db: node });
type Random = ReturnType<typeof numbers>;
type Member = Awaited<ReturnType<typeof exchange.addMember>>;

const offerContent = (random: Random) => {
  const { topics, modalities, levels, ...rest } = inventOffer(random);
  const isOpen = random.chance(0.7);
  return {
    ...{ topics, modalities, levels, window: rest.window, excluded: [] },
    ...{ interpretation: rest.interpretation, served: rest.served },
    languages: isOpen ? ["en", ...rest.languages] : rest.languages,
    groups: isOpen ? [] : rest.groups,
    regions: isOpen ? [] : rest.regions,
    traditions: rest.traditions,
    slots: 1 + random.int(3),
  };
};

const requestContent = (random: Random) => {
  const { needs, languages, window, ...rest } = inventRequest(random);
  return {
    ...{ needs, interpretation: rest.interpretation, start: window },
    ...{ legalTradition: rest.legalTradition, languages: ["en", ...languages] },
  };
};

/** What scoring every active offer would suggest, from the rows alone. */
async function byScoringAll(request: RequestRow) {
  const caps = await db.read.select().from(providerCaps);
  const records = await providerRecords(db.read);
  const levels = levelsByArea(await listLevels(db.read, [request.area]));
  const asked = requestInputs(request, levels(request.area));
  const found = [];
  for (const offer of await db.read.select().from(offers)) {
    if (offer.status !== "active" || offer.demo !== request.demo) continue;
    const { participantId: id } = offer;
    const cap = caps.find(({ participantId }) => participantId === id);
    const given = offerInputs(offer, cap, records.get(id));
    const { passed, total } = scorePair(asked, given);
    if (!passed || total < scoreThreshold) continue;
    const hash = inputsHash(asked, given);
    found.push({ offerId: offer.id, score: total, inputsHash: hash });
  }
  return found
    .sort((a, b) => b.score - a.score || (a.offerId < b.offerId ? -1 : 1))
    .slice(0, 10);
}

const kept = async (requestId: string) =>
  (await listMatchesOfRequest(db.read, requestId))
    .map(({ offerId, score, inputsHash }) => ({ offerId, score, inputsHash }))
    .sort((a, b) => b.score - a.score || (a.offerId < b.offerId ? -1 : 1));

const suggestOn = (node: Db, { id }: RequestRow) =>
  node.write((tx) => suggestForRequest(tx, ctxOn(node), id));

const current = async (id: string) => {
  const row = await findOffer(db.read, id);
  if (!row) throw new Error("no offer");
  return row;
};

/** A cap may forbid what was tried. */
const unlessRefused = (error: unknown) => {
  if (!(error instanceof DomainError)) throw error;
};

/** Something that changes which offers fit, in a transaction. */
type Change = (tx: Tx, node: Db, offer: OfferRow, random: Random) => unknown;
const move =
  (status: OfferRow["status"]): Change =>
  (tx, node, offer) =>
    changeOffer(tx, ctxOn(node), offer, "moved", { status });
const changes: readonly Change[] = [
  move("paused"),
  move("active"),
  async (tx, node, { id, status, slotsTaken, slots }) => {
    const takes = status === "active" && slotsTaken < slots;
    await (takes ? takeSlot : freeSlot)(tx, ctxOn(node), id);
  },
  (tx, _, { participantId }, { int, chance }) =>
    saveCap(
      tx,
      participantId,
      chance(0.3) ? null : { cap: 6 + int(3), taken: 4 + int(3) },
      now,
    ),
  (tx, node, offer, random) =>
    changeOffer(tx, ctxOn(node), offer, "rewritten", {
      content: { ...offer.content, ...offerContent(random) },
    }),
];

describe("suggestions for a request", () => {
  it("are what scoring every active offer gives, whatever changed, through whichever process", async () => {
    const random = numbers(11);
    const requester = await exchange.addMember("NPL");
    const providers: Member[] = [];
    for (let at = 0; at < 6; at += 1) {
      providers.push(await exchange.addMember("FRA"));
    }
    const provider = () => providers[random.int(6)]!;
    const rows: OfferRow[] = [];
    const add = async (demo = false) => {
      const change = { demo };
      const content = offerContent(random);
      rows.push(await exchange.addOffer(provider(), change, content));
    };
    for (let at = 0; at < 60; at += 1) await add(at % 5 === 0);
    let found = 0;
    for (let turn = 0; turn < 40; turn += 1) {
      const node = nodes[random.int(2)]!;
      const { id } = rows[random.int(rows.length)]!;
      const change = changes[turn % changes.length]!;
      await node
        .write(async (tx) => {
          const offer = await findOffer(tx, id);
          if (offer) await change(tx, node, offer, random);
        })
        .catch(unlessRefused);
      if (turn % 10 === 5) await add();
      const request = await exchange.addRequest(
        requester,
        { area: "NPL", demo: random.chance(0.2) },
        requestContent(random),
      );
      const expected = await byScoringAll(request);
      await suggestOn(nodes[random.int(2)]!, request);
      expect(await kept(request.id)).toEqual(expected);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(40);
  }, 120_000);

  it("follow what recipients said of a provider", async () => {
    const begun = await workshop.begin();
    const offer = await exchange.addOffer(begun.provider);
    const before = await exchange.addRequest(begun.requester);
    await suggestOn(other, before);
    const points = { points: 1 as const, evidence: "None." };
    const content = {
      ...{ outputs: {}, lessons: "None.", needMet: "none" as const },
      ratings: Object.fromEntries(
        dacCriteria.map((code) => [code, points]),
      ) as Closure["ratings"],
    };
    const closure = {
      ...{ engagementId: begun.id, content, lang: "en", at: now },
      ...{ by: begun.requester.userId, comment: null, commentLang: null },
      ...{ commentBy: null, commentAt: null },
    };
    await db.write((tx) =>
      insertClosure(tx, closure, begun.provider.participantId),
    );
    const after = await exchange.addRequest(begun.requester);
    await suggestOn(other, after);
    const scoreOf = async ({ id }: RequestRow) =>
      (await kept(id)).find(({ offerId }) => offerId === offer.id)?.score ?? 0;
    expect(await scoreOf(after)).toBeLessThan(await scoreOf(before));
    expect(await kept(after.id)).toEqual(await byScoringAll(after));
  });

  it("see what their own transaction changed, and nothing of one that was undone", async () => {
    const { requester, provider } = await exchange.addSides();
    const offer = await exchange.addOffer(provider);
    const doomed = await exchange.addOffer(provider);
    const request = await exchange.addRequest(requester);
    await suggestOn(other, await exchange.addRequest(requester));
    const undone = db.write(async (tx) => {
      const paused = { status: "paused" as const };
      await changeOffer(tx, ctxOn(db), offer, "moved", paused);
      await suggestForRequest(tx, ctxOn(db), request.id);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await db.write(async (tx) => {
      const paused = { status: "paused" as const };
      await changeOffer(tx, ctxOn(db), doomed, "moved", paused);
      await suggestForRequest(tx, ctxOn(db), request.id);
    });
    const ids = (await kept(request.id)).map(({ offerId }) => offerId);
    expect(ids).toContain(offer.id);
    expect(ids).not.toContain(doomed.id);
    expect(await kept(request.id)).toEqual(await byScoringAll(request));
  });

  it("for named providers are of these only, and leave out pairs of the past", async () => {
    const { requester, provider } = await exchange.addSides();
    const stranger = await exchange.addMember("DEU");
    const seen = await exchange.addOffer(provider);
    await exchange.addOffer(stranger);
    const declined = await exchange.addOffer(provider);
    const request = await exchange.addRequest(requester, { audience: "named" });
    await exchange.nameProvider(request.id, provider.participantId);
    const no = { status: "declined_by_provider" as const };
    await exchange.addMatch(request, declined, no);
    await suggestOn(other, request);
    const suggested = (await listMatchesOfRequest(db.read, request.id))
      .filter(({ status }) => status === "suggested")
      .map(({ offerId }) => offerId);
    expect(suggested).toEqual([seen.id]);
  });
});

it("a request and an offer that appear in the same instant find each other", async () => {
  const { requester, provider } = await exchange.addSides();
  const template = await exchange.addRequest(requester, { area: "NPL" });
  const topic = "DF19" as const;
  const like = await exchange.addOffer(
    provider,
    { status: "draft" },
    { topics: [topic], slots: 1 },
  );
  for (let turn = 0; turn < 10; turn += 1) {
    const request = { ...template, id: newId() };
    const needs = template.content.needs.map((need) => ({ ...need, topic }));
    const offer = { ...like, id: newId(), status: "active" as const };
    await Promise.all([
      db.write(async (tx) => {
        await insertRequest(tx, {
          ...request,
          number: await nextRequestNumber(tx),
          content: { ...request.content, needs },
        });
        await suggestForRequest(tx, ctxOn(db), request.id);
      }),
      other.write(async (tx) => {
        await insertOffer(tx, { ...offer, number: 50_000 + turn });
        await suggestForOffer(tx, ctxOn(other), offer.id);
      }),
    ]);
    const pairs = await listMatchesOfOffer(db.read, offer.id);
    expect(pairs.map(({ requestId }) => requestId)).toContain(request.id);
    // So that the ten best of the next turn are not full of these.
    await db.write(async (tx) => {
      const end = { status: "withdrawn" as const };
      await changeOffer(tx, ctxOn(db), await current(offer.id), "ended", end);
      await tx.update(requests).set(end).where(eq(requests.id, request.id));
    });
  }
}, 60_000);
