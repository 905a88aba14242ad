import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFile } from "../../../app/domain/file/check.server";
import { maxFileBytes } from "../../../app/domain/file/rules";
import { letter, pdf } from "./pdf-sample";

const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(60);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.writeUInt32BE(13, 8);
  bytes.write("IHDR", 12, "latin1");
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const jpeg = (width: number, height: number, before: number[] = []) => {
  const frame = Buffer.from([0xff, 0xc2, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2]),
    Buffer.from(before),
    frame,
    Buffer.from([0xff, 0xd9]),
  ]);
};

describe("checkFile", () => {
  it.each([
    ["letter.pdf", pdf(letter), "application/pdf"],
    ["Scan 1.PNG", png(2480, 3508), "image/png"],
    ["scan.jpeg", jpeg(2480, 3508), "image/jpeg"],
    ["scan.jpg", jpeg(100, 100, [0xff, 0xff, 0xc4, 0, 3, 0]), "image/jpeg"],
  ])("takes %s", (name, bytes, mediaType) => {
    expect(checkFile(name, bytes)).toEqual({ ok: true, mediaType });
  });

  it.each([
    ["letter.pdf", Buffer.alloc(0), "missing"],
    ["letter.pdf", Buffer.alloc(maxFileBytes + 1), "too-large"],
    ["letter.pdf", Buffer.from("<html>"), "type"],
    ["letter.pdf", Buffer.concat([Buffer.from("GIF89a"), pdf(letter)]), "type"],
    ["letter.png", pdf(letter), "extension"],
    ["letter.pdf.exe", pdf(letter), "extension"],
    ["letter", pdf(letter), "extension"],
    ["a.png", png(0, 10), "image-broken"],
    ["a.png", png(12_001, 10), "image-size"],
    ["a.png", png(11_000, 11_000), "image-size"],
    ["a.png", png(10, 10).subarray(0, 20), "image-broken"],
    ["a.jpg", jpeg(60_000, 10), "image-size"],
    [
      "a.jpg",
      Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 3, 4]),
      "image-broken",
    ],
  ])("refuses %s", (name, bytes, key) => {
    expect(checkFile(name, bytes)).toEqual({
      ok: false,
      refused: `file.error.${key}`,
    });
  });

  it("answers for any bytes", () => {
    const head = fc.constantFrom(
      [0x25, 0x50, 0x44, 0x46, 0x2d],
      [0xff, 0xd8, 0xff],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      [],
    );
    fc.assert(
      fc.property(head, fc.uint8Array(), (first, rest) => {
        for (const name of ["a.pdf", "a.jpg", "a.png"])
          checkFile(name, Uint8Array.from([...first, ...rest]));
      }),
    );
  });
});
