import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import {
  cosignedText,
  formatCosignature,
} from "../../app/domain/log/cosignature";
import {
  COSIGNATURE,
  formatVerifierKey,
  makeVerifierKey,
} from "../../app/domain/log/key";
import { formatSignature } from "../../app/domain/log/note";
import { sha256 } from "../../app/domain/log/sha256.server";
import { makeSignerKey, openSigner } from "../../app/domain/log/sign.server";
import { parseHash, parseNumber } from "../../app/verify/hash.mjs";
import { openCheckpoint, parseKey } from "../../app/verify/note.mjs";
import { checkConsistency } from "../../app/verify/proofs.mjs";

/** A cosigning key of its own for each number. */
export function makeWitnessKey(number: number) {
  const name = `witness-${String(number)}.example`;
  const seed = new Uint8Array(32).fill(100 + number);
  const signer = openSigner(makeSignerKey(name, seed));
  const key = makeVerifierKey(sha256, name, COSIGNATURE, signer.publicKey);
  return {
    verifierKey: formatVerifierKey(key),
    cosign: (text: string, seconds = 1_800_000_000) =>
      formatSignature({
        name,
        keyId: key.keyId,
        signature: formatCosignature({
          seconds,
          signature: signer.sign(cosignedText(seconds, text)).signature,
        }),
      }),
  };
}

/** What the verifier, which is plain JavaScript, says a checkpoint is. */
interface Checkpoint {
  readonly size: number;
  readonly root: Buffer;
  readonly text: string;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>)
    chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * A real witness over HTTP, as C2SP tlog-witness says: it signs a checkpoint
 * only when it was proved to continue the one it signed last. It checks with the
 * verifier's own code, not the portal's.
 */
export async function startWitness(number: number, logKey: string) {
  const { verifierKey, cosign } = makeWitnessKey(number);
  const keys = [parseKey(logKey)];
  let seen: { size: number; root: Buffer } | null = null;
  const asked: number[] = [];
  /** What it does instead, when it is not itself. */
  let instead: (() => Promise<Answer> | Answer) | null = null;

  function answer(body: Buffer): Answer {
    const cut = body.indexOf("\n\n");
    const [first = "", ...proof] = body.subarray(0, cut).toString().split("\n");
    const old = parseNumber(/^old (.*)$/.exec(first)?.[1] ?? "", "old");
    asked.push(old);
    let checkpoint: Checkpoint;
    try {
      checkpoint = openCheckpoint(body.subarray(cut + 2), {
        keys,
      });
    } catch {
      return { status: 403 };
    }
    const { size, root, text } = checkpoint;
    if (old > size) return { status: 400 };
    if (old !== (seen?.size ?? 0)) {
      const body = `${String(seen?.size ?? 0)}\n`;
      return { status: 409, type: "text/x.tlog.size", body };
    }
    try {
      if (seen)
        checkConsistency({
          ...{ older: seen.size, olderRoot: seen.root, size, root },
          proof: proof.map((line) => parseHash(line, "A hash")),
        });
    } catch {
      return { status: 422 };
    }
    seen = { size, root };
    return { status: 200, body: cosign(text) };
  }

  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const isAdd =
        request.method === "POST" && request.url === "/add-checkpoint";
      const {
        status,
        type,
        body: text,
      } = instead ? await instead() : isAdd ? answer(body) : { status: 404 };
      response
        .writeHead(status, {
          ...(type ? { "content-type": type } : {}),
          ...(status === 302 ? { location: "/elsewhere" } : {}),
        })
        .end(text);
    });
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return {
    setting: `${verifierKey}@http://localhost:${String(port)}/`,
    verifierKey,
    cosign,
    /** Sizes it was told as known, in turn. */
    asked,
    seen: () => seen?.size ?? 0,
    forget: (size: { size: number; root: Buffer } | null = null) => {
      seen = size;
    },
    behave: (how: typeof instead) => {
      instead = how;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
