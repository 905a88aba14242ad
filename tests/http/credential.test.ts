import { createHash } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { send } from "../support/send";

const origin = inject("origin");

/** The number of an act that is in force on the demonstration's register. */
async function inForce(): Promise<string> {
  const { text } = await send(origin, "/api/v1/acts?status=published");
  return /FW-\d{6}/.exec(text)?.[0] ?? "";
}

async function upload(
  fields: Readonly<Record<string, string | Blob>>,
  path = "/en/verify",
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    if (typeof value === "string") body.set(name, value);
    else body.set(name, value, "file");
  const answer = await fetch(origin + path, {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin" },
    body,
  });
  const text = await answer.text();
  const [, outcome] = /data-outcome="(\w+)"/.exec(text) ?? [];
  const [, way] = /data-way="(\w+)"/.exec(text) ?? [];
  return { status: answer.status, outcome, way, text };
}

describe("credentials", () => {
  it("are files that anybody's page may read, with the keys and lists they need", async () => {
    const number = await inForce();
    const path = `/api/v1/acts/${number}/credential`;
    // Twice: the second comes from the cache, with the same headers.
    for (const _ of [1, 2]) {
      const credential = await send(origin, path);
      expect(credential.status).toBe(200);
      expect(credential.headers).toMatchObject({
        "content-type": "application/vc+jwt",
        "content-disposition": `attachment; filename="${number}.vc.jwt"`,
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
      });
      expect(credential.text).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}$/);
    }
    for (const [other, type] of [
      ["/.well-known/did.json", "application/did+json"],
      ["/credentials/v1", "application/ld+json"],
      ["/credentials/status/revocation-0", "application/vc+jwt"],
      ["/credentials/status/suspension-0", "application/vc+jwt"],
    ] as const) {
      const { status, headers } = await send(origin, other);
      expect([status, headers["content-type"]], other).toEqual([200, type]);
      expect(headers["access-control-allow-origin"]).toBe("*");
    }
  });

  it("are not there for what is not in force, or not at all", async () => {
    const { text } = await send(origin, "/api/v1/acts?status=withdrawn");
    const [number = ""] = /FW-\d{6}/.exec(text) ?? [];
    const path = `/api/v1/acts/${number}/credential`;
    expect((await send(origin, path)).status).toBe(409);
    for (const other of [
      "/api/v1/acts/FW-999999/credential",
      "/credentials/status/revocation-9",
      "/credentials/status/..%2f..%2flog-key",
    ])
      expect((await send(origin, other)).status, other).toBe(404);
  });
});

describe("the check page", () => {
  it("answers to a number in its address, in every language", async () => {
    const number = await inForce();
    for (const lang of ["ar", "zh", "en", "fr", "ru", "es"]) {
      const { status, text } = await send(
        origin,
        `/${lang}/verify?number=${number}`,
      );
      expect(status).toBe(200);
      expect(text).toContain('data-outcome="valid"');
    }
    const typed = number.replace("FW-", "fw+").replace("0", "");
    expect((await send(origin, `/en/verify?number=${typed}`)).text).toContain(
      'data-outcome="valid"',
    );
    const none = await send(origin, "/en/verify?number=%3Cscript%3E");
    expect(none.text).toContain('data-outcome="unknown"');
    expect(none.text).not.toContain("<script>&");
    const plain = await send(origin, "/en/verify");
    expect(plain.text).not.toContain("data-outcome");
  });

  it("checks a credential as text and as a file, without JavaScript", async () => {
    const number = await inForce();
    const path = `/api/v1/acts/${number}/credential`;
    const credential = (await send(origin, path)).text;
    for (const fields of [
      { credential },
      { file: new Blob([credential]) },
      { credential, fingerprint: "", file: new Blob([]) },
    ] as Record<string, string | Blob>[])
      expect(await upload(fields)).toMatchObject({
        ...{ status: 200, outcome: "valid", way: "credential" },
      });
    const [head = "", payload = "", signature = ""] = credential.split(".");
    const changed = `${head}.${payload.replace(/.$/, (c) => (c === "A" ? "B" : "A"))}.${signature}`;
    expect(await upload({ credential: changed })).toMatchObject({
      outcome: "altered",
    });
  });

  it("knows a certificate of ours again, and one that was altered", async () => {
    const number = await inForce();
    const path = `/fr/acts/${number}/certificate.pdf`;
    const { status, bytes } = await send(origin, path);
    expect(status).toBe(200);
    const hash = createHash("sha256").update(bytes).digest("hex");
    const file = (content: Buffer) => new Blob([new Uint8Array(content)]);
    expect(await upload({ fingerprint: hash })).toMatchObject({
      ...{ outcome: "valid", way: "fingerprint" },
    });
    expect(await upload({ file: file(bytes) })).toMatchObject({
      ...{ outcome: "valid", way: "file" },
    });
    const altered = Buffer.concat([bytes, Buffer.from("\n")]);
    expect(await upload({ file: file(altered) })).toMatchObject({
      ...{ outcome: "altered", way: "file" },
    });
  }, 60_000);

  it("tells by its hash that a file is not ours, and looks into one that is sent", async () => {
    const number = await inForce();
    const hash = "0".repeat(64);
    expect(await upload({ fingerprint: hash })).toMatchObject({
      ...{ outcome: "unknown", way: "fingerprint" },
    });
    expect(
      await upload({ file: new Blob(["%PDF-1.4\nnot ours"]) }),
    ).toMatchObject({ outcome: "unknown", way: "file" });
    expect(
      await upload({ file: new Blob([`%PDF-1.4\n${number}`]) }),
    ).toMatchObject({ outcome: "altered", way: "file" });
  });

  it("names what it can't take", async () => {
    const big = new Blob([new Uint8Array(5 * 1024 * 1024 + 1)]);
    for (const [fields, words] of [
      [{}, "Choose a file"],
      [{ file: big }, "larger than 5 MB"],
      [{ fingerprint: "xyz" }, "not a SHA-256"],
      [{ credential: "a".repeat(300_000) }, "too long"],
    ] as [Record<string, string | Blob>, string][]) {
      const { status, text } = await upload(fields);
      expect([status, text.includes(words)], words).toEqual([400, true]);
    }
    const foreign = await fetch(`${origin}/en/verify`, {
      method: "POST",
      headers: { origin: "https://evil.example" },
      body: new FormData(),
    });
    expect(foreign.status).toBe(403);
  });
});
