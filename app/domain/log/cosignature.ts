import { LogProblem } from "./model";

/** A witness saw a checkpoint at a time, in seconds since 1970. Source: C2SP tlog-cosignature. */
export interface Cosignature {
  readonly seconds: number;
  readonly signature: Uint8Array;
}

const LENGTH = 8 + 64;

/** @throws LogProblem cosignature-malformed; number-too-large for times beyond 2^53 */
export function parseCosignature(bytes: Uint8Array): Cosignature {
  if (bytes.length !== LENGTH) throw new LogProblem("cosignature-malformed");
  const view = new DataView(bytes.buffer, bytes.byteOffset, LENGTH);
  const seconds = view.getUint32(0) * 2 ** 32 + view.getUint32(4);
  if (!Number.isSafeInteger(seconds)) throw new LogProblem("number-too-large");
  return { seconds, signature: bytes.subarray(8) };
}

export function formatCosignature({
  seconds,
  signature,
}: Cosignature): Uint8Array {
  const bytes = new Uint8Array(8 + signature.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(seconds / 2 ** 32));
  view.setUint32(4, seconds % 2 ** 32);
  bytes.set(signature, 8);
  return bytes;
}

/** What a witness signs for a checkpoint's text. */
export const cosignedText = (seconds: number, checkpoint: string): string =>
  `cosignature/v1\ntime ${String(seconds)}\n${checkpoint}`;
