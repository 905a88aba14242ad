import type { Services } from "../context.server";
import { formatVerifierKey } from "../domain/log/key";
import { parseCount } from "../domain/log/number";
import {
  readCheckpoint,
  readLeaf,
  readProofFile,
  readTile,
  readWitnessed,
} from "../domain/log/read.server";
import { readOpening } from "../domain/log/opening.server";
import { openLog } from "../domain/log/settings.server";
import { parseTilePath } from "../domain/log/tile";
import { etagOf, type CachedPage } from "./cache.server";
import { compress, type Encoding } from "./compress.server";

export interface LogFile {
  readonly page: CachedPage;
  readonly isImmutable: boolean;
}

const TEXT = "text/plain; charset=utf-8";

/** Anybody's page may read the log. */
const forAll = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
  vary: "accept-encoding",
};

interface Options {
  readonly isImmutable?: boolean;
  readonly encoding?: Encoding;
}

async function makeFile(
  content: string | Uint8Array,
  contentType: string,
  { isImmutable = false, encoding = "identity" }: Options = {},
): Promise<LogFile> {
  const sent = await compress(Buffer.from(content), encoding, 5);
  return {
    isImmutable,
    page: {
      ...sent,
      ...{ contentType, headers: forAll, storedAt: 0 },
      etag: etagOf(sent.body),
    },
  };
}

/** A leaf's index out of an address; null where there is none. */
function indexOf(pattern: RegExp, path: string): number | null {
  const [, digits] = pattern.exec(path) ?? [];
  if (digits === undefined) return null;
  try {
    return parseCount(digits);
  } catch {
    return null;
  }
}

/**
 * One resource of the log; null where there is none.
 * @param path below `/log/`
 * @param published the size of the newest checkpoint
 */
export async function makeLogFile(
  { db, env }: Services,
  path: string,
  encoding: Encoding,
  published: number,
): Promise<LogFile | null> {
  if (path === "checkpoint" || path === "witnessed") {
    const read = path === "checkpoint" ? readCheckpoint : readWitnessed;
    const signed = await read(db.read);
    return signed && makeFile(signed.note, TEXT);
  }
  if (path === "keys") {
    const keys = openLog(env.log).signers.map(formatVerifierKey);
    return makeFile(keys.map((key) => `${key}\n`).join(""), TEXT);
  }
  const tile = parseTilePath(path);
  if (tile) {
    const bytes = await readTile(db.read, tile, published);
    const isText = tile.level === "entries";
    return (
      bytes &&
      makeFile(bytes, "application/octet-stream", {
        isImmutable: true,
        // Hashes don't get smaller.
        encoding: isText ? encoding : "identity",
      })
    );
  }
  const proved = indexOf(/^proof\/(\d+)\.tlog-proof$/, path);
  if (proved !== null) {
    const proof = await readProofFile(db.read, proved);
    return proof === null ? null : makeFile(proof, TEXT);
  }
  const opened = indexOf(/^opening\/(\d+)\.json$/, path);
  if (opened !== null) {
    const opening = await readOpening(db.read, opened, published);
    return opening === null ? null : makeFile(opening, "application/json");
  }
  const wanted = indexOf(/^leaf\/(\d+)\.json$/, path);
  if (wanted === null) return null;
  const leaf = await readLeaf(db.read, wanted, published);
  return leaf === null
    ? null
    : makeFile(leaf, "application/json", { isImmutable: true });
}
