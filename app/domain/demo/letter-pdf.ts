/** The objects of a one-page PDF with a line of text, in the order of their numbers. */
const objects = (line: string) => {
  const content = `BT /F1 16 Tf 72 760 Td (${line.replace(/[\\()]/g, "\\$&")}) Tj ET`;
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
};

/** A small valid PDF that says what it is; ASCII only. Source: ISO 32000-1, section 7.5. */
export function letterPdf(line: string): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects(line).map((body, at) => {
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
  return new TextEncoder().encode(text);
}
