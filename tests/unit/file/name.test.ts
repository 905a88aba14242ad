import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cleanFileName,
  contentDisposition,
} from "../../../app/domain/file/name";
import { anyText } from "../../support/any-text";

describe("cleanFileName", () => {
  it.each([
    ["C:\\fakepath\\letter.pdf", "letter.pdf"],
    ["../../etc/passwd", "passwd"],
    ["a\u202egnp.pdf", "agnp.pdf"],
    ["a\r\nb\u0000.pdf", "ab.pdf"],
    ['a"b<c>?.pdf', "a_b_c__.pdf"],
    ["...", "file"],
    ["", "file"],
    ["CON.pdf", "_CON.pdf"],
    ["信函.pdf", "信函.pdf"],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(116)}.pdf`],
  ])("%j becomes %j", (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });
});

describe("contentDisposition", () => {
  it("has a plain and a full name", () => {
    expect(contentDisposition("Lettre d’été (1).pdf")).toBe(
      "attachment; filename=\"Lettre d_ete (1).pdf\"; filename*=UTF-8''Lettre%20d%E2%80%99%C3%A9t%C3%A9%20%281%29.pdf",
    );
  });

  it("has a plain name even for a lone mark", () => {
    expect(contentDisposition("\u0301")).toContain('filename="file"');
  });

  it("is one well-formed header whatever the name", () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const header = contentDisposition(name);
        expect(header).toMatch(
          /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/,
        );
        expect(header.split('"')).toHaveLength(3);
        const [, encoded = ""] = header.split("''");
        expect(decodeURIComponent(encoded)).toBe(cleanFileName(name));
      }),
    );
  });
});
