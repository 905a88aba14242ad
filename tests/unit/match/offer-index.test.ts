import { describe, expect, it } from "vitest";
import { OfferIndex } from "../../../app/domain/match/offer-index";
import { OfferShelf } from "../../../app/domain/match/offer-shelf";
import {
  scorePair,
  type ScoreOffer,
  type ScoreRequest,
} from "../../../app/domain/match/score";
import { scoreThreshold } from "../../../app/domain/match/weights";
import { inventOffer, inventRequest } from "../../support/rounds/pairs";
import { numbers } from "../../support/rounds/random";

type Listed = readonly [id: string, offer: ScoreOffer];
const none: ReadonlySet<string> = new Set();

/** By scoring every pair. */
const slow = (
  wanted: ScoreRequest,
  list: Iterable<Listed>,
  count: number,
  vetoed = none,
) =>
  [...list]
    .map(([id, one]) => ({
      id,
      ...scorePair(wanted, one, { isVetoed: vetoed.has(id) }),
    }))
    .filter(({ passed, total }) => passed && total >= scoreThreshold)
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id, total }) => ({ id, total }));

const idOf = (at: number) =>
  `O${String((at * 7919) % 10_007).padStart(5, "0")}`;

describe("the index of offers", () => {
  it("finds what scoring every pair finds, the most wanted or all of them", () => {
    const random = numbers(9);
    const offers = Array.from(
      { length: 500 },
      (_, at) => [idOf(at), inventOffer(random)] as const,
    );
    const index = new OfferIndex(offers);
    let found = 0;
    for (let turn = 0; turn < 30; turn += 1) {
      const wanted = inventRequest(random);
      const first = index.best(wanted, 10);
      expect(first).toEqual(slow(wanted, offers, 10));
      const vetoed = new Set(first.slice(0, 2).map(({ id }) => id));
      for (const count of [0, 1, 10, 500]) {
        expect(index.best(wanted, count, vetoed)).toEqual(
          slow(wanted, offers, count, vetoed),
        );
      }
      found += first.length;
    }
    expect(found).toBeGreaterThan(60);
  });

  it("is the same whatever came before: offers put in, changed and taken out", () => {
    const random = numbers(4);
    const index = new OfferIndex();
    const offers = new Map<string, ScoreOffer>();
    let found = 0;
    for (let turn = 0; turn < 6000; turn += 1) {
      const id = idOf(random.int(300));
      if (random.chance(0.3)) {
        index.remove(id);
        offers.delete(id);
      } else {
        const offer = inventOffer(random);
        index.put(id, offer);
        offers.set(id, offer);
      }
      expect(index.size).toBe(offers.size);
      if (turn % 97 > 0) continue;
      const wanted = inventRequest(random);
      const best = index.best(wanted, 10);
      expect(best).toEqual(slow(wanted, offers, 10));
      found += best.length;
    }
    expect(found).toBeGreaterThan(50);
  });

  it("puts equal offers in the order of their ids, however they came in", () => {
    const random = numbers(2);
    const wanted = inventRequest(random);
    const same = { ...inventOffer(random), freeSlots: 1, ...open(wanted) };
    const ids = ["E", "B", "D", "A", "C"];
    const index = new OfferIndex(ids.map((id) => [id, same]));
    index.remove("B");
    index.put("F", same);
    index.put("B", same);
    expect(index.best(wanted, 4).map(({ id }) => id)).toEqual([
      ...["A", "B", "C", "D"],
    ]);
  });

  it("takes a side without a window for free at any time, as the score does", () => {
    const random = numbers(3);
    const wanted = { ...inventRequest(random), window: null };
    const same = { ...inventOffer(random), freeSlots: 1, ...open(wanted) };
    const window = { from: "2027-03-01", to: "2027-02-01" };
    const offers: Listed[] = [
      ["A", { ...same, window }],
      ["B", { ...same, window: null }],
    ];
    const best = new OfferIndex(offers).best(wanted, 5);
    expect(best).toEqual(slow(wanted, offers, 5));
    expect(best).toHaveLength(2);
  });
});

/** What opens every gate for a request. */
const open = ({ needs }: ScoreRequest) => ({
  topics: needs.map(({ topic }) => topic),
  modalities: needs.map(({ modality }) => modality),
  ...{ interpretation: true, groups: [], regions: [], excludedAreas: [] },
  ...{ window: null, participantId: "another" },
});

describe("the shelf of offers", () => {
  it("keeps the demonstration apart and replaces what a provider had", () => {
    const random = numbers(8);
    const wanted = inventRequest(random);
    const offer = { ...inventOffer(random), freeSlots: 1, ...open(wanted) };
    const given = (id: string, participantId: string, demo = false) => ({
      ...{ id, participantId, demo, offer },
    });
    const shelf = new OfferShelf();
    shelf.add([given("A", "one"), given("B", "two"), given("C", "two", true)]);
    const ids = (demo: boolean) =>
      shelf
        .index(demo)
        .best(wanted, 9)
        .map(({ id }) => id);
    expect([ids(false), ids(true)]).toEqual([["A", "B"], ["C"]]);
    shelf.replace(["two"], [given("D", "two"), given("E", "two")]);
    expect([ids(false), ids(true)]).toEqual([["A", "D", "E"], []]);
    shelf.replace(["one", "two"], []);
    expect(ids(false)).toEqual([]);
  });
});
