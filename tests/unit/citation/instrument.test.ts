import { describe, expect, it } from "vitest";
import { bibtex } from "../../../app/domain/citation/bibtex";
import { ris } from "../../../app/domain/citation/ris";
import { citeInstrument, plainCitation } from "../../../app/i18n/cite";
import { translator } from "../../../app/i18n/translate";

const at = Date.UTC(2026, 2, 5);
const party = (
  text: string,
  state: "confirmed" | "disputed" | "withdrawn",
) => ({
  area: null,
  names: [{ lang: "en", text }],
  state,
});
const reading = {
  address: "https://example.org/en/instruments/1",
  now: at,
  asOf: null,
};
const t = translator("en");
const instrument = {
  ...{ id: "1", kind: "agreement", doneOn: "2026-03-01" },
  titles: [{ lang: "en", text: "Agreement on data" }],
  parties: [
    party("Arland", "confirmed"),
    party("Beland and Isles", "confirmed"),
  ],
  confirmation: "confirmed" as const,
  ...{ since: at, registeredAt: at },
};

describe("the citation of an instrument", () => {
  it("has each party as an author of its own", () => {
    const cited = citeInstrument(t, instrument, reading);
    expect(cited.authors).toEqual(["Arland", "Beland and Isles"]);
    expect(bibtex(cited)).toContain(
      "author = {{Arland} and {Beland and Isles}}",
    );
    expect(ris(cited)).toContain("AU  - Arland\r\nAU  - Beland and Isles\r\n");
    expect(cited.remark).toBeUndefined();
  });

  it("names no party as an author that denies it, and says so", () => {
    const disputed = {
      ...instrument,
      parties: [party("Arland", "confirmed"), party("Beland", "disputed")],
      confirmation: "disputed" as const,
    };
    const cited = citeInstrument(t, disputed, reading);
    expect(cited.authors).toEqual(["Arland"]);
    const said = "Disputed by Beland since 5 March 2026.";
    expect(cited.note).toContain(said);
    expect(plainCitation(t, cited)).toContain(said);
  });

  it("says that a party withdrew", () => {
    const left = {
      ...instrument,
      parties: [party("Arland", "confirmed"), party("Beland", "withdrawn")],
      confirmation: "withdrawn" as const,
    };
    expect(citeInstrument(t, left, reading).note).toContain("Beland withdrew");
  });
});
