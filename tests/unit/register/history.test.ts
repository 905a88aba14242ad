import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Columns, COUNTED } from "../../../app/domain/register/columns";
import { compareInstants } from "../../../app/domain/register/changes";
import {
  ENTERED,
  NAMES,
  OTHER,
  STATE,
  TEXT,
  VERIFICATION,
} from "../../../app/domain/register/difference";
import { History, type HistoryRow } from "../../../app/domain/register/history";
import { Vocabulary } from "../../../app/domain/register/vocabulary";
import { historyRow } from "./history-rows";

const historyOf = (rows: readonly Partial<HistoryRow>[]) => {
  const history = new History(new Vocabulary());
  for (const row of rows) history.add(historyRow(row));
  return history;
};

/** Some acts, registered and changed at instants from 1 on, several at once. */
const lives = fc
  .array(
    fc.record({
      seq: fc.integer({ min: 1, max: 6 }),
      after: fc.nat({ max: 3 }),
      status: fc.constantFrom("published", "suspended", "withdrawn"),
      verification: fc.constantFrom(
        "authority_verified",
        "counterparty_confirmed",
      ),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    const known = new Map<number, Partial<HistoryRow>>();
    let at = 0;
    return steps.map(({ after, seq, status, verification }) => {
      at += after;
      const before = known.get(seq);
      const what = before
        ? (before.status === status ? 0 : STATE) |
          (before.verification === verification ? 0 : VERIFICATION) |
          OTHER
        : ENTERED;
      const row = {
        ...{ seq, validFrom: at, what, document: seq },
        ...{ status, verification, counts: status === "published" },
      } as Partial<HistoryRow>;
      known.set(seq, row);
      return row;
    });
  });

/** The rows there were at an instant, found the plain way. */
const rowsAt = (rows: readonly Partial<HistoryRow>[], at: number) => {
  const then = new Map<number, Partial<HistoryRow>>();
  for (const row of rows) {
    if ((row.validFrom ?? 0) <= at) then.set(row.seq ?? 0, row);
  }
  return then;
};

const statusOf = (columns: Columns, slot: number) => {
  const { codes, combinations } = columns.facet.status;
  return combinations[codes[slot] ?? 0]?.[0];
};

describe("the history in memory", () => {
  it("shows at any instant the last row of each number until then", () => {
    fc.assert(
      fc.property(lives, fc.nat({ max: 60 }), (rows, at) => {
        const columns = historyOf(rows).at(at);
        const then = rowsAt(rows, at);
        expect(columns.rows).toBe(then.size);
        for (let slot = 0; slot < 8; slot += 1) {
          const row = then.get(slot);
          expect(columns.state[slot] ?? 0).toBe(
            row ? (row.counts ? COUNTED : 1) : 0,
          );
          if (row) expect(statusOf(columns, slot)).toBe(row.status);
        }
      }),
    );
  });

  it("leaves out a number after it has left the register", () => {
    const history = historyOf([{ seq: 1, validFrom: 5, validUntil: 9 }]);
    expect(history.at(8).rows).toBe(1);
    expect(history.at(9).rows).toBe(0);
    expect(history.at(4).rows).toBe(0);
  });

  it("keeps every column of a row", () => {
    const row = historyRow({
      ...{ seq: 3, area: "KEN", region: "002", ldc: true, income: "low" },
      ...{ proposals: "sa-+.......", registeredAt: 77, receivedAt: 66 },
      ...{ participantId: "q", document: 12, doneOn: "2025-02-03" },
    });
    const past = historyOf([{ seq: 1 }, row]).at(100);
    const plain = new Columns(past.vocabulary);
    plain.put(historyRow({ seq: 1 }));
    plain.put(row);
    for (const slot of [1, 3]) {
      for (const name of [
        "registeredAt",
        "participant",
        "document",
        "state",
      ] as const) {
        expect(past[name][slot]).toBe(plain[name][slot]);
      }
      for (const name of Object.keys(
        plain.facet,
      ) as (keyof typeof plain.facet)[]) {
        expect(past.facet[name].codes[slot]).toBe(
          plain.facet[name].codes[slot],
        );
      }
      for (const name of [
        "same",
        "adapted",
        "added",
        "doneOn",
        "receivedAt",
      ] as const) {
        expect(past.stances[name][slot]).toBe(plain.stances[name][slot]);
      }
    }
  });
});

describe("what changed between two instants", () => {
  it("adds up, and lists each act whose row is another one", () => {
    fc.assert(
      fc.property(
        lives,
        fc.nat({ max: 60 }),
        fc.nat({ max: 60 }),
        (rows, from, length) => {
          const history = historyOf(rows);
          const to = from + length;
          const found = compareInstants(history, from, to);
          const [a, b] = [rowsAt(rows, from), rowsAt(rows, to)];
          const counted = (some: typeof a) =>
            [...some.values()].filter(({ counts }) => counts).length;
          expect(found.before).toBe(counted(a));
          expect(found.after).toBe(counted(b));
          expect(found.before + found.entered + found.back - found.out).toBe(
            found.after,
          );
          const different = [...b.keys()].filter(
            (seq) => a.get(seq) !== b.get(seq),
          );
          expect(found.changes.map(({ seq }) => seq).sort()).toEqual(
            different.sort(),
          );
          for (const { seq, kind, at } of found.changes) {
            expect(at).toBe(b.get(seq)?.validFrom);
            const [was, is] = [a.get(seq), b.get(seq)];
            if (kind === "entered") expect(was).toBeUndefined();
            else if (kind === "state") expect(was?.status).not.toBe(is?.status);
            else expect(was?.status).toBe(is?.status);
          }
        },
      ),
    );
  });

  it("names each kind, the newest of a kind first", () => {
    const history = historyOf([
      ...[1, 2, 3, 4, 5, 6].map((seq) => ({ seq, validFrom: seq })),
      {
        seq: 1,
        validFrom: 11,
        what: STATE,
        status: "suspended",
        counts: false,
      },
      {
        seq: 2,
        validFrom: 12,
        what: STATE,
        status: "withdrawn",
        counts: false,
      },
      { seq: 3, validFrom: 13, what: NAMES | TEXT, document: 9 },
      {
        seq: 4,
        validFrom: 14,
        what: VERIFICATION,
        verification: "self_declared",
      },
      { seq: 5, validFrom: 15, what: OTHER },
      { seq: 6, validFrom: 6, validUntil: 16, what: OTHER },
      { seq: 7, validFrom: 17 },
    ]);
    const { changes, ...sums } = compareInstants(history, 10, 20);
    expect(changes.map(({ kind, seq }) => [kind, seq])).toEqual([
      ["entered", 7],
      ["state", 2],
      ["state", 1],
      ["renamed", 3],
      ["verification", 4],
      ["details", 5],
      ["left", 6],
    ]);
    expect(sums).toEqual({ before: 6, after: 4, entered: 1, back: 0, out: 3 });
  });
});
