import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, similarity } from "../../../app/domain/participant/distance";
import { duplicateCandidates } from "../../../app/domain/participant/duplicates";

const first = (name: string, known: string, areas: [string?, string?] = []) =>
  duplicateCandidates({ names: [name], area: areas[0] }, [
    { id: "1", names: ["Quite Another", known], area: areas[1] },
  ])[0];

describe("duplicateCandidates", () => {
  it.each([
    ["Yandex LLC", "ООО «Яндекс»", "same_transliteration"],
    ["Huawei Technologies", "华为技术有限公司", "same_transliteration"],
    ["Vodafone Egypt", "فودافون Egypt", "same_transliteration"],
    ["ACME data ltd", "Acme Data Limited", "same_name"],
    ["Acme Data Systms", "Acme Data Systems", "close_name"],
    ["DataFlow Partners", "Data Flow Partners", "close_name"],
  ])("%s, %s: %s", (name, known, reason) => {
    expect(first(name, known)).toMatchObject({ id: "1", reason, name: known });
  });

  it("says nothing about strangers", () => {
    expect(
      first("Nordic Seas Institute", "Pan-African Chamber"),
    ).toBeUndefined();
    expect(first("Acme", "Acne")).toBeUndefined();
  });

  it("lets an identifier decide before any name", () => {
    const lei = {
      scheme: "lei",
      authority: "",
      value: "506700GE1G29325QX363",
    } as const;
    const number = {
      scheme: "register",
      authority: "HRB Köln",
      value: "12 345",
    } as const;
    const found = duplicateCandidates(
      {
        names: ["A New Name"],
        identifiers: [lei, { ...number, value: "12345" }],
      },
      [
        { id: "lei", names: ["Old"], identifiers: [lei] },
        { id: "number", names: ["Older"], identifiers: [number] },
        {
          id: "none",
          names: ["Oldest"],
          identifiers: [{ ...number, authority: "HRB Bonn" }],
        },
      ],
    );
    expect(found.map(({ id, reason }) => [id, reason])).toEqual([
      ["lei", "same_identifier"],
      ["number", "same_identifier"],
    ]);
  });

  it("takes namesakes of other areas for less", () => {
    const here = first("Ministry of Finance", "Ministry of Finance", [
      "KEN",
      "KEN",
    ]);
    const there = first("Ministry of Finance", "Ministère des Finances", [
      "KEN",
      "SEN",
    ]);
    expect(here?.score).toBeGreaterThan(0.9);
    expect(there?.score ?? 0).toBeLessThan(0.6);
  });

  it("puts the likeliest first", () => {
    const scores = duplicateCandidates({ names: ["Acme Data Systems"] }, [
      { id: "close", names: ["Acme Data System"] },
      { id: "same", names: ["Acme Data Systems Inc"] },
    ]).map(({ id }) => id);
    expect(scores).toEqual(["same", "close"]);
  });
});

describe("distance", () => {
  it.each([
    ["abcd", "abdc", 1],
    ["abcd", "abc", 1],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
  ])("%s to %s is %i", (a, b, count) => {
    expect(distance(a, b, 9)).toBe(count);
  });

  it("is the same both ways, and nought only for equals", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b", "c"),
      maxLength: 9,
    });
    fc.assert(
      fc.property(text, text, fc.nat(9), (a, b, most) => {
        expect(distance(a, b, most)).toBe(distance(b, a, most));
        expect(distance(a, b, most) === 0).toBe(a === b);
        expect(distance(a, b, most)).toBe(
          Math.min(distance(a, b, 99), most + 1),
        );
        expect(similarity(a, b, 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
