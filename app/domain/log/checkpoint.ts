import { hashFromBase64, toBase64 } from "./bytes";
import { LogProblem, type Hash } from "./model";
import { parseCount } from "./number";

/** What a log says of itself at a size. Source: C2SP tlog-checkpoint. */
export interface Checkpoint {
  /** Which log it is. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
  /** Lines whose meaning this program doesn't know; ours has none. */
  readonly extensions: readonly string[];
}

/** The text of a checkpoint, to be signed as a note. */
export const formatCheckpoint = ({
  origin,
  size,
  root,
}: Omit<Checkpoint, "extensions">): string =>
  `${origin}\n${String(size)}\n${toBase64(root)}\n`;

/** @throws LogProblem checkpoint-malformed, number-not-plain, number-too-large, base64-wrong, hash-length */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split("\n");
  const [origin = "", size = "", root = "", ...extensions] = lines.slice(0, -1);
  if (lines.length < 4 || lines.at(-1) !== "" || origin === "")
    throw new LogProblem("checkpoint-malformed");
  if (extensions.includes("")) throw new LogProblem("checkpoint-malformed");
  return {
    origin,
    size: parseCount(size),
    root: hashFromBase64(root),
    extensions,
  };
}
