import { afterAll, expect, it } from "vitest";
import { claimCase } from "../../../app/domain/case/claim.server";
import { passStage } from "../../../app/domain/case/decide.server";
import { findAct } from "../../../db/queries/act.server";
import { openTestDatabase } from "../../support/test-database";
import { openOffice } from "./office";

const db = await openTestDatabase();
const office = openOffice(db);
afterAll(office.close);

const MANY = 30;

it("are gapless under thirty approvals at once", async () => {
  const first = await office.addPerson("First", ["reviewer"]);
  const second = await office.addPerson("Second", ["reviewer"]);
  const third = await office.addPerson("Third", ["registrar"]);
  const ctx = office.ctxOf(third);
  const ids: string[] = [];
  for (let made = 0; made < MANY; made += 1) {
    const { actId } = await office.addCase();
    await office.pass(first, actId, "identity");
    await office.pass(second, actId, "authority");
    await claimCase(ctx, actId);
    ids.push(actId);
  }
  const results = await Promise.allSettled(
    ids.map(async (id) =>
      passStage(ctx, id, "approval", await office.ticked(id, "approval")),
    ),
  );
  expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
  const rows = await Promise.all(ids.map((id) => findAct(db.read, id)));
  const numbers = rows.map((row) => row?.seq ?? 0).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: MANY }, (_, n) => n + 1));
}, 120_000);
