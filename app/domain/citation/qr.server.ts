import { create } from "qrcode";

/** A QR code as the outline of its dark squares, each one unit wide. */
export interface QrCode {
  /** Squares on a side, without the quiet border that has to stay round it. */
  readonly size: number;
  /** Path data for an SVG of that size. */
  readonly path: string;
}

/**
 * The QR code of an address, for paper. Level M still reads with a seventh of
 * it worn off. Source: ISO/IEC 18004.
 */
export function qrCode(address: string): QrCode {
  const { size, data } = create(address, {
    errorCorrectionLevel: "M",
  }).modules;
  let path = "";
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (x < size && data[y * size + x]) x += 1;
      const run = String(x - from);
      if (x > from) path += `M${String(from)} ${String(y)}h${run}v1h-${run}z`;
    }
  }
  return { size, path };
}

/** An address with its QR code, for the foot of a printed record. */
export const withQr = (address: string) => ({ address, qr: qrCode(address) });
