import { describe, expect, it } from "vitest";
import {
  difference,
  NAMES,
  OTHER,
  STATE,
  TEXT,
  VERIFICATION,
  type Worded,
} from "../../../app/domain/register/difference";

const row: Worded = {
  seq: 1,
  actId: "act",
  type: "support",
  vehicle: "declaration",
  status: "published",
  verification: "authority_verified",
  participantId: "p",
  kind: "company",
  area: "KEN",
  region: "002",
  ldc: false,
  lldc: false,
  sids: false,
  income: null,
  proposals: "sssssssssss",
  names: [
    { lang: "en", text: "One" },
    { lang: "fr", text: "Un" },
  ],
  doneOn: "2026-01-01",
  receivedAt: 1,
  registeredAt: 2,
  withdrawnAt: null,
  statusSince: 2,
  events: 1,
  words: "digest",
};

describe("the difference between two rows of an act", () => {
  it.each<[string, Partial<Worded>, number]>([
    ["nothing", {}, 0],
    [
      "equal names made anew",
      { names: row.names.map((name) => ({ ...name })) },
      0,
    ],
    [
      "state",
      { status: "suspended", statusSince: 9, events: 2 },
      STATE | OTHER,
    ],
    ["a name", { names: [{ lang: "en", text: "Two" }] }, NAMES],
    ["the order of names", { names: [...row.names].reverse() }, NAMES],
    ["verification", { verification: "counterparty_confirmed" }, VERIFICATION],
    ["words", { words: "other" }, TEXT],
    ["an event that moves nothing", { events: 2 }, OTHER],
    ["a category", { ldc: true }, OTHER],
  ])("tells %s", (_what, change, expected) => {
    expect(difference(row, { ...row, ...change })).toBe(expected);
  });
});
