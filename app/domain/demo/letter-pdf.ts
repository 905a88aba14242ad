/** A line of text in a PDF string. Source: ISO 32000-1, section 7.3.4.2. */
const quoted = (line: string) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj`;

/** The objects of a one-page PDF with lines of text, in the order of their numbers. */
const objects = (title: string, lines: readonly string[]) => {
  const below = lines
    .map((line, at) => `0 -${at === 0 ? "36" : "22"} Td ${quoted(line)}`)
    .join("\n");
  const rest = below === "" ? "" : `\n/F1 11 Tf\n${below}`;
  const content = `BT /F1 16 Tf 72 760 Td ${quoted(title)}${rest} ET`;
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
};

/**
 * A small valid PDF of one page: a title and lines below it. It brings no font,
 * so there are characters of Latin-1 only. Source: ISO 32000-1, section 7.5.
 */
export function sheetPdf(title: string, lines: readonly string[]): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects(title, lines).map((body, at) => {
    const offset = text.length;
    text += `${String(at + 1)} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map(
    (offset) => `${String(offset).padStart(10, "0")} 00000 n \n`,
  );
  const size = String(offsets.length + 1);
  text += `xref\n0 ${size}\n0000000000 65535 f \n${entries.join("")}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`;
  // One byte a character, as the offsets count them.
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A letter of one line. */
export const letterPdf = (line: string): Uint8Array => sheetPdf(line, []);
