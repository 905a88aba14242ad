import { describe, expect, it } from "vitest";
import {
  type Before,
  prefillTerms,
} from "../../../app/domain/engagement/prefill.server";
import { emptyOffer } from "../../../app/domain/offer/content";
import {
  emptyRequest,
  type FieldAudiences,
} from "../../../app/domain/request/content";

let id = 0;
const newId = () => String((id += 1));

const before = (
  request: Partial<Before["request"]> = {},
  offer: Partial<Before["offer"]> = {},
): Before => ({
  request: {
    content: {
      ...emptyRequest,
      title: "Train the authority",
      objective: "An authority that decides",
      needs: [
        {
          ...{ id: "a", topic: "DF02", priority: 3 },
          ...{ modality: "training", must: true },
        },
        {
          ...{ id: "b", topic: "DF17", priority: 1 },
          ...{ modality: "training", must: false },
        },
      ],
      indicators: [
        { id: "i", name: "Officers trained", baseline: "0", target: "40" },
      ],
      hostCommitments: "Rooms",
      start: { from: "2027-02-01", to: "2027-05-01" },
      months: 6,
    },
    lang: "en",
    audience: "providers",
    fieldAudiences: {},
    isNamed: false,
    ...request,
  },
  offer: {
    content: {
      ...emptyOffer,
      topics: ["DF02"],
      description: "We train",
      window: { from: "2027-01-01", to: "2027-06-30" },
    },
    lang: "en",
    ...offer,
  },
  today: "2026-11-22",
});

describe("terms to begin with", () => {
  it("take goal, outputs and topics in common, and the time both have", () => {
    expect(prefillTerms(before(), newId)).toMatchObject({
      title: "Train the authority",
      description: "An authority that decides",
      topics: ["DF02"],
      outputs: [{ name: "Officers trained", target: "40" }],
      requesterDoes: "Rooms",
      providerDoes: "We train",
      start: "2027-02-01",
      end: "2027-06-30",
    });
  });

  it("leave out what only named providers may read", () => {
    const fieldAudiences: FieldAudiences = {
      objective: "named",
      hostCommitments: "named",
      indicators: "named",
    };
    const terms = prefillTerms(before({ fieldAudiences }), newId);
    expect(terms).toMatchObject({
      ...{ description: "", requesterDoes: "", outputs: [] },
    });
    const named = prefillTerms(
      before({ fieldAudiences, isNamed: true }),
      newId,
    );
    expect(named.requesterDoes).toBe("Rooms");
  });

  it("have one language", () => {
    const { content } = before().offer;
    expect(
      prefillTerms(before({}, { lang: "fr", content }), newId).providerDoes,
    ).toBe("");
  });

  it("end after they begin, or have no end yet", () => {
    const { content } = before().offer;
    const over = {
      ...content,
      window: { from: "2026-01-01", to: "2026-12-01" },
    };
    expect(prefillTerms(before({}, { content: over }), newId).end).toBeNull();
  });
});
