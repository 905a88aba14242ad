import { parseCount } from "./number";

/** Where the log's files are, below the portal's origin. */
export const logFile = {
  key: "/log/keys",
  checkpoint: "/log/checkpoint",
  leaf: (leaf: number) => `/log/leaf/${String(leaf)}.json`,
  proof: (leaf: number) => `/log/proof/${String(leaf)}.tlog-proof`,
  opening: (leaf: number) => `/log/opening/${String(leaf)}.json`,
} as const;

/** How a reader checks a leaf with the downloaded files. */
export const verifyCommand = (leaf: number): string => {
  const name = String(parseCount(String(leaf)));
  return `npx fairway-verify proof ${name}.tlog-proof --leaf ${name}.json --key KEY`;
};
