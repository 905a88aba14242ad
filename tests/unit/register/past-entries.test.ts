import { describe, expect, it } from "vitest";
import type { ActStatus } from "../../../app/domain/act/model";
import type { EntrySource } from "../../../app/domain/register/entry.server";
import { pastEntries } from "../../../app/domain/register/past-entries.server";

const source = (
  status: ActStatus,
  events: readonly (readonly [ActStatus, number])[],
  withdrawnAt: number | null = null,
): EntrySource => ({
  act: {
    id: "act",
    seq: 7,
    type: "support",
    vehicle: "declaration",
    status,
    verification: "authority_verified",
    participantId: "p",
    kind: "company",
    area: "KEN",
    categories: null,
    statement: null,
    groupEntities: null,
    doneOn: "2026-01-01",
    receivedAt: 5,
    registeredAt: 10,
    publishedAt: 10,
    withdrawnAt,
    updatedAt: 99,
    website: null,
  },
  proposals: [],
  commitments: [],
  names: [],
  identifiers: [],
  events: events.map(([toStatus, at]) => ({ toStatus, at })),
});

const told = (from: EntrySource) =>
  pastEntries(from).map(({ from: at, entry }) => [
    at,
    entry.status,
    entry.statusSince,
    entry.withdrawnAt,
    entry.events,
  ]);

describe("the past of an act, from its public events", () => {
  it("has a row for each event", () => {
    const events = [
      ["published", 10],
      ["suspended", 20],
      ["published", 30],
    ] as const;
    expect(told(source("published", events))).toEqual([
      [10, "published", 10, null, 1],
      [20, "suspended", 20, null, 2],
      [30, "published", 30, null, 3],
    ]);
  });

  it("takes what happened in one instant for one", () => {
    const events = [
      ["published", 10],
      ["withdrawal_notified", 20],
      ["withdrawn", 20],
    ] as const;
    expect(told(source("withdrawn", events, 20))).toEqual([
      [10, "published", 10, null, 1],
      [20, "withdrawn", 20, 20, 3],
    ]);
  });

  it("leaves out what was not public, and keeps an act whose events say nothing", () => {
    expect(
      told(
        source("published", [
          ["submitted", 3],
          ["published", 10],
        ]),
      ),
    ).toEqual([[10, "published", 10, null, 2]]);
    expect(told(source("dormant", []))).toEqual([[10, "dormant", 10, null, 0]]);
    expect(told(source("rejected", []))).toEqual([]);
  });
});
