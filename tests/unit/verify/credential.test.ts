import { createHmac } from "node:crypto";
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf } from "../../../app/verify/credential.mjs";
import { leafHash } from "../../../app/verify/hash.mjs";
import {
  checkClaims,
  checkSignature,
  parseIssuer,
  parseJwt,
} from "../../../app/verify/jwt.mjs";
import { bitAt, checkStatus } from "../../../app/verify/status-list.mjs";
import {
  actCredential,
  listClaims,
  makeIssuer,
  packBits,
} from "../../support/credential";
import { logKey, makeLog, writeFiles } from "../../support/mirror";
import { someLeaves } from "../../support/rfc6962";
import { makeTempDir } from "../../support/temp";

const temp = makeTempDir();
const at = (name: string) => join(temp.path, name);
const served = new Map<string, string>();
const server = createServer((request, response) => {
  const text = served.get(request.url ?? "");
  response.writeHead(text === undefined ? 404 : 200).end(text);
});
let origin = "";
let issuer: ReturnType<typeof makeIssuer>;
const leaves = someLeaves(30);
const NOW = Date.parse("2026-06-01T00:00:00Z");

const put = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const program = ["app/verify/fairway-verify.mjs", "credential", ...args];
    execFile(process.execPath, program, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, done));
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  issuer = makeIssuer(1, origin);
  served.set("/.well-known/did.json", JSON.stringify(issuer.document));
  for (const purpose of ["revocation", "suspension"])
    served.set(
      `/credentials/status/${purpose}-0`,
      await issuer.sign(listClaims(origin, issuer.document.id, purpose)),
    );
});
afterAll(() => {
  server.close();
  temp.remove();
});

const claims = (change: Parameters<typeof actCredential>[2] = {}) =>
  actCredential(origin, issuer.document.id, change);
