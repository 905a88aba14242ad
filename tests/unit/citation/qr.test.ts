import fc from "fast-check";
import { create } from "qrcode";
import { describe, expect, it } from "vitest";
import { qrCode } from "../../../app/domain/citation/qr.server";

/** The squares a path of ours paints. */
function painted(path: string, size: number): boolean[] {
  const squares = Array<boolean>(size * size).fill(false);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(run); step += 1) {
      squares[Number(y) * size + Number(x) + step] = true;
    }
  }
  return squares;
}

describe("a QR code", () => {
  it("paints every dark square of its address and no other", () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const { size, path } = qrCode(address);
        const { data } = create(address, { errorCorrectionLevel: "M" }).modules;
        const bits = (squares: Iterable<unknown>) =>
          Array.from(squares, Number).join("");
        expect(bits(painted(path, size))).toBe(bits(data));
      }),
      { numRuns: 30 },
    );
  });

  it("is small enough to stand in a page", () => {
    const { size, path } = qrCode(
      "https://register.example.org/zh/acts/FW-000123?asOf=2026-03-04",
    );
    expect(size).toBeLessThanOrEqual(37);
    expect(path.length).toBeLessThan(8000);
  });
});
