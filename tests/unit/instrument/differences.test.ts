import { describe, expect, it } from "vitest";
import { proposalNumbers } from "../../../app/domain/act/model";
import {
  compareFilings,
  contradicts,
  dayDifference,
  differenceKinds,
  type ComparedFiling,
} from "../../../app/domain/instrument/differences";
import { locales } from "../../../app/domain/kernel/localized";
import { differenceWords } from "../../../app/i18n/difference";
import { translator } from "../../../app/i18n/translate";

const filing = (change: Partial<ComparedFiling> = {}): ComparedFiling => ({
  form: "bilateral",
  place: "Harbour City",
  authentic: ["en", "fr"],
  inEffectOn: null,
  titles: [{ lang: "en", title: "Agreement on data flows" }],
  articles: proposalNumbers.map((proposal) => ({
    ...{ proposal, alignment: "same", article: null, text: null, lang: "en" },
  })),
  ...change,
});

/** All proposals as in the initiative, but for one. */
const butFor = (
  number: number,
  change: Partial<ComparedFiling["articles"][number]>,
) =>
  filing({
    articles: filing().articles.map((one) =>
      one.proposal === number ? { ...one, ...change } : one,
    ),
  });

describe("what two filings say differently", () => {
  it("is nothing where they say the same in other writing", () => {
    const other = filing({
      authentic: ["fr", "en"],
      place: " harbour  city",
      titles: [
        { lang: "en", title: "AGREEMENT on data flows" },
        { lang: "fr", title: "Accord sur les flux de données" },
      ],
    });
    expect(compareFilings(filing(), other)).toEqual([]);
  });

  it("is every fact that is not the same", () => {
    const other = filing({
      form: "regional",
      place: "Hill Town",
      authentic: ["en"],
      inEffectOn: "2026-05-01",
      titles: [{ lang: "en", title: "Treaty" }],
    });
    const found = compareFilings(filing(), other);
    expect(found.map(({ what }) => what)).toEqual([
      ...["title", "form", "place", "authentic", "in_effect"],
    ]);
    expect(contradicts(found)).toBe(false);
  });

  it("is a contradiction where they take a proposal up differently", () => {
    const found = compareFilings(butFor(3, { alignment: "absent" }), filing());
    expect(found).toEqual([
      {
        ...{ what: "alignment", proposal: 3, lang: null },
        ...{ first: "absent", second: "same" },
      },
    ]);
    expect(contradicts(found)).toBe(true);
  });

  it("does not compare words in different languages", () => {
    const words = (text: string, lang: string) =>
      butFor(4, { alignment: "adapted", text, lang });
    const english = words("In its own words", "en");
    expect(
      compareFilings(english, words("Dans ses propres termes", "fr")),
    ).toEqual([]);
    expect(compareFilings(english, words("Otherwise", "en"))).toMatchObject([
      { what: "words", proposal: 4 },
    ]);
  });

  it("is the day of an act that is not the instrument's", () => {
    expect(dayDifference("2026-03-01", "2026-03-01")).toEqual([]);
    expect(dayDifference("2026-03-01", null)).toEqual([]);
    expect(dayDifference("2026-03-01", "2026-03-02")).toMatchObject([
      { what: "act_done", second: "2026-03-02" },
    ]);
  });

  it.each(locales)("is said in words in %s", (locale) => {
    const values: Record<string, string> = {
      ...{ alignment: "absent", form: "regional", authentic: "en fr" },
      ...{ in_effect: "2026-03-01", act_done: "2026-03-01" },
    };
    for (const what of differenceKinds) {
      const words = differenceWords(translator(locale), {
        ...{ what, proposal: 3, lang: what === "title" ? "fr" : null },
        ...{ first: values[what] ?? "x", second: null },
      });
      expect(words.label).not.toBe("");
      expect(words.second).toBe("–");
    }
  });
});
