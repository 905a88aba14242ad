import { describe, expect, it } from "vitest";
import { Columns, type ColumnRow } from "../../../app/domain/register/columns";
import {
  orderByNumber,
  orderByRank,
  orderByRegistration,
  pick,
} from "../../../app/domain/register/order";

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
  ldc: false,
  lldc: false,
  sids: false,
  income: null,
  proposals: "sssssssssss",
  verification: "self_declared",
  status: "published",
  doneOn: "2026-01-01",
});

const columns = new Columns();
for (const one of [
  row(1, 30, "b"),
  row(2, 10, "a"),
  row(4, 30, "b"),
  row(5, 20, "c"),
]) {
  columns.put(one);
}

describe("orders of the list", () => {
  it("goes by registration, number or rank of name", () => {
    expect([...orderByRegistration(columns)]).toEqual([2, 5, 1, 4]);
    expect([...orderByNumber(columns)]).toEqual([1, 2, 4, 5]);
    // Participants b, a, c are numbers 0, 1, 2.
    const ranks = Int32Array.from([1, 0, 2]);
    expect([...orderByRank(columns, ranks)]).toEqual([2, 4, 1, 5]);
  });

  it("picks one page of what was found, from either end", () => {
    const order = orderByNumber(columns);
    const found = Uint8Array.from([0, 1, 0, 0, 1, 1]);
    const page = { from: 1, most: 2 };
    expect(pick(order, found, { ...page, backwards: false })).toEqual([4, 5]);
    expect(pick(order, found, { ...page, backwards: true })).toEqual([4, 1]);
    expect(pick(order, found, { from: 3, most: 2, backwards: false })).toEqual(
      [],
    );
  });
});
