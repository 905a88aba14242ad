import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex, bibtexText } from "../../../app/domain/citation/bibtex";
import { cslJson } from "../../../app/domain/citation/csl";
import { oneLine, type Citable } from "../../../app/domain/citation/model";
import { ris } from "../../../app/domain/citation/ris";

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({
    unit: fc.constantFrom("\\", "{", "}", "a", "%", "~", "_", "\n"),
  }),
  fc.constantFrom(
    "维玛数据（示范）",
    "شركة فلمارا {بيانات}",
    "R&D 100% \\textbf{x} #1 _a_ ^2 ~ $5",
    "}} , title = {x",
    "line\r\nER  - \r\nTY  - JOUR",
  ),
);
const citables = fc.record<Citable>({
  type: fc.constantFrom("act", "participant", "instrument", "practice", "view"),
  key: fc.constant("FW-000123"),
  title: text,
  authors: fc.array(text, { maxLength: 3 }),
  issued: fc.constantFrom(null, "2026-03-04", "2026"),
  register: text,
  address: fc.constantFrom(
    "https://example.org/en/acts/FW-000123?asOf=2026-03-04",
    "https://example.org/en/register/matrix?kind=company&q=%7B%25_",
  ),
  accessed: fc.constant("2026-11-22"),
  asOf: fc.constant("2026-11-22"),
  version: fc.constantFrom(null, "3"),
  note: text,
  lang: fc.constantFrom("ar", "zh", "en"),
});

/** A small reader of BibTeX by its own rules: values end where their braces balance. */
function readBibtex(entry: string): Record<string, string> {
  const [, rest = ""] = /^@misc\{[\w-]+,\n([^]*)\}\n$/.exec(entry) ?? [];
  const fields: Record<string, string> = {};
  let at = 0;
  while (at < rest.length) {
    const head = /^\s*(\w+) = \{/.exec(rest.slice(at));
    if (!head) break;
    at += head[0].length;
    let depth = 1;
    const from = at;
    while (depth > 0 && at < rest.length) {
      if (rest[at] === "{") depth += 1;
      if (rest[at] === "}") depth -= 1;
      at += 1;
    }
    fields[head[1] ?? ""] = rest.slice(from, at - 1);
    expect(rest.slice(at, at + 2)).toBe(",\n");
    at += 2;
  }
  expect(at).toBe(rest.length);
  return fields;
}

const meant: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
};
/** What TeX sets for an escaped text. */
const tex = (escaped: string) =>
  escaped.replace(
    /\\(?:([a-z]+)\{\}|([%$&#_]))/g,
    (_, name?: string, plain?: string) => plain ?? meant[name ?? ""] ?? "?",
  );
const unbraced = (value = "") => {
  expect(value).toMatch(/^\{[^]*\}$/);
  return value.slice(1, -1);
};

/** Authors stand in braces of their own, with "and" between them. */
function authorsIn(value: string | undefined): string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  const signs = (value ?? "").split("");
  for (const [at, sign] of signs.entries()) {
    if (sign === "{" && (depth += 1) === 1) from = at + 1;
    if (sign === "}" && (depth -= 1) === 0)
      found.push(signs.slice(from, at).join(""));
  }
  return found;
}

describe("BibTeX", () => {
  it("gives back every value, whatever braces and backslashes are in it", () => {
    fc.assert(
      fc.property(citables, (one) => {
        const fields = readBibtex(bibtex(one));
        expect(tex(unbraced(fields["title"]))).toBe(oneLine(one.title));
        expect(authorsIn(fields["author"]).map(tex)).toEqual(
          one.authors.map(oneLine),
        );
        expect(tex(fields["howpublished"] ?? "")).toBe(oneLine(one.register));
        expect(tex(fields["note"] ?? "")).toBe(oneLine(one.note));
        expect(fields["url"]).toBe(one.address);
      }),
    );
  });

  it("leaves Chinese and Arabic as they are", () => {
    expect(bibtexText("维玛 فلمارا 50%")).toBe("维玛 فلمارا 50\\%");
  });
});

describe("RIS", () => {
  it("has one tag a line, begins with its type and ends once", () => {
    fc.assert(
      fc.property(citables, (one) => {
        const lines = ris(one).split("\r\n");
        expect(lines.pop()).toBe("");
        expect(lines.pop()).toBe("ER  - ");
        const tagged = lines.map((line) => {
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
          return [line.slice(0, 2), line.slice(6)] as const;
        });
        const rest = tagged.filter(([tag]) => tag !== "AU");
        const fields = new Map(rest);
        expect(lines[0]).toMatch(/^TY {2}- /);
        expect(fields.size).toBe(rest.length);
        expect(
          tagged.flatMap(([tag, name]) => (tag === "AU" ? [name] : [])),
        ).toEqual(one.authors.map(oneLine));
        expect(fields.get("TI")).toBe(oneLine(one.title));
        expect(fields.get("UR")).toBe(one.address);
        expect(fields.get("Y2")).toBe("2026/11/22");
      }),
    );
  });
});

describe("CSL-JSON", () => {
  it("is a list of one item with dates in parts", () => {
    fc.assert(
      fc.property(citables, (one) => {
        const [item, ...more] = JSON.parse(cslJson(one)) as Record<
          string,
          unknown
        >[];
        expect(more).toEqual([]);
        expect(item).toMatchObject({
          id: one.key,
          title: oneLine(one.title),
          ...(one.authors.length === 0
            ? {}
            : {
                author: one.authors.map((name) => ({ literal: oneLine(name) })),
              }),
          URL: one.address,
          accessed: { "date-parts": [[2026, 11, 22]] },
        });
      }),
    );
  });
});
