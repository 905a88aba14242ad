import { maxImportBytes, type SheetFormat } from "./model";

export type Outside =
  | { readonly ok: true; readonly format: SheetFormat }
  | { readonly ok: false; readonly refused: string };

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

const zip = [0x50, 0x4b, 0x03, 0x04];
/** The container of old Office files, and of new ones behind a password. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const others = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x4d, 0x5a], // program
  [0x7f, 0x45, 0x4c, 0x46], // program
];

/** As many bytes of a file's beginning as are looked at. */
export const outsideLength = 200;

/**
 * What an uploaded file is, by its first bytes; its name must agree.
 * @param size of the whole file, in bytes
 */
export function lookFromOutside(
  name: string,
  bytes: Uint8Array,
  size: number,
): Outside {
  const refuse = (refused: string): Outside => ({ ok: false, refused });
  if (size === 0) return refuse("import.error.empty");
  if (size > maxImportBytes) return refuse("import.error.too-large");
  const ending = /\.([a-z]+)$/i.exec(name.trim())?.[1]?.toLowerCase();
  if (startsWith(bytes, oldOffice)) {
    return refuse(
      ending === "xlsx" ? "import.error.encrypted" : "import.error.old-excel",
    );
  }
  if (startsWith(bytes, zip)) {
    if (ending === "xlsm") return refuse("import.error.macros");
    return ending === "xlsx"
      ? { ok: true, format: "xlsx" }
      : refuse("import.error.type");
  }
  if (others.some((signature) => startsWith(bytes, signature)))
    return refuse("import.error.type");
  if (ending === "xlsx" || ending === "xls")
    return refuse("import.error.no-workbook");
  if (ending !== "csv" && ending !== "tsv" && ending !== "txt")
    return refuse("import.error.type");
  if (
    /^\s*<(?:!doctype|html|\?xml)/i.test(
      new TextDecoder("latin1").decode(bytes.subarray(0, outsideLength)),
    )
  )
    return refuse("import.error.type");
  return { ok: true, format: "csv" };
}
