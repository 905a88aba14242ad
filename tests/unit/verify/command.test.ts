import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatProofFile } from "../../../app/domain/log/proof-file";
import { logKey, makeLog, signerOf, writeFiles } from "../../support/mirror";
import { ReferenceTree, someLeaves } from "../../support/rfc6962";
import { makeTempDir } from "../../support/temp";
import { filesUnder, importsOf } from "../../support/tree";

const program = "app/verify/fairway-verify.mjs";
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [program, ...args], (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
const temp = makeTempDir();
const at = (name: string) => join(temp.path, name);
const key = ["--key", logKey];
const leaves = someLeaves(300);
const tree = new ReferenceTree(leaves);

let address = "";
let served = makeLog(someLeaves(260));
const server = createServer((request, response) => {
  const bytes = served.get((request.url ?? "").slice("/log/".length));
  response.writeHead(bytes ? 200 : 404).end(bytes);
});
beforeAll(async () => {
  writeFiles(at("log"), makeLog(leaves));
  writeFiles(at("older"), makeLog(someLeaves(260)));
  await new Promise<void>((done) => server.listen(0, done));
  address = `http://localhost:${String((server.address() as AddressInfo).port)}/log`;
});
afterAll(() => {
  server.close();
  temp.remove();
});

describe("fairway-verify", () => {
  it("checks a checkpoint, a log, and that it continues an older one", async () => {
    expect((await run("checkpoint", at("log"), ...key)).out).toContain(
      "Entries:    300",
    );
    const whole = await run(
      "log",
      at("log"),
      ...key,
      "--older",
      at("older/checkpoint"),
    );
    expect(whole).toMatchObject({ code: 0, err: "" });
    expect(whole.out).toContain("continues the checkpoint of 260 entries");
    const [old, now] = [at("older/checkpoint"), at("log/checkpoint")];
    const both = await run("consistency", old, now, "--log", at("log"), ...key);
    expect(both.out).toContain("OK: the log of 300 entries continues");
    const back = await run("consistency", now, old, "--log", at("log"), ...key);
    expect(back).toMatchObject({ code: 1 });
    expect(back.err).toContain("older-than-known");
  });

  it("checks a proof without asking anybody", async () => {
    const proof = tree.path(7, 0, 300);
    const checkpoint = readFileSync(at("log/checkpoint"), "utf8");
    writeFileSync(
      at("7.tlog-proof"),
      formatProofFile({ index: 7, proof, checkpoint }),
    );
    writeFileSync(at("7.json"), leaves[7]!);
    writeFileSync(at("8.json"), leaves[8]!);
    const good = await run(
      "proof",
      at("7.tlog-proof"),
      "--leaf",
      at("7.json"),
      ...key,
    );
    expect(good.out).toContain("number 7 of the log");
    const other = await run(
      "proof",
      at("7.tlog-proof"),
      "--leaf",
      at("8.json"),
      ...key,
    );
    expect(other).toMatchObject({ code: 1, out: "" });
    expect(other.err).toContain("WRONG (root-differs)");
  });

  it("mirrors a log, goes on where it was, and keeps what it has from a forger", async () => {
    const folder = at("mirror");
    const first = await run("mirror", address, folder, ...key);
    expect(first).toMatchObject({ code: 0, err: "" });
    served = makeLog(leaves);
    const second = await run("mirror", address, folder, ...key);
    expect(second.out).toContain("Entries:    300");
    // The full first bundle and tile were there already.
    expect(second.out).toContain("OK: 2 files fetched");
    expect(await run("log", folder, ...key)).toMatchObject({ code: 0 });

    served = makeLog(
      someLeaves(400).map((leaf, n) => (n === 290 ? Buffer.from("x") : leaf)),
    );
    const forged = await run("mirror", address, folder, ...key);
    expect(forged).toMatchObject({ code: 1 });
    expect(forged.err).toContain("older-root-differs");
    expect(await run("log", folder, ...key)).toMatchObject({ code: 0 });
    expect((await run("checkpoint", folder, ...key)).out).toContain("300");
    served = makeLog(someLeaves(400));
    expect(await run("mirror", address, folder, ...key)).toMatchObject({
      code: 0,
    });
  });

  it("ends with 1 for what is wrong, 2 for what it can't understand, 3 for what it can't read", async () => {
    const foreign = makeLog(leaves, { signer: signerOf(9) });
    writeFiles(at("foreign"), foreign);
    expect(await run("log", at("foreign"), ...key)).toMatchObject({ code: 1 });
    for (const args of [
      [],
      ["what"],
      ["log"],
      ["log", at("log")],
      ["log", at("log"), "--key", "no"],
      ["log", "--wrong"],
      ["toString", ...key],
    ])
      expect((await run(...args)).code, args.join(" ")).toBe(2);
    expect(await run("log", at("nowhere"), ...key)).toMatchObject({ code: 3 });
    writeFiles(at("gap"), makeLog(leaves));
    rmSync(at("gap/tile/0/000"));
    const gap = await run("log", at("gap"), ...key);
    expect(gap).toMatchObject({ code: 3 });
    expect(gap.err).toContain("has no tile/0/000");
    const gone = await run("checkpoint", "http://localhost:1/log", ...key);
    expect(gone).toMatchObject({ code: 3 });
  });
});

it("needs nothing of the portal", () => {
  const own = filesUnder().filter((path) => path.startsWith("app/verify/"));
  const imports = own
    .filter((path) => path.endsWith(".mjs"))
    .flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(20);
  const foreign = imports.filter(
    ({ to }) => !to.startsWith("node:") && !to.startsWith("app/verify/"),
  );
  expect(foreign).toEqual([]);
});
