import type { Context } from "../../context.server";
import { SECOND } from "../kernel/clock";
import { toBase64 } from "./bytes";
import { addCosignatures } from "./cosign.server";
import { LogProblem } from "./model";
import { parseNote } from "./note";
import { parseCount } from "./number";
import { makeConsistencyProof } from "./proof";
import { nodeReader, type SignedSize } from "./read.server";
import type { WitnessTarget } from "./settings.server";
import { hasher } from "./sha256.server";

/** A witness that takes longer is asked again later. */
const PATIENCE = 5 * SECOND;
const MOST_BYTES = 64 * 1024;

/** A witness did not cosign. `size` is the one it says that it knows. */
export class WitnessRefusal extends Error {
  constructor(
    message: string,
    readonly size: number | null = null,
  ) {
    super(message);
    this.name = "WitnessRefusal";
  }
}

/** The text of an answer, as long as it is as short as answers of witnesses are. */
async function readShort(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body = response.body as AsyncIterable<Uint8Array> | null;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new WitnessRefusal("answer too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function post(
  address: string,
  body: string,
  patience: number,
): Promise<{ readonly response: Response; readonly text: string }> {
  try {
    const response = await fetch(
      `${address.replace(/\/+$/, "")}/add-checkpoint`,
      {
        method: "POST",
        headers: { "content-type": "text/plain; charset=utf-8" },
        body,
        redirect: "error",
        signal: AbortSignal.timeout(patience),
      },
    );
    return { response, text: await readShort(response) };
  } catch (error) {
    if (error instanceof WitnessRefusal) throw error;
    const { message, cause } = error as Error;
    throw new WitnessRefusal(cause instanceof Error ? cause.message : message);
  }
}

/**
 * Asks a witness to cosign a checkpoint, with the proof that it continues the
 * one the witness signed last, and keeps what it answers. Source: C2SP
 * tlog-witness, add-checkpoint.
 * @param known the size that the witness signed last, 0 for none
 * @throws WitnessRefusal when it does not cosign, or answers something else
 */
export async function askWitness(
  ctx: Pick<Context, "db" | "env" | "now">,
  { address }: Pick<WitnessTarget, "address">,
  { size, note }: SignedSize,
  known: number,
  patience = PATIENCE,
): Promise<void> {
  const proof =
    known === 0 || known === size
      ? []
      : await makeConsistencyProof(
          hasher,
          { older: known, size },
          nodeReader(ctx.db.read),
        );
  const lines = [`old ${String(known)}`, ...proof.map(toBase64), ""];
  const body = `${lines.join("\n")}\n${note}`;
  const { response, text } = await post(address, body, patience);
  const { status, headers } = response;
  if (status === 409 && headers.get("content-type") === "text/x.tlog.size") {
    throw new WitnessRefusal("it knows another size", sizeIn(text));
  }
  if (status !== 200)
    throw new WitnessRefusal(`status ${String(status)}: ${text.slice(0, 200)}`);
  try {
    const own = parseNote(note).text;
    await addCosignatures(ctx, `${own}\n${text}`);
  } catch (error) {
    if (!(error instanceof LogProblem)) throw error;
    // A newer one came by another way: that is as good.
    if (error.code !== "older-than-known")
      throw new WitnessRefusal(`its cosignature is not good: ${error.message}`);
  }
}

function sizeIn(text: string): number | null {
  try {
    return parseCount(text.trim());
  } catch {
    return null;
  }
}
