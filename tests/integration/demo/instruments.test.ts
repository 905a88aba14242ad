import { expect, it } from "vitest";
import { fillDemonstration } from "../../../app/domain/demo/fill.server";
import { openFileStore } from "../../../app/domain/file/store.server";
import { listCoveredBy } from "../../../app/domain/instrument/cover.server";
import { listInstruments } from "../../../app/domain/instrument/list.server";
import { instrumentQuery } from "../../../app/domain/instrument/query.server";
import { makeTempDir } from "../../support/temp";
import { openTestDatabase } from "../../support/test-database";
import { openOffice, start } from "../case/office";

it("the demonstration shows instruments in every state, and invented parties only", async () => {
  const db = await openTestDatabase();
  const office = openOffice(db);
  const temp = makeTempDir();
  const ctx = {
    ...office.ctxOf({ kind: "anonymous" }, start),
    files: openFileStore(temp.path),
  };
  await fillDemonstration(ctx);
  const { lines } = await listInstruments({ db }, instrumentQuery.parse({}));
  const states = new Set(lines.map(({ confirmation }) => confirmation));
  for (const state of ["awaiting", "confirmed", "disputed"]) {
    expect(states).toContain(state);
  }
  const forms = new Set(lines.map(({ form }) => form));
  expect([...forms].sort()).toEqual(["bilateral", "multilateral", "regional"]);
  const parties = lines.flatMap((line) => line.parties);
  expect(parties.every(({ area }) => area === null)).toBe(true);
  expect(
    lines.every(({ titles }) =>
      titles.every(({ text }) => /demo|démo|демо|演示|توضيحي/.test(text)),
    ),
  ).toBe(true);
  const covered = [];
  for (const { participantId } of parties) {
    if (participantId === null) continue;
    covered.push(...(await listCoveredBy({ db }, participantId, null)));
  }
  expect(covered.length).toBeGreaterThan(0);
  temp.remove();
  office.close();
});
