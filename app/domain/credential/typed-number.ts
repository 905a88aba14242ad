/** A register number as people type it off a paper: `fw 123`, `FW-000123`. */
export function parseNumberTyped(text: string): string {
  const digits = /^\s*(?:FW)?[\s-]*0*(\d{1,9})\s*$/i.exec(
    text.normalize("NFKC"),
  )?.[1];
  return digits === undefined ? text.trim() : `FW-${digits.padStart(6, "0")}`;
}
