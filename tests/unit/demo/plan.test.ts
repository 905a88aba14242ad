import { describe, expect, it } from "vitest";
import { planDemonstration } from "../../../app/domain/demo/plan";
import { demoName, mark } from "../../../app/domain/demo/names";
import { actStatuses } from "../../../app/domain/act/model";
import { locales } from "../../../app/domain/kernel/localized";
import { participantKinds } from "../../../app/domain/participant/model";
import { area, isArea } from "../../../app/domain/reference/area";

const plan = planDemonstration(360);
const acts = plan.flatMap((participant) => participant.acts);

describe("the demonstration", () => {
  it("is the same each time", () => {
    expect(planDemonstration(360)).toEqual(plan);
  });

  it("has some 400 acts, by every kind and in every state a filing can reach", () => {
    expect(acts.length).toBeGreaterThan(370);
    expect(acts.length).toBeLessThan(430);
    expect(new Set(plan.map(({ kind }) => kind))).toEqual(
      new Set(participantKinds),
    );
    const missing = actStatuses.filter(
      (status) => !acts.some((act) => act.status === status),
    );
    // Both are passed through within one transaction.
    expect(missing.sort()).toEqual(["registered", "withdrawal_notified"]);
  });

  it("reaches every region", () => {
    const regions = new Set(
      plan.flatMap((one) => (one.area ? [area(one.area).region] : [])),
    );
    expect(regions.size).toBe(5);
    expect(plan.every((one) => one.area === null || isArea(one.area))).toBe(
      true,
    );
  });

  it("puts no act into the mouth of a real government", () => {
    const governments = plan.filter(({ kind }) => kind === "government");
    expect(governments.length).toBeGreaterThan(0);
    expect(governments.every((one) => one.area === null)).toBe(true);
    expect(
      governments.every(({ nameIndex }) =>
        /invented/.test(demoName("government", nameIndex, "en")),
      ),
    ).toBe(true);
  });

  it("marks every name, in every language, and gives none twice", () => {
    for (const locale of locales) {
      const names = plan.map((one) =>
        demoName(one.kind, one.nameIndex, locale),
      );
      expect(names.every((name) => name.endsWith(mark))).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("keeps the order of the dates of an act", () => {
    for (const act of acts) {
      expect(act.doneAt).toBeLessThan(act.receivedAt);
      expect(act.receivedAt).toBeLessThan(act.registeredAt);
    }
  });
});
