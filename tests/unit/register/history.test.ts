import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeKinds,
  compareInstants,
  listChanges,
} from "../../../app/domain/register/changes";
import { slotOf, type Rows } from "../../../app/domain/register/columns";
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

const statusOf = ({ columns, places }: Rows, slot: number) => {
  const { codes, combinations } = columns.facet.status;
  return combinations[codes[places[slot] ?? 0] ?? 0]?.[0];
};

const listAll = (history: History, found: ReturnType<typeof compareInstants>) =>
  listChanges(history, found, { kind: undefined, from: 0, most: 1000 });

describe("the history in memory", () => {
  it("shows at any instant the last row of each number until then", () => {
    fc.assert(
      fc.property(lives, fc.nat({ max: 60 }), (rows, at) => {
        const past = historyOf(rows).at(at);
        const then = rowsAt(rows, at);
        expect(past.places).toHaveLength(then.size);
        for (let seq = 0; seq < 8; seq += 1) {
          const row = then.get(seq);
          const slot = slotOf(past, seq);
          expect(slot >= 0).toBe(row !== undefined);
          if (!row) continue;
          expect(statusOf(past, slot)).toBe(row.status);
          expect(past.columns.counted[past.places[slot] ?? 0]).toBe(
            row.counts ? 1 : 0,
          );
        }
      }),
    );
  });

  it("leaves out a number after it has left the register", () => {
    const history = historyOf([{ seq: 1, validFrom: 5, validUntil: 9 }]);
    expect(history.at(8).places).toHaveLength(1);
    expect(history.at(9).places).toHaveLength(0);
    expect(history.at(4).places).toHaveLength(0);
    expect(history.at(null).places).toHaveLength(0);
    expect(history.current).toBe(0);
  });

  it("shows as it is now what no later row replaces", () => {
    fc.assert(
      fc.property(lives, (rows) => {
        const history = historyOf(rows);
        const now = history.at(null);
        expect([...now.places]).toEqual([...history.at(1000).places]);
        expect(now.places).toHaveLength(history.current);
      }),
    );
  });

  it("keeps every column of a row", () => {
    const row = historyRow({
      ...{ seq: 3, area: "KEN", region: "002" },
      ...{ proposals: "sa-+.......", registeredAt: 77, receivedAt: 66 },
      ...{ participantId: "q", document: 12, doneOn: "2025-02-03" },
    });
    const { columns } = historyOf([{ seq: 1 }, row, { seq: 4 }]);
    // Growing takes every column along.
    columns.reserve(5000);
    const { stances, facet } = columns;
    expect({
      ...{ seq: columns.seq[1], counted: columns.counted[1] },
      registeredAt: columns.registeredAt[1],
      participant: columns.participants[columns.participant[1] ?? 0],
      document: columns.document[1],
      area: facet.area.combinations[facet.area.codes[1] ?? 0],
      ...{ same: stances.same[1], adapted: stances.adapted[1] },
      ...{ added: stances.added[1], doneOn: stances.doneOn[1] },
      receivedAt: stances.receivedAt[1],
    }).toEqual({
      ...{ seq: 3, counted: 1, registeredAt: 77, participant: "q" },
      ...{ document: 12, area: ["KEN"] },
      ...{ same: 1, adapted: 2, added: 8, receivedAt: 66 },
      doneOn: Date.UTC(2025, 1, 3) / 86_400_000,
    });
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
          const changes = listAll(history, found);
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
          expect(changes.map(({ seq }) => seq).sort()).toEqual(
            different.sort(),
          );
          // In pages they are the same, of each kind and of all.
          for (const kind of [undefined, ...changeKinds]) {
            const own = changes.filter((one) => !kind || one.kind === kind);
            if (kind) expect(found.counts[kind]).toBe(own.length);
            const pages = [0, 3, 6].flatMap((start) =>
              listChanges(history, found, { kind, from: start, most: 3 }),
            );
            expect(pages).toEqual(own.slice(0, 9));
          }
          for (const { seq, kind, at } of changes) {
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
    const found = compareInstants(history, 10, 20);
    const { changed: _changed, counts, ...sums } = found;
    expect(counts).toMatchObject({ entered: 1, state: 2, left: 1 });
    expect(listAll(history, found).map(({ kind, seq }) => [kind, seq])).toEqual(
      [
        ["entered", 7],
        ["state", 2],
        ["state", 1],
        ["renamed", 3],
        ["verification", 4],
        ["details", 5],
        ["left", 6],
      ],
    );
    expect(sums).toEqual({ before: 6, after: 4, entered: 1, back: 0, out: 3 });
  });
});
