import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKey } from "../../../app/domain/kernel/fold";
import { anyText } from "../../support/any-text";

describe("foldKey", () => {
  it.each([
    ["Société Générale", "societe generale"],
    ["STRASSE", "straße"],
    ["Ёлка", "елка"],
    ["Ｆａｉｒｗａｙ", "fairway"],
    ["ΛΌΓΟΣ", "λογος"],
    ["İstanbul", "istanbul"],
    ["مُؤَسَّسَة", "موسسه"],
    ["أحمد إلى آسيا ٱلله", "احمد الي اسيا الله"],
    ["محمـــد", "محمد"],
    ["یک", "يك"],
    ["٢٠٢٦", "2026"],
    ["२०२६", "2026"],
    ["𝟗", "9"],
  ])("%s and %s are one", (left, right) => {
    expect(foldKey(left)).toBe(foldKey(right));
  });

  it.each([
    ["край", "краи"],
    ["ガ", "カ"],
    ["की", "कि"],
  ])("%s and %s stay two", (left, right) => {
    expect(foldKey(left)).not.toBe(foldKey(right));
  });

  it("changes nothing more the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
    );
  });

  it("does not care how a character was composed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldKey(text.normalize("NFD"))).toBe(
          foldKey(text.normalize("NFC")),
        );
      }),
    );
  });
});
