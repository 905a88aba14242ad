import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCountry } from "../../../app/domain/country/get.server";
import { decideGraduation } from "../../../app/domain/graduation/decide.server";
import { enterGraduation } from "../../../app/domain/graduation/enter.server";
import {
  getGraduationCase,
  listGraduationDesk,
} from "../../../app/domain/graduation/list.server";
import { graduationForm } from "../../../app/domain/graduation/schema.server";
import { DAY, dayOf, startOf } from "../../../app/domain/kernel/clock";
import { endOf } from "../../../app/domain/register/as-of";
import { viewRegister } from "../../../app/domain/register/list-view.server";
import { registerQuerySchema } from "../../../app/domain/register/query.server";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { viewMap } from "../../../app/domain/statistics/map.server";
import { viewMatrix } from "../../../app/domain/statistics/matrix.server";
import { viewStatistics } from "../../../app/domain/statistics/statistics.server";
import { viewTimeline } from "../../../app/domain/statistics/timeline.server";
import { listAuditOf } from "../../../db/queries/audit.server";
import { openTestDatabase } from "../../support/test-database";
import { openMembers, refusal } from "../act/member";
import { addAct, addAuthor, addParticipant } from "../register/fixture";

const now = Date.parse("2026-11-22T09:30:00Z");
const db = await openTestDatabase();
const { office, close } = openMembers(db);
afterAll(close);

const registrar = await office.addPerson("Registrar", ["registrar"]);
const admin = await office.addPerson("Administrator", ["administrator"]);
const admin2 = await office.addPerson("Second one", ["administrator"]);

/** Somebody at an instant, having just proved who they are. */
const at = (person: typeof admin, instant = now) =>
  office.ctxOf({ ...person, provedAt: instant }, instant);

const typed = {
  area: "LAO",
  outcome: "confirmed",
  onDay: "2026-11-24",
  source: "A/RES/81/9",
  sourceUrl: "https://docs.un.org/A/RES/81/9",
};
const form = (more: Record<string, string> = {}) =>
  graduationForm.parse({ ...typed, ...more });

const asOfDay = (day: string) => ({ day, at: endOf(day) });

/** Acts of least developed countries by every view that can be asked, as of a day or at an instant. */
async function ldcsIn(instant: number, day?: string) {
  const ctx = office.ctxOf({ kind: "anonymous" }, instant);
  const asOf = day === undefined ? null : asOfDay(day);
  const selection = { category: ["ldc"] };
  const query = registerQuerySchema.parse({ category: "ldc", asOf: day });
  const list = await viewRegister(ctx, query);
  const map = await viewMap(ctx, { selection, asOf });
  const matrix = await viewMatrix(ctx, { selection, asOf, rows: "area" });
  const timeline = await viewTimeline(ctx, {
    ...{ selection, asOf, by: "registered", step: "year" },
  });
  const { tables } = await viewStatistics(ctx, { asOf });
  const facet = await viewRegister(
    ctx,
    registerQuerySchema.parse({ asOf: day }),
  );
  return [
    list.total,
    map.byArea.reduce((sum, [, acts]) => sum + acts, 0) + map.withoutArea,
    matrix.total.acts,
    timeline.periods.at(-1)?.sum,
    tables.category.find(({ key }) => key === "ldc")?.acts,
    facet.choices.category.find(({ value }) => value === "ldc")?.count ?? 0,
  ];
}
const all = (count: number) => Array<number>(6).fill(count);

beforeAll(() =>
  db.write(async (tx) => {
    await addAuthor(tx);
    for (const [id, area] of [
      ["mekong", "LAO"],
      ["delta", "BGD"],
      ["island", "STP"],
    ] as const) {
      await addParticipant(tx, { id, area, names: [{ lang: "en", text: id }] });
    }
    const ids = [
      await addAct(tx, { seq: 1, participantId: "mekong", area: "LAO" }),
      await addAct(tx, { seq: 2, participantId: "delta", area: "BGD" }),
      await addAct(tx, { seq: 3, participantId: "island", area: "STP" }),
    ];
    await refreshRegister(tx, ids, Date.parse("2026-03-05T00:00:00Z"));
  }),
);

describe("categories of the day looked at", () => {
  it("are the same in the list, its facet, map, matrix, timeline and statistics", async () => {
    // Sao Tome left the list before its act; nobody else has.
    expect(await ldcsIn(now)).toEqual(all(2));
    expect(await ldcsIn(now, "2026-06-01")).toEqual(all(2));
  });
});

