import { describe, expect, it } from "vitest";
import {
  emptyOffer,
  type OfferContent,
} from "../../../app/domain/offer/content";
import { keepStepsOf } from "../../../app/domain/offer/model";
import { publicText } from "../../../app/domain/offer/public";
import { problemsOf } from "../../../app/domain/offer/problems";

const today = "2026-03-02";
const whole: OfferContent = {
  ...emptyOffer,
  ...{ title: "Help", description: "Two lawyers.", topics: ["DF02"] },
  ...{ modalities: ["training"], languages: ["en"], contact: "a@b.example" },
  ...{ window: { from: "2026-04-01", to: "2026-12-31" }, funding: "in_kind" },
};
const fieldsOf = (change: Partial<OfferContent>) =>
  Object.keys(problemsOf({ ...whole, ...change }, "government", today));

describe("an offer", () => {
  it("lacks nothing once all is told", () => {
    expect(fieldsOf({})).toEqual([]);
  });

  it.each([
    [{ slots: 0 }, "slots"],
    [{ slots: 1.5 }, "slots"],
    [{ window: null }, "window.from"],
    [{ window: { from: "2026-05-01", to: "" } }, "window.to"],
    [{ window: { from: "2026-02-30", to: "2026-05-01" } }, "window.from"],
    [{ window: { from: "2026-05-02", to: "2026-05-01" } }, "window.to"],
    [{ window: { from: "2025-05-02", to: "2026-03-01" } }, "window.to"],
    [{ window: { from: "2026-05-02", to: "2031-05-03" } }, "window.to"],
    [{ excluded: [{ area: "BRA", ground: "" }] }, "excluded.0.ground"],
    [{ funding: null }, "funding"],
    [{ funding: "funded" }, "tied"],
    [{ topics: [] }, "topics"],
    [{ contact: "" }, "contact"],
  ] as const)("%j is told at %s", (change, field) => {
    expect(fieldsOf(change)).toEqual([field]);
  });

  it("of a company says that it asks for no purchase and no place of data", () => {
    const ofCompany = (content: OfferContent) =>
      problemsOf(content, "company", today);
    expect(ofCompany(whole)).toEqual({
      noConditions: { key: "offer.error.no-conditions" },
    });
    // Saved before it was asked.
    const { noConditions: _, ...older } = whole;
    expect(Object.keys(ofCompany(older as OfferContent))).toHaveLength(1);
    expect(ofCompany({ ...whole, noConditions: true })).toEqual({});
    expect(Object.keys(problemsOf(whole, "academia", today))).toEqual([]);
  });

  it("is public without contact and grounds", () => {
    const text = publicText({
      ...whole,
      excluded: [{ area: "BRA", ground: "Article 7" }],
    });
    expect(text.excluded).toEqual([{ area: "BRA" }]);
    expect(JSON.stringify(text)).not.toMatch(/Article 7|a@b/);
  });

  it("can be kept by the steps of its state", () => {
    expect(keepStepsOf("draft")).toEqual([
      ...["ask_owner", "approve", "discard"],
    ]);
    expect(keepStepsOf("active")).toEqual([
      ...["confirm_current", "pause", "withdraw"],
    ]);
    expect(keepStepsOf("withdrawn")).toEqual([]);
  });
});
