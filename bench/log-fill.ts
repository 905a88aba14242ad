/**
 * Fills a log in the database that DATABASE_URL names, measures there, and
 * writes a mirror. Prints JSON; see `log.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Context } from "../app/context.server";
import { appendLeaves } from "../app/domain/log/append.server";
import { hashFromBase64 } from "../app/domain/log/bytes";
import { formatVerifierKey } from "../app/domain/log/key";
import { publishCheckpoint } from "../app/domain/log/publish.server";
import {
  readCheckpoint,
  readProofFile,
  readTile,
} from "../app/domain/log/read.server";
import { makeSignerKey, openSigner } from "../app/domain/log/sign.server";
import { tilePath, tilesOf } from "../app/domain/log/tile";
import { proofOfNext } from "../app/domain/log/tree";
import { openDatabase } from "../db/client.server";
import { migrate } from "../db/migrate.server";
import { readLogState } from "../db/queries/log.server";
import { median, quantile } from "./support/stats";

const leaves = Number(process.argv[2]);
const folder = process.argv[3] ?? "";
const SAMPLES = 200;
const BATCH = 2000;
const url = process.env["DATABASE_URL"] ?? "";

/** Writes a file of a mirror. */
function putFile(folder: string, path: string, bytes: Uint8Array) {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, bytes);
}

/** About as long as the leaf of a registration. */
const leafOf = (at: number) => ({
  ...{ eventId: null, actId: null, participantId: null, salts: {} },
  data: JSON.stringify({ kind: "act", number: at, words: "x".repeat(600) }),
});

await migrate(url);
const db = openDatabase(url);
const filling = performance.now();
for (let from = 0; from < leaves; from += BATCH) {
  const count = Math.min(BATCH, leaves - from);
  await db.write((tx) =>
    appendLeaves(
      tx,
      Array.from({ length: count }, (_, at) => leafOf(from + at)),
    ),
  );
}
const perSecond = (leaves / (performance.now() - filling)) * 1000;

const times: number[] = [];
for (let at = 0; at < SAMPLES; at += 1) {
  await db.write(async (tx) => {
    const started = performance.now();
    const { size, peaks } = await readLogState(tx);
    proofOfNext({ size, peaks: peaks.map(hashFromBase64) });
    await appendLeaves(tx, [leafOf(leaves + at)]);
    times.push(performance.now() - started);
  });
}

const origin = "bench.example/log";
const key = makeSignerKey(origin);
const env = { log: { origin, keys: [key], witnesses: [] } };
await publishCheckpoint({ db, env: env as unknown as Context["env"], now: 0 });
const checkpoint = await readCheckpoint(db.read);
const size = checkpoint?.size ?? 0;

const proofs: number[] = [];
for (let at = 0; at < SAMPLES; at += 1) {
  const started = performance.now();
  await readProofFile(db.read, Math.floor((size * at) / SAMPLES));
  proofs.push(performance.now() - started);
}

const mirror = join(folder, "mirror");
for (const tile of tilesOf(size)) {
  const bytes = await readTile(db.read, tile, size);
  if (bytes) putFile(mirror, tilePath(tile), bytes);
}
putFile(mirror, "checkpoint", Buffer.from(checkpoint?.note ?? ""));
await db.close();

process.stdout.write(
  JSON.stringify({
    key: formatVerifierKey(openSigner(key)),
    appends: { median: median(times), p95: quantile(times, 0.95) },
    proof: median(proofs),
    perSecond,
  }),
);
