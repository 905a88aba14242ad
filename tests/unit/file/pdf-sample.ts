import { deflateSync } from "node:zlib";

const latin1 = (text: string) => Buffer.from(text, "latin1");

/** A small PDF of given objects, number by place, with a right table of offsets. */
export function pdf(
  objects: readonly (string | Buffer)[],
  trailer = "",
): Buffer {
  const parts: Buffer[] = [latin1("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  const push = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(at);
    push(latin1(`${String(index + 1)} 0 obj\n`));
    push(typeof object === "string" ? latin1(object) : object);
    push(latin1("\nendobj\n"));
  });
  const table = offsets
    .map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`)
    .join("");
  const size = String(objects.length + 1);
  const from = String(at);
  push(
    latin1(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${from}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export function stream(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([
    latin1(`<<${dictionary}/Length ${String(data.length)}>>\nstream\n`),
    data,
    latin1("\nendstream"),
  ]);
}

/** An object stream that holds one object, number 90. */
export const objectStream = (object: string, extra = "/Filter/FlateDecode") =>
  stream(
    `/Type/ObjStm/N 1/First 5${extra}`,
    extra.includes("Flate")
      ? deflateSync(latin1(`90 0 ${object}`))
      : latin1(`90 0 ${object}`),
  );

const content = deflateSync(latin1("BT /F1 12 Tf 72 720 Td (A letter) Tj ET"));

/** The objects of an ordinary one-page letter. */
export const letter: readonly (string | Buffer)[] = [
  "<</Type/Catalog/Pages 2 0 R/OpenAction[3 0 R/Fit]>>",
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
  stream("/Filter/FlateDecode", content),
  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  "<</Title(A letter \\(signed\\) of 12 \\051 pages (nested) % no comment)/Producer<41>>>",
];

/** A plain PDF of one empty page; `more` goes into its catalog. */
export const plainPdf = (more = "") =>
  pdf([
    `<</Type/Catalog/Pages 2 0 R${more}>>`,
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
  ]);