const trusted = () => parseIssuer(Buffer.from(JSON.stringify(issuer.document)));
const what = "The credential";
/** The code of what is wrong with a text, null when it is genuine and in its time. */
function codeOf(text: string, now = NOW): unknown {
  try {
    const jwt = parseJwt(Buffer.from(text), what);
    checkSignature(jwt, trusted(), what);
    checkClaims(jwt.claims, trusted(), now, what);
    return null;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}
const part = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString("base64url");

describe("the text of a credential", () => {
  it("is right as the issuer signed it, also in an envelope", async () => {
    const jwt = await issuer.sign(claims());
    const id = `data:application/vc+jwt,${jwt}`;
    for (const text of [jwt, `  ${jwt}\n`, JSON.stringify({ id })])
      expect(codeOf(text)).toBeNull();
  });

  it("shows changed bits of a payload", async () => {
    const [head, payload = "", signature] = (await issuer.sign(claims())).split(
      ".",
    );
    const bytes = Buffer.from(payload, "base64url");
    for (let bit = 0; bit < bytes.length * 8; bit += 5) {
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      const text = [head, bytes.toString("base64url"), signature].join(".");
      expect(codeOf(text), String(bit)).toMatch(
        /^(signature-wrong|credential-malformed)$/,
      );
      bytes[bit >> 3]! ^= 1 << (bit & 7);
    }
  });

  it("is refused without a signature, and in any other way of signing", async () => {
    const kid = issuer.document.assertionMethod[0];
    const x = issuer.document.verificationMethod[0]!.publicKeyJwk.x;
    for (const alg of ["none", "HS256", "RS256", "ES256", undefined]) {
      const text = `${part({ alg, typ: "vc+jwt", kid })}.${part(claims())}`;
      const mac = createHmac("sha256", Buffer.from(x, "base64url"));
      const signature = mac.update(text).digest("base64url");
      expect(codeOf(`${text}.`)).toBe("wrong-algorithm");
      expect(codeOf(`${text}.${signature}`)).toBe("wrong-algorithm");
    }
    expect(codeOf(await issuer.sign(claims(), { typ: "JWT" }))).toBe(
      "wrong-algorithm",
    );
  });

  it("is refused of anybody else", async () => {
    const other = makeIssuer(2, "https://evil.example");
    expect(codeOf(await other.sign(claims()))).toBe("unknown-key");
    const [kid = ""] = issuer.document.assertionMethod;
    expect(codeOf(await other.sign(claims(), { kid }))).toBe("signature-wrong");
    const foreign = { ...claims(), issuer: "did:web:evil.example" };
    expect(codeOf(await issuer.sign(foreign))).toBe("foreign-issuer");
  });

  it("is refused outside its time", async () => {
    const validUntil = "2026-05-01T00:00:00Z";
    expect(codeOf(await issuer.sign({ ...claims(), validUntil }))).toBe(
      "expired",
    );
    const early = Date.parse("2026-01-01T00:00:00Z");
    const jwt = await issuer.sign(claims());
    expect(codeOf(jwt, early)).toBe("not-yet-valid");
    for (const wrong of ["soon", "", 5])
      expect(
        codeOf(await issuer.sign({ ...claims(), validUntil: wrong })),
      ).toBe("expired");
  });

  it.each([
    "",
    "a.b.c",
    "e30.e30",
    "e30.e30.e30.e30",
    "{",
    "{}",
    "!!.!!.!!",
    `${"a".repeat(2_000_000)}.e30.e30`,
  ])("is named when it is none: %.20s", (text) => {
    expect(codeOf(text)).toMatch(/^(credential-malformed|wrong-algorithm)$/);
  });
});

describe("the place in a status list", () => {
  const entry = (place: string, purpose = "revocation") =>
    actCredential(origin, "", { place }).credentialStatus.find(
      ({ statusPurpose }) => statusPurpose === purpose,
    );
  const check = async (list: object | string, place = "77", now = NOW) => {
    const jwt = typeof list === "string" ? list : await issuer.sign(list);
    const lists = new Map([
      [entry(place)!.statusListCredential, Buffer.from(jwt)],
    ]);
    const trust = { issuer: trusted(), lists, now };
    return checkStatus(entry(place), trust) as Promise<string>;
  };
  const list = (set: number[] = []) =>
    listClaims(origin, issuer.document.id, "revocation", set);

  it("is looked at, and at no other", async () => {
    expect(await check(list([76, 78, 0, 131_071]))).toBe(
      "2026-01-01T00:00:00Z",
    );
    await expect(check(list([77]))).rejects.toMatchObject({ code: "revoked" });
    await expect(check(list([131_071]), "131071")).rejects.toMatchObject({
      code: "revoked",
    });
  });

  it("is named when it lies outside", async () => {
    for (const place of ["131072", "9007199254740993", "-1", "1.5", "", "1e3"])
      await expect(check(list(), place), place).rejects.toMatchObject({
        code: "status-index-outside",
      });
  });

  it("is believed only of the issuer's own list, in its time, for its purpose", async () => {
    const other = makeIssuer(2, origin);
    await expect(check(await other.sign(list()))).rejects.toMatchObject({
      code: "unknown-key",
    });
    await expect(
      check(list(), "77", Date.parse("2037-01-01")),
    ).rejects.toMatchObject({ code: "expired" });
    const wrong = { code: "status-list-wrong" };
    const id = `${origin}/another`;
    await expect(check({ ...list(), id })).rejects.toMatchObject(wrong);
    const purpose = listClaims(origin, issuer.document.id, "suspension");
    await expect(check({ ...purpose, id: list().id })).rejects.toMatchObject(
      wrong,
    );
    for (const encodedList of [
      packBits([], 8 * 1024),
      "u",
      "uAAAA",
      "z123",
      `u${gzipSync(Buffer.alloc(40_000_000)).toString("base64url")}`,
      7,
    ])
      expect(() => bitAt(encodedList, "0")).toThrow(
        expect.objectContaining(wrong) as Error,
      );
  });
});

describe("fairway-verify credential", () => {
  it("asks the issuer, or nobody", async () => {
    const file = put("act.vc.jwt", await issuer.sign(claims()));
    const online = await run(file, "--issuer", issuer.document.id);
    expect(online).toMatchObject({ code: 0, err: "" });
    expect(online.out).toContain("FW-000001");
    expect(online.out).toContain('not in "suspension"');

    const did = put("did.json", JSON.stringify(issuer.document));
    mkdirSync(at("lists"));
    for (const purpose of ["revocation", "suspension"])
      put(
        `lists/${purpose}-0`,
        await issuer.sign(
          listClaims(
            origin,
            issuer.document.id,
            purpose,
            purpose === "suspension" ? [77] : [],
          ),
        ),
      );
    const offline = await run(file, "--did", did, "--status", at("lists"));
    expect(offline).toMatchObject({ code: 1 });
    expect(offline.err).toContain("WRONG (suspended)");
    const half = at("lists/revocation-0");
    const one = await run(file, "--did", did, "--status", half);
    expect(one).toMatchObject({ code: 3 });
    const none = await run(file, "--did", did, "--without-status");
    expect(none).toMatchObject({ code: 0 });
    expect(none.out).toContain("NOT LOOKED AT");
  });

  it("looks the entries up in the log", async () => {
    writeFiles(at("log"), makeLog(leaves));
    const did = put("did2.json", JSON.stringify(issuer.document));
    const check = async (position: number, leaf: Buffer) => {
      const leafHash64 = leafHash(leaf).toString("base64");
      const entries = [{ position, leafHash: leafHash64 }];
      const file = put("logged.jwt", await issuer.sign(claims({ entries })));
      const args = ["--did", did, "--without-status", "--log", at("log")];
      return run(file, ...args, "--key", logKey);
    };
    expect((await check(7, leaves[7]!)).out).toContain("1 entries are in");
    expect((await check(7, leaves[8]!)).err).toContain("WRONG (leaf-differs)");
    expect((await check(30, leaves[8]!)).err).toContain(
      "WRONG (index-outside)",
    );
  });

  it("says what it was not given, and what it could not read", async () => {
    const file = put("again.jwt", await issuer.sign(claims()));
    expect(await run(file)).toMatchObject({ code: 2 });
    expect(await run()).toMatchObject({ code: 2 });
    expect(await run(at("nothing"), "--issuer", "x")).toMatchObject({
      code: 3,
    });
    expect(await run(file, "--issuer", "did:web:localhost%3A1")).toMatchObject({
      code: 3,
    });
    expect(addressOf("did:web:register.example.org")).toBe(
      "https://register.example.org/.well-known/did.json",
    );
    for (const did of ["did:key:z6Mk", "did:web:", "did:web:a/b", "https://a"])
      expect(() => addressOf(did)).toThrow("not of the kind");
  });
});