describe("a graduation", () => {
  let id = "";

  it("changes nothing before it is confirmed, not even on its day", async () => {
    const after = startOf("2026-12-01");
    expect(await ldcsIn(after)).toEqual(all(2));
    const { scheduled } = await listGraduationDesk(at(registrar));
    expect(scheduled.slice(0, 3).map(({ iso3 }) => iso3)).toEqual([
      "BGD",
      "LAO",
      "NPL",
    ]);
  });

  it("is entered by one officer and approved by an administrator who is another", async () => {
    id = await enterGraduation(at(admin), form());
    expect(await ldcsIn(startOf("2026-12-01"))).toEqual(all(2));
    expect(
      await refusal(decideGraduation(at(admin), id, "approve")),
    ).toMatchObject({ code: "graduation.error.same-officer" });
    expect(
      await refusal(decideGraduation(at(registrar), id, "approve")),
    ).toMatchObject({ kind: "forbidden" });
    const unproved = office.ctxOf({ ...admin2, provedAt: 0 }, now);
    expect(
      await refusal(decideGraduation(unproved, id, "approve")),
    ).toMatchObject({ code: "account.error.prove-again" });
    expect(await refusal(enterGraduation(at(registrar), form()))).toMatchObject(
      { code: "graduation.error.open" },
    );
    await decideGraduation(at(admin2), id, "approve", "Seen.");
    expect(
      await refusal(decideGraduation(at(admin2), id, "decline")),
    ).toMatchObject({ code: "graduation.error.decided" });
    expect(await getGraduationCase(at(registrar), id)).toMatchObject({
      ...{ status: "approved", enteredBy: "Administrator" },
      ...{ decidedBy: "Second one", decisionNote: "Seen.", mayDecide: false },
    });
  });

  it("takes effect on its day, in every view", async () => {
    expect(await ldcsIn(now)).toEqual(all(2));
    expect(await ldcsIn(startOf("2026-11-24") - 1)).toEqual(all(2));
    expect(await ldcsIn(startOf("2026-11-24"))).toEqual(all(1));
    const country = await readCountry(
      office.ctxOf({ kind: "anonymous" }, startOf("2026-11-25")),
      "LAO",
      null,
    );
    expect(country.categories.ldc).toBe(false);
    expect(country.history[0]).toMatchObject({
      ...{ category: "ldc", to: "2026-11-24", source: "A/RES/81/9" },
      url: "https://docs.un.org/A/RES/81/9",
    });
  });

  it("that is confirmed late leaves the days before its confirmation as they were", async () => {
    const late = startOf("2026-11-28") + 3 * 3_600_000;
    const other = await enterGraduation(
      at(registrar, late),
      form({ area: "BGD" }),
    );
    await decideGraduation(at(admin, late), other, "approve");
    const later = startOf("2026-12-05");
    // In force since the 24th, known since the 28th.
    expect(await ldcsIn(later)).toEqual(all(0));
    expect(await ldcsIn(later, "2026-11-28")).toEqual(all(0));
    expect(await ldcsIn(later, "2026-11-27")).toEqual(all(1));
    expect(await ldcsIn(later, "2026-11-23")).toEqual(all(2));
    const then = await readCountry(
      office.ctxOf({ kind: "anonymous" }, later),
      "BGD",
      asOfDay("2026-11-27"),
    );
    expect(then.categories.ldc).toBe(true);
    expect(then.history[0]?.scheduled?.source).toBe("A/RES/76/8");
  });

  it("may be set for another day instead, and then is only shown", async () => {
    const later = startOf("2026-12-06");
    const moved = await enterGraduation(
      at(registrar, later),
      form({ area: "NPL", outcome: "rescheduled", onDay: "2029-11-24" }),
    );
    await decideGraduation(at(admin, later), moved, "approve");
    const country = await readCountry(
      office.ctxOf({ kind: "anonymous" }, startOf("2029-12-01")),
      "NPL",
      null,
    );
    expect(country.categories.ldc).toBe(true);
    expect(country.history[0]?.scheduled).toMatchObject({ on: "2029-11-24" });
  });

  it("leaves who did what in the audit trail", async () => {
    const events = await listAuditOf(db.read, "country", "LAO");
    expect(events.map(({ action }) => action)).toEqual([
      "graduation.entered",
      "graduation.approved",
    ]);
  });

  it("is refused for a country off the list, a planned day that is over, a source without address", async () => {
    const codes = (more: Record<string, string>) =>
      graduationForm
        .safeParse({ ...typed, ...more })
        .error?.issues.map(({ message }) => message);
    expect(codes({ area: "FRA" })).toEqual(["graduation.error.area"]);
    expect(codes({ area: "STP" })).toEqual(["graduation.error.area"]);
    expect(codes({ onDay: "2026-02-30" })).toEqual(["graduation.error.day"]);
    expect(codes({ source: " " })).toEqual(["graduation.error.source"]);
    expect(codes({ sourceUrl: "javascript:alert(1)" })).toEqual([
      "graduation.error.link",
    ]);
    const today = dayOf(now);
    expect(
      await refusal(
        enterGraduation(
          at(registrar),
          form({ area: "KHM", outcome: "rescheduled", onDay: today }),
        ),
      ),
    ).toMatchObject({ kind: "unprocessable" });
    expect(
      await refusal(
        enterGraduation(at(registrar, now + DAY), {
          ...form({ area: "KHM" }),
          onDay: "2020-01-01",
        }),
      ),
    ).toMatchObject({ kind: "unprocessable" });
  });
});
