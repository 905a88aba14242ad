/** What may be uploaded as evidence. */
export const mediaTypes = [
  "application/pdf",
  "image/png",
  "image/jpeg",
] as const;
export type MediaType = (typeof mediaTypes)[number];

export const maxFileBytes = 10 * 1024 * 1024;
/** A picture above these is more than a scan of A3 at 600 dots an inch. */
export const maxImageSide = 12_000;
export const maxImagePixels = 70_000_000;

/** Why a file is refused: a full message key of area `file`. */
export type FileProblem =
  | "file.error.missing"
  | "file.error.too-large"
  | "file.error.type"
  | "file.error.extension"
  | "file.error.image-broken"
  | "file.error.image-size"
  | "file.error.pdf-broken"
  | "file.error.pdf-encrypted"
  | "file.error.pdf-active"
  | "file.error.pdf-attachment"
  | "file.error.pdf-form";

export type FileVerdict =
  | { readonly ok: true; readonly mediaType: MediaType }
  | { readonly ok: false; readonly refused: FileProblem };

const extensions: Readonly<Record<MediaType, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
};

/** The `accept` attribute of the file field. */
export const acceptAttribute = [
  ...mediaTypes,
  ...Object.values(extensions).flatMap((list) =>
    list.map((extension) => `.${extension}`),
  ),
].join(",");

const signatures: readonly (readonly [MediaType, readonly number[]])[] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF-
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
];

/**
 * What a file is by its first bytes. Readers find a PDF header further in, but
 * then the file is also something else, and none of ours.
 * Sources: ISO 32000-2 7.5.2, W3C PNG 5.2, ITU-T T.81 annex B.
 */
export const sniffMediaType = (bytes: Uint8Array): MediaType | undefined =>
  signatures.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  )?.[0];

/** True when the name ends as files of this type do. */
export function hasExtensionOf(name: string, mediaType: MediaType): boolean {
  const extension = /\.([a-z]+)$/i.exec(name.trim())?.[1]?.toLowerCase();
  return extension !== undefined && extensions[mediaType].includes(extension);
}

/** The first part of every check: size, first bytes, extension. */
export function checkOutside(name: string, bytes: Uint8Array): FileVerdict {
  const refuse = (refused: FileProblem) => ({ ok: false as const, refused });
  if (bytes.length === 0) return refuse("file.error.missing");
  if (bytes.length > maxFileBytes) return refuse("file.error.too-large");
  const mediaType = sniffMediaType(bytes);
  if (!mediaType) return refuse("file.error.type");
  if (!hasExtensionOf(name, mediaType)) return refuse("file.error.extension");
  return { ok: true, mediaType };
}
