import { disposition } from "./attachment.server";

/**
 * A PDF that the portal made, to be saved.
 * @param name in the reader's language, without its ending
 * @param plain the same in ASCII, for old readers
 */
export const pdfResponse = (
  pdf: Buffer,
  { name, plain }: { readonly name: string; readonly plain: string },
): Response =>
  new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-length": String(pdf.length),
      "content-disposition": disposition(`${name}.pdf`, `${plain}.pdf`),
    },
  });
