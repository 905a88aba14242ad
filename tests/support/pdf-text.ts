import { extractText, getDocumentProxy } from "unpdf";

/** Marks of direction that a reader of PDF adds, and how it breaks lines. */
const added = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** All text of a PDF in one line, as somebody who selects and copies it gets it. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replace(added, "").replace(/\s+/g, " ");
}

/** The files that go with a PDF, by name. */
export async function pdfAttachments(
  pdf: Uint8Array,
): Promise<Record<string, string>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const found = (await document.getAttachments()) as Record<
    string,
    { filename: string; content: Uint8Array }
  > | null;
  return Object.fromEntries(
    Object.values(found ?? {}).map(({ filename, content }) => [
      filename,
      Buffer.from(content).toString("utf8"),
    ]),
  );
}
