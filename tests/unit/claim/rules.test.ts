import { describe, expect, it } from "vitest";
import {
  claimStatuses,
  retractionReasons,
} from "../../../app/domain/claim/model";
import { dayProblems, mayPromote } from "../../../app/domain/claim/rules";
import { claimForm } from "../../../app/domain/claim/schema.server";
import { locales } from "../../../app/i18n/locales";
import { translator } from "../../../app/i18n/translate";

const problems = (publishedOn: string, seenOn: string) =>
  Object.values(dayProblems({ publishedOn, seenOn }, "2026-11-22")).map(
    ({ key }) => key,
  );

describe("the days of a claim", () => {
  it("lie between the initiative and today, seen after published", () => {
    expect(problems("2024-11-20", "2026-11-22")).toEqual([]);
    expect(problems("2024-11-19", "2025-01-01")).toEqual([
      "claim.error.before-initiative",
    ]);
    expect(problems("2026-11-23", "2026-11-23")).toEqual([
      "claim.error.future",
      "claim.error.future",
    ]);
    expect(problems("2026-11-20", "2026-11-19")).toEqual([
      "claim.error.seen-before",
    ]);
  });
});

describe("who may take a claim up", () => {
  const company = { id: "P1", kind: "company", area: "KEN" } as const;
  it("is whom it names", () => {
    const claim = { participantId: "P1", kind: "academia", area: null };
    expect(mayPromote(company, claim)).toBe(true);
    expect(mayPromote({ ...company, id: "P2" }, claim)).toBe(false);
  });
  it("is of its kind and area where it names nobody", () => {
    const claim = { participantId: null, kind: "company", area: "KEN" };
    expect(mayPromote(company, claim)).toBe(true);
    expect(mayPromote({ ...company, area: "CHL" }, claim)).toBe(false);
    expect(mayPromote({ ...company, kind: "academia" }, claim)).toBe(false);
    // Without an area it could be anybody.
    const nowhere = { ...claim, area: null };
    expect(mayPromote({ ...company, area: null }, nowhere)).toBe(false);
  });
});

const form = {
  name: "A body",
  nameLang: "en",
  kind: "company",
  sourceTitle: "News",
  sourceUrl: "www.example.org/a",
  publisher: "Gazette",
  publishedOn: "2025-01-01",
  quote: "It noted the initiative.",
  quoteLang: "en",
  seenOn: "2025-01-02",
};

describe("an officer's form", () => {
  it("reads a participant out of the address of its page", () => {
    const id = "01J0000000000000000000000X";
    const participantId = `https://portal.example/en/participants/${id}`;
    expect(claimForm.parse({ ...form, participantId })).toMatchObject({
      participantId: id,
      area: null,
      sourceUrl: "https://www.example.org/a",
    });
  });
  it("wants a language for a translation, and days that exist", () => {
    const fields = (more: object) =>
      claimForm
        .safeParse({ ...form, ...more })
        .error?.issues.map(({ message }) => message);
    expect(fields({ translation: "Another word" })).toEqual([
      "claim.error.translation-language",
    ]);
    expect(fields({ publishedOn: "2025-02-30" })).toEqual(["claim.error.day"]);
    expect(fields({ area: "XXX" })).toEqual(["claim.error.area"]);
  });
});

describe.each(locales)("in %s", (locale) => {
  const t = translator(locale);
  it.each([
    ["claim.status", claimStatuses],
    ["claim.retraction", retractionReasons],
  ] as const)("every code of %s has a label", (area, codes) => {
    for (const code of codes) expect(t.find(`${area}.${code}`)).toBeTruthy();
  });
});
