import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { decodeBundle } from "../../app/domain/log/bundle";
import { parseCheckpoint } from "../../app/domain/log/checkpoint";
import { parseVerifierKey } from "../../app/domain/log/key";
import { hasher, sha256 } from "../../app/domain/log/sha256.server";
import { openNote } from "../../app/domain/log/sign.server";
import { send } from "../support/send";
import { startServer, type RunningServer } from "../support/server";

const origin = inject("origin");

/** The newest checkpoint, once there is one. */
async function checkpointOf(server: string) {
  const key = (await send(server, "/log/keys")).text.trim();
  for (let tries = 0; tries < 50; tries += 1) {
    const { status, text } = await send(server, "/log/checkpoint");
    if (status === 200) {
      const { text: body } = openNote(text, [parseVerifierKey(sha256, key)]);
      return parseCheckpoint(body);
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error("no checkpoint");
}

describe("the log", () => {
  it("is published as files that anybody's page may read", async () => {
    const { size } = await checkpointOf(origin);
    expect(size).toBeGreaterThan(256);
    const newest = await send(origin, "/log/checkpoint");
    expect(newest.headers).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=2",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
    });
    const tile = await fetch(`${origin}/log/tile/0/000`);
    expect(tile.headers.get("content-type")).toBe("application/octet-stream");
    expect(tile.headers.get("cache-control")).toContain("immutable");
    const hashes = Buffer.from(await tile.arrayBuffer());
    expect(hashes).toHaveLength(8192);
    const bundle = await fetch(`${origin}/log/tile/entries/000`);
    const leaves = decodeBundle(
      new Uint8Array(await bundle.arrayBuffer()),
      256,
    );
    expect(Buffer.from(hasher.leaf(leaves[3]!))).toEqual(
      hashes.subarray(96, 128),
    );
    const known = String(bundle.headers.get("etag"));
    const again = await fetch(`${origin}/log/tile/entries/000`, {
      headers: { "if-none-match": known },
    });
    expect(again.status).toBe(304);
    const leaf = await send(origin, "/log/leaf/3.json");
    expect(leaf.text).toBe(Buffer.from(leaves[3]!).toString());
    const proof = await send(origin, "/log/proof/3.tlog-proof");
    expect(proof.text).toMatch(/^c2sp\.org\/tlog-proof@v1\nindex 3\n/);
  });

  it("compresses bundles of leaves", async () => {
    const plain = await send(origin, "/log/tile/entries/000", {
      headers: { "accept-encoding": "identity" },
    });
    const response = await fetch(`${origin}/log/tile/entries/000`, {
      headers: { "accept-encoding": "gzip" },
    });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(plain.headers["content-encoding"]).toBeUndefined();
  });

  it("has nothing else", async () => {
    const { size } = await checkpointOf(origin);
    for (const path of [
      "/log/tile/0/999",
      "/log/tile/0/0",
      "/log/tile/7/000",
      "/log/tile/entries/000.p/256",
      `/log/leaf/${String(size)}.json`,
      `/log/proof/${String(size)}.tlog-proof`,
      "/log/leaf/9007199254740993.json",
      "/log/leaf/-1.json",
      "/log/../log-key",
      "/log/secret",
    ]) {
      expect((await send(origin, path)).status, path).toBe(404);
    }
  });

  it("takes cosignatures of witnesses only", async () => {
    const post = (body: string) =>
      fetch(`${origin}/log/cosignatures`, { method: "POST", body });
    const { text } = await send(origin, "/log/checkpoint");
    expect((await post(text)).status).toBe(403);
    expect((await post("nothing")).status).toBe(400);
    expect((await post("x".repeat(70_000))).status).toBe(413);
    const other = await fetch(`${origin}/log/checkpoint`, { method: "POST" });
    expect(other.status).toBe(403);
  });
});

describe("a demonstration's log", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({});
  });
  afterAll(() => server.stop());

  it("stays the same log at its next start, at another address", async () => {
    const before = await checkpointOf(server.origin);
    const key = (await send(server.origin, "/log/keys")).text;
    const { dataDir } = server;
    const next = await startServer({ DATA_DIR: dataDir });
    try {
      const after = await checkpointOf(next.origin);
      expect(after).toEqual(before);
      expect((await send(next.origin, "/log/keys")).text).toBe(key);
    } finally {
      await next.stop();
    }
  });
});
