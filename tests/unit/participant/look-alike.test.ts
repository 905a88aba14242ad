import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  lookAlikes,
  mixedScripts,
  skeleton,
} from "../../../app/domain/participant/look-alike";

const known = [
  { id: "1", names: ["Data Bank", "بنك البيانات"] },
  { id: "2", names: ["IBM"] },
  { id: "3", names: ["Horizon"] },
  { id: "4", names: ["Modern Co"] },
];

describe("lookAlikes", () => {
  it.each([
    ["Dаtа Bаnk", "1", "Cyrillic а"],
    ["Ｄata Bank", "none", "full width folds to the same letters"],
    ["lBM", "2", "small L"],
    ["ІВМ", "2", "Cyrillic capitals"],
    ["1bm", "2", "one"],
    ["Ноrizоn", "3", "Cyrillic Н, о"],
    ["Ηοrizοn", "3", "Greek Η, ο"],
    ["Hοrizon", "3", "one Greek ο"],
    ["Modem Co", "4", "m for rn"],
    ["Data Bank", "none", "the same name"],
    ["DATA BANK", "none", "the same name in capitals"],
    ["Date Bank", "none", "another name"],
  ])("%s: %s (%s)", (name, id) => {
    expect(lookAlikes(name, known)[0]?.id ?? "none").toBe(id);
  });
});

describe("skeleton", () => {
  it("ignores what can't be seen, spaces and dashes", () => {
    expect(skeleton("Da\u200bta-Ba\u00adnk")).toBe(skeleton("Data Bank"));
  });

  it("is the same the short way, for ASCII, as the long way", () => {
    const ascii = fc.string({ unit: "binary-ascii", maxLength: 60 });
    fc.assert(
      fc.property(ascii, (name) => {
        // Nobody sees the last character, but it's none of ASCII.
        expect(skeleton(name)).toBe(skeleton(`${name}\u200b`));
      }),
    );
  });

  it("tells Han names apart", () => {
    expect(skeleton("北京大学")).not.toBe(skeleton("北京大字"));
  });
});

describe("mixedScripts", () => {
  it("finds a foreign letter within a word", () => {
    expect(mixedScripts("Аcme Ltd")).toEqual([
      { word: "Аcme", scripts: ["Cyrl", "Latn"] },
    ]);
  });

  it.each(["ООО Acme", "阿里Cloud", "شركة IBM", "Acme 3М", "Société"])(
    "lets %s pass",
    (name) => {
      expect(mixedScripts(name)).toEqual([]);
    },
  );
});
