import fc from "fast-check";
import { ulid } from "ulid";
import { describe, expect, it } from "vitest";
import { chooseFollow } from "../../../app/domain/follow/choose";
import { groupNews } from "../../../app/domain/follow/group";
import {
  followKinds,
  frequencies,
  type Follow,
} from "../../../app/domain/follow/model";
import { instantOf, lowestId } from "../../../app/domain/follow/position";
import { actionDay, isTold } from "../../../app/domain/follow/told";

const follow = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...followKinds),
  frequency: fc.constantFrom(...frequencies),
});

describe("one event that several follows fit", () => {
  it("is told by the one that writes soonest, then by the narrowest", () => {
    const of = (
      kind: Follow["kind"],
      frequency: Follow["frequency"],
    ): Pick<Follow, "id" | "kind" | "frequency"> => ({
      ...{ id: `${kind} ${frequency}`, kind, frequency },
    });
    const all = [
      of("search", "weekly"),
      of("participant", "none"),
      of("area", "daily"),
      of("participant", "daily"),
    ];
    expect(chooseFollow(all)?.id).toBe("participant daily");
    expect(chooseFollow<(typeof all)[number]>([])).toBe(undefined);
  });

  it("does not depend on the order in which they are read", () => {
    fc.assert(
      fc.property(fc.array(follow, { minLength: 1 }), (all) => {
        const chosen = chooseFollow(all);
        const other = chooseFollow([...all].reverse());
        expect([chosen?.kind, chosen?.frequency]).toEqual([
          other?.kind,
          other?.frequency,
        ]);
      }),
    );
  });
});

describe("news in a letter", () => {
  const news = [
    { id: 5, followId: "b", actionBy: null },
    { id: 4, followId: "a", actionBy: null },
    { id: 3, followId: "a", actionBy: "2027-03-01" },
    { id: 2, followId: "b", actionBy: null },
    { id: 1, followId: "a", actionBy: "2027-01-01" },
  ];

  it("puts what has a day first, soonest day first, apart from the rest", () => {
    expect(groupNews(news).action.map(({ id }) => id)).toEqual([1, 3]);
  });

  it("groups the rest by what is followed, newest first", () => {
    expect(
      groupNews(news).groups.map(({ followId, items }) => [
        followId,
        items.map(({ id }) => id),
      ]),
    ).toEqual([
      ["b", [5, 2]],
      ["a", [4]],
    ]);
  });
});

describe("an event", () => {
  const due = Date.parse("2028-03-01T00:00:00Z");

  it("asks members for a report until it is late, and then until it is too late", () => {
    expect(actionDay("fall_due", due)).toBe("2028-05-30");
    expect(actionDay("fall_overdue", due)).toBe("2029-05-30");
  });

  it("asks for nothing otherwise", () => {
    expect(actionDay("suspend", due)).toBeNull();
    expect(actionDay("fall_due", null)).toBeNull();
  });

  it("is left out where another step of the same change says more", () => {
    expect(isTold("notify_withdrawal")).toBe(false);
    expect(isTold("complete_withdrawal")).toBe(true);
    expect(isTold("publish")).toBe(true);
  });
});

describe("the position of an id in time", () => {
  it("is read back, and lies below every id of that instant", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), (at) => {
        const lowest = lowestId(at);
        expect(instantOf(lowest)).toBe(at);
        expect(lowest <= ulid(at)).toBe(true);
        expect(lowest > lowestId(at - 1) || at === 0).toBe(true);
      }),
    );
  });

  it("is the beginning for a text that is no id", () => {
    expect(instantOf("event-1")).toBe(0);
  });
});
