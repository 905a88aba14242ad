import type { FileProblem } from "./rules";

/** Names that make a PDF do something, carry something, or hide something. ISO 32000-2. */
const refusals: Readonly<Record<string, FileProblem>> = {
  Encrypt: "file.error.pdf-encrypted", // 7.6
  JavaScript: "file.error.pdf-active", // 12.6.4.17
  JS: "file.error.pdf-active",
  Rendition: "file.error.pdf-active", // 12.6.4.14, may carry JS
  AA: "file.error.pdf-active", // 12.6.3, actions on open, print, close
  Launch: "file.error.pdf-active", // 12.6.4.6
  SubmitForm: "file.error.pdf-active", // 12.7.6.2
  ImportData: "file.error.pdf-active",
  GoToE: "file.error.pdf-active", // into an embedded file
  GoToR: "file.error.pdf-active", // into another file of the reader's machine
  RichMedia: "file.error.pdf-active", // 13.7
  RichMediaExecute: "file.error.pdf-active",
  Movie: "file.error.pdf-active",
  "3D": "file.error.pdf-active",
  EmbeddedFile: "file.error.pdf-attachment", // 7.11.4
  EmbeddedFiles: "file.error.pdf-attachment",
  FileAttachment: "file.error.pdf-attachment", // 12.5.6.15
  Collection: "file.error.pdf-attachment", // 12.3.5, portfolios
  XFA: "file.error.pdf-form", // 12.7.8, forms that run scripts
};

const nameToken = /\/((?:#[0-9a-f]{2}|[^\s()<>[\]{}/%#\0])+)/giu;

/** A name with its `#xx` escapes undone (ISO 32000-2 7.3.5). */
const unescapeName = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** Every name in a piece of PDF, escapes undone. */
export function namesIn(piece: string): Set<string> {
  const written = new Set<string>();
  for (const [, name = ""] of piece.matchAll(nameToken)) written.add(name);
  return new Set(Array.from(written, unescapeName));
}

/** The first reason to refuse among names, or undefined. */
export function refusedName(names: Iterable<string>): FileProblem | undefined {
  for (const name of names)
    if (Object.hasOwn(refusals, name)) return refusals[name];
  return undefined;
}
