import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actStatuses, actTypes } from "../../../app/domain/act/model";
import { totalTypes } from "../../../app/domain/act/rules";
import { inTotals } from "../../../app/domain/lifecycle/act";
import {
  kindsFit,
  makesCircle,
  passActs,
  standsInTheWay,
} from "../../../app/domain/succession/rules";

describe("who may follow whom", () => {
  it("keeps states among themselves, and companies too", () => {
    expect(kindsFit("state_succession", "government", "government")).toBe(true);
    expect(kindsFit("state_succession", "company", "company")).toBe(false);
    expect(kindsFit("merger", "government", "government")).toBe(false);
    expect(kindsFit("merger", "company", "company")).toBe(true);
    expect(kindsFit("merger", "company", "academia")).toBe(false);
    expect(kindsFit("merger", "academia", "civil_society")).toBe(true);
  });
});

const link = (text: string) => ({ from: text[0] ?? "", to: text[1] ?? "" });

describe("circles", () => {
  it.each([
    ["AA", []],
    ["BA", ["AB"]],
    ["CA", ["AB", "BC"]],
    ["DA", ["AB", "BC", "CD", "EB"]],
  ])("%s after %j", (added, known) => {
    expect(makesCircle(known.map(link), [link(added)])).toBe(true);
  });

  it.each([
    ["AB", []],
    ["CB", ["AB"]],
    ["BC", ["AB"]],
    ["CA", ["AB"]],
  ])("no circle by %s after %j", (added, known) => {
    expect(makesCircle(known.map(link), [link(added)])).toBe(false);
  });

  it("never arise by links that were let in one by one", () => {
    const names = fc.constantFrom("A", "B", "C", "D", "E", "F", "G");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, names)), (pairs) => {
        const let_in: { from: string; to: string }[] = [];
        for (const [from, to] of pairs) {
          if (!makesCircle(let_in, [{ from, to }])) let_in.push({ from, to });
        }
        // Sorted so that each comes after those it follows: possible without a circle only.
        const left = new Set("ABCDEFG");
        for (let size = -1; size !== left.size;) {
          size = left.size;
          for (const one of left) {
            const waits = let_in.some((l) => l.to === one && left.has(l.from));
            if (!waits) left.delete(one);
          }
        }
        expect(left.size).toBe(0);
      }),
    );
  });
});

const acts = fc.array(
  fc.record({
    type: fc.constantFrom(...actTypes),
    status: fc.constantFrom(...actStatuses),
  }),
  { maxLength: 6 },
);
const withIds = <T>(list: T[], prefix: string) =>
  list.map((one, index) => ({ ...one, id: `${prefix}${String(index)}` }));
const counts = ({ type, status }: { type: string; status: never }) =>
  totalTypes.some((one) => one === type) && inTotals(status);

describe("acts that pass", () => {
  it("count neither twice nor not at all", () => {
    fc.assert(
      fc.property(acts, acts, (his, hers) => {
        const before = withIds(his, "p");
        const own = withIds(hers, "s");
        const passed = passActs(before, own);
        const counted = before.filter((act) => counts(act as never));
        const ownCounted = own.filter((act) => counts(act as never));
        const after = passed.filter(
          ({ act, how }) => how === "carry" && counts(act as never),
        );
        // Either the successor's own acts stand for all, or each goes on once.
        expect(after.length).toBe(ownCounted.length > 0 ? 0 : counted.length);
        for (const act of counted) {
          expect(passed.filter(({ actId }) => actId === act.id)).toHaveLength(
            1,
          );
        }
        for (const { how, ownActId } of passed) {
          if (how === "own") {
            expect(ownCounted.map(({ id }) => id)).toContain(ownActId);
          }
        }
      }),
    );
  });

  it("wait for what is challenged or being checked", () => {
    expect(standsInTheWay([{ status: "published" }])).toBeUndefined();
    expect(standsInTheWay([{ status: "suspended" }])).toBe(
      "succession.error.suspended",
    );
    expect(standsInTheWay([{ status: "draft" }, { status: "approval" }])).toBe(
      "succession.error.under-way",
    );
  });
});
