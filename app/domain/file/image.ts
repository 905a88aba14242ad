import { maxImagePixels, maxImageSide, type FileProblem } from "./rules";

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const view = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Width and height in the header of a PNG (W3C PNG, IHDR comes first). */
export function pngSize(bytes: Uint8Array): ImageSize | undefined {
  if (bytes.length < 45) return undefined;
  const header = view(bytes);
  if (header.getUint32(8) !== 13 || header.getUint32(12) !== 0x49484452)
    return undefined;
  return { width: header.getUint32(16), height: header.getUint32(20) };
}

/** Start of frame; the gaps are tables and restart markers. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Width and height in the frame header of a JPEG (ITU-T T.81, annex B). */
export function jpegSize(bytes: Uint8Array): ImageSize | undefined {
  const data = view(bytes);
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = data.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // fill byte
      continue;
    }
    if (isFrame(marker))
      return { height: data.getUint16(at + 5), width: data.getUint16(at + 7) };
    // Scan data before any frame, or the end: no picture.
    if (marker === 0xda || marker === 0xd9) return undefined;
    at += 2 + data.getUint16(at + 2);
  }
  return undefined;
}

/** Why a picture is refused, or undefined. Pixels are never decoded here. */
export function imageProblem(
  mediaType: "image/png" | "image/jpeg",
  bytes: Uint8Array,
): FileProblem | undefined {
  const size = mediaType === "image/png" ? pngSize(bytes) : jpegSize(bytes);
  if (!size || size.width === 0 || size.height === 0)
    return "file.error.image-broken";
  if (
    size.width > maxImageSide ||
    size.height > maxImageSide ||
    size.width * size.height > maxImagePixels
  )
    return "file.error.image-size";
  return undefined;
}
