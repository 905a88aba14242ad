import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeKinds, listChanges } from "../../../app/domain/register/changes";

/** Acts that entered at an instant each, as a history has them: by instant, ties in any order. */
const entered = fc
  .uniqueArray(fc.record({ seq: fc.nat(200), at: fc.nat(4) }), {
    selector: ({ seq }) => seq,
    maxLength: 40,
  })
  .map((rows) => rows.sort((a, b) => a.at - b.at));

const list = (
  rows: readonly { readonly seq: number; readonly at: number }[],
  page: { from: number; most: number },
) =>
  listChanges(
    {
      columns: { seq: rows.map(({ seq }) => seq) },
      from: rows.map(({ at }) => at),
    },
    {
      counts: Object.fromEntries(
        changeKinds.map((kind) => [kind, kind === "entered" ? rows.length : 0]),
      ) as Record<(typeof changeKinds)[number], number>,
      changed: Uint8Array.from(rows, () => changeKinds.indexOf("entered") + 1),
    },
    { kind: undefined, ...page },
  );

describe("the list of changes", () => {
  it("has the newest first, and of one instant the higher number, however the history was read", () => {
    fc.assert(
      fc.property(entered, (rows) => {
        const all = list(rows, { from: 0, most: 1000 });
        const wanted = [...rows].sort((a, b) => b.at - a.at || b.seq - a.seq);
        expect(all.map(({ seq }) => seq)).toEqual(wanted.map(({ seq }) => seq));
      }),
    );
  });

  it("is the same page by page", () => {
    fc.assert(
      fc.property(entered, fc.integer({ min: 1, max: 7 }), (rows, most) => {
        const pages = Array.from({ length: Math.ceil(rows.length / most) });
        expect(
          pages.flatMap((_, page) => list(rows, { from: page * most, most })),
        ).toEqual(list(rows, { from: 0, most: 1000 }));
      }),
    );
  });
});
