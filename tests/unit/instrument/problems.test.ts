import { describe, expect, it } from "vitest";
import { proposalNumbers } from "../../../app/domain/act/model";
import {
  articleProblems,
  descriptionProblems,
  filingParts,
  partyProblems,
  type Filing,
} from "../../../app/domain/instrument/problems";

const today = "2026-03-02";
const days = { earliest: "2024-11-20", today };
const party = (key: string) => ({ key, kind: "government" as const });
const own = party("area:KEN");

const whole: Filing = {
  form: "bilateral",
  kind: "agreement",
  titles: [{ lang: "en", title: "Agreement" }],
  authentic: ["en"],
  doneOn: "2026-02-20",
  inEffectOn: null,
  parties: [own, party("area:FRA")],
  articles: proposalNumbers.map((proposal) => ({
    proposal,
    alignment: "same",
    text: null,
  })),
};
const fieldsOf = (change: Partial<Filing>) =>
  filingParts({ ...whole, ...change }, own, days).flatMap(({ problems }) =>
    Object.entries(problems).map(([field, { key }]) => [field, key]),
  );

it("nothing is missing in a whole filing", () => {
  expect(fieldsOf({})).toEqual([]);
});

describe("the day it was done", () => {
  it.each([
    ["2024-11-19", "instrument.error.done-too-early"],
    ["2026-03-03", "instrument.error.done-ahead"],
    ["2026-02-30", "act.error.no-such-day"],
    [null, "instrument.error.done-missing"],
  ])("%s is refused", (doneOn, key) => {
    expect(descriptionProblems({ ...whole, doneOn }, days)).toEqual({
      doneOn: { key },
    });
  });

  it.each(["2024-11-20", today])("%s is taken", (doneOn) => {
    expect(descriptionProblems({ ...whole, doneOn }, days)).toEqual({});
  });

  it("is not after the day it took effect", () => {
    expect(fieldsOf({ inEffectOn: "2026-02-19" })).toEqual([
      ["inEffectOn", "act.error.effect-before-done"],
    ]);
  });
});

describe("the parties", () => {
  const three = [own, party("area:FRA"), party("area:GHA")];

  it("are two at least, in a multilateral instrument three", () => {
    expect(fieldsOf({ parties: [own] })).toEqual([
      ["parties.1.name", "instrument.error.too-few-parties"],
    ]);
    expect(fieldsOf({ form: "multilateral" })).toEqual([
      ["parties.2.name", "instrument.error.too-few-parties"],
    ]);
    expect(fieldsOf({ form: "multilateral", parties: three })).toEqual([]);
  });

  it("are no more than two in a bilateral one", () => {
    expect(fieldsOf({ parties: three })).toEqual([
      ["parties.2.name", "instrument.error.two-parties"],
    ]);
  });

  it("are named once", () => {
    expect(fieldsOf({ parties: [own, party("area:KEN")] })).toContainEqual([
      "parties.1.name",
      "instrument.error.party-twice",
    ]);
  });

  it("have the filer among them", () => {
    const others = [party("area:FRA"), party("area:GHA")];
    expect(fieldsOf({ parties: others })).toEqual([
      ["parties.0.name", "instrument.error.filer-not-party"],
    ]);
  });

  it("may be a regional organization alone", () => {
    const union = { key: "id:01B", kind: "organization" as const };
    const alone = { form: "regional" as const, parties: [union] };
    expect(partyProblems(alone, union)).toEqual({});
    expect(partyProblems({ ...alone, parties: [own] }, own)).not.toEqual({});
  });
});

describe("the articles", () => {
  it("answer every proposal", () => {
    const articles = whole.articles.filter(({ proposal }) => proposal !== 7);
    expect(articleProblems({ articles })).toEqual({
      "alignment.7": {
        key: "instrument.error.alignment-missing",
        params: { proposal: 7 },
      },
    });
  });

  it("say how they adapt", () => {
    const articles = whole.articles.map((one) =>
      one.proposal === 4 ? { ...one, alignment: "adapted" as const } : one,
    );
    expect(Object.keys(articleProblems({ articles }))).toEqual(["text.4"]);
  });

  it("take up one proposal at least, or add something", () => {
    const absent = whole.articles.map((one) => ({
      ...one,
      alignment: "absent" as const,
    }));
    expect(Object.keys(articleProblems({ articles: absent }))).toEqual([
      "alignment.1",
    ]);
  });
});
