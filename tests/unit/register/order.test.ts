import { describe, expect, it } from "vitest";
import { slotOf, type ColumnRow } from "../../../app/domain/register/columns";
import {
  orderByNumber,
  orderByRank,
  orderByRegistration,
  pick,
  pickAfter,
} from "../../../app/domain/register/order";
import { toRows } from "./rows";

const row = (
  seq: number,
  registeredAt: number,
  participantId: string,
): ColumnRow => ({
  seq,
  registeredAt,
  receivedAt: 0,
  participantId,
  counts: true,
  kind: "company",
  type: "support",
  vehicle: "declaration",
  region: null,
  area: null,
  proposals: "sssssssssss",
  verification: "self_declared",
  status: "published",
  doneOn: "2026-01-01",
});

const rows = toRows([
  row(1, 30, "b"),
  row(2, 10, "a"),
  row(4, 30, "b"),
  row(5, 20, "c"),
]);
const numbers = (order: Int32Array) =>
  pick(rows, order, new Uint8Array(4).fill(1), {
    ...{ from: 0, most: 9, backwards: false },
  });

describe("orders of the list", () => {
  it("goes by registration, number or rank of name", () => {
    expect(numbers(orderByRegistration(rows))).toEqual([2, 5, 1, 4]);
    expect(numbers(orderByNumber(rows))).toEqual([1, 2, 4, 5]);
    // Participants b, a, c are numbers 0, 1, 2.
    const ranks = Int32Array.from([1, 0, 2]);
    expect(numbers(orderByRank(rows, ranks))).toEqual([2, 4, 1, 5]);
  });

  it("picks one page of what was found, from either end", () => {
    const order = orderByNumber(rows);
    const found = Uint8Array.from([1, 0, 1, 1]);
    const page = { from: 1, most: 2 };
    const some = (backwards: boolean, { from, most } = page) =>
      pick(rows, order, found, { from, most, backwards });
    expect(some(false)).toEqual([4, 5]);
    expect(some(true)).toEqual([4, 1]);
    expect(some(false, { from: 3, most: 2 })).toEqual([]);
  });

  it("goes on after an act, found or not", () => {
    const order = orderByNumber(rows);
    const found = Uint8Array.from([1, 0, 1, 1]);
    const after = (number: number, backwards: boolean) =>
      pickAfter(rows, order, found, {
        ...{ after: slotOf(rows, number), most: 2, backwards },
      });
    expect(after(2, false)).toEqual([4, 5]);
    expect(after(5, true)).toEqual([4, 1]);
    expect(after(5, false)).toEqual([]);
  });

  it("knows the slot of each act, and of no other", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((seq) => slotOf(rows, seq))).toEqual([
      ...[-1, 0, 1, -1, 2, 3, -1],
    ]);
  });
});
