import { imageProblem } from "./image";
import { pdfProblem } from "./pdf.server";
import { checkOutside, type FileVerdict } from "./rules";

/**
 * Whether a file may be kept, by size, first bytes, extension and what is in
 * it. No scanner for malware: that comes after.
 * @param name the name it was uploaded under
 */
export function checkFile(name: string, bytes: Uint8Array): FileVerdict {
  const verdict = checkOutside(name, bytes);
  if (!verdict.ok) return verdict;
  const { mediaType } = verdict;
  const refused =
    mediaType === "application/pdf"
      ? pdfProblem(bytes)
      : imageProblem(mediaType, bytes);
  return refused ? { ok: false, refused } : verdict;
}
