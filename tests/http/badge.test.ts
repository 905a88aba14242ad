import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { sql } from "drizzle-orm";
import { refreshRegister } from "../../app/domain/register/refresh.server";
import { openDatabase, rows } from "../../db/client.server";
import { bitAt } from "../../app/verify/status-list.mjs";
import { send } from "../support/send";
import { startServer, type RunningServer } from "../support/server";

const origin = inject("origin");

interface Item {
  readonly participant: { readonly id: string };
}
async function participantOf(where: string, query: string): Promise<string> {
  const { text } = await send(where, `/api/v1/acts?limit=1&${query}`);
  const { items } = JSON.parse(text) as { items: Item[] };
  return items[0]?.participant.id ?? "";
}

describe("a badge", () => {
  let path: string;
  beforeAll(async () => {
    path = `/badge/${await participantOf(origin, "status=published&kind=company")}.svg`;
  });

  it("may be shown by any site, in a picture or a frame, and can do nothing there", async () => {
    const { status, headers, text } = await send(origin, path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^image\/svg\+xml/);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^ ]+';/);
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("sandbox");
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(headers).toMatchObject({
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=60, must-revalidate",
    });
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["set-cookie"]).toBeUndefined();
    expect(text).toMatch(/^<svg [^>]*role="img"/);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4096);
  });

  it("is not sent again to who has it, and keeps its headers then", async () => {
    const first = await send(origin, path);
    const known = { "if-none-match": String(first.headers.etag) };
    const again = await send(origin, path, { headers: known });
    expect(again.status).toBe(304);
    expect(again.headers["content-security-policy"]).toBe(
      first.headers["content-security-policy"],
    );
    expect(again.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  });

  it("speaks the language asked for, and any other word changes nothing", async () => {
    const arabic = await send(origin, `${path}?lang=ar`);
    expect(arabic.text).toMatch(/xml:lang="ar"/);
    expect(arabic.text).toMatch(/[\u0600-\u06ff]/);
    const usual = await send(origin, path);
    for (const query of ["lang=xx", "lang=%3Cscript%3E", "lang=ar&lang=en"]) {
      const answer = await send(origin, `${path}?${query}`);
      expect(answer.status).toBe(200);
      expect(answer.text).toBe(usual.text);
    }
  });

  it.each(["nobody", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "x".repeat(900)])(
    "of %s says in a picture that nobody is there",
    async (id) => {
      const { status, headers, text } = await send(origin, `/badge/${id}.svg`);
      expect(status).toBe(404);
      expect(headers["content-type"]).toMatch(/^image\/svg\+xml/);
      expect(headers["content-security-policy"]).toContain("sandbox");
      expect(text).toContain("Not on the register");
      expect(text).not.toMatch(/script|xxxx/);
    },
  );

  it("leaves the headers of everything else as they are", async () => {
    for (const other of [
      "/en",
      "/en/register",
      "/api/v1/acts",
      "/en/nothing",
    ]) {
      const { headers } = await send(origin, other);
      expect(headers["content-security-policy"]).toContain(
        "frame-ancestors 'none'",
      );
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    }
  });
});

const claimsIn = (jwt: string): unknown =>
  JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString());

describe("a badge whose act changes", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it("says so at the next look, as do its credential and the check page", async () => {
    const id = await participantOf(
      server.origin,
      "status=published&act=support",
    );
    const look = () => send(server.origin, `/badge/${id}.svg?lang=en`);
    const before = await look();
    expect(before.text).toContain("Supports");
    expect((await look()).headers.etag).toBe(before.headers.etag);
    const list = "/api/v1/acts?limit=1&status=published&act=support";
    const [number = ""] =
      /FW-\d{6}/.exec((await send(server.origin, list)).text) ?? [];
    const credential = await send(
      server.origin,
      `/api/v1/acts/${number}/credential`,
    );
    const claims = claimsIn(credential.text) as {
      credentialStatus: Record<string, string>[];
    };
    const suspension = claims.credentialStatus.find(
      ({ statusPurpose }) => statusPurpose === "suspension",
    )!;
    /** What anybody is told of the credential: by its list, and by the check page. */
    const isSuspended = async () => {
      const { pathname } = new URL(suspension["statusListCredential"]!);
      const answer = await send(server.origin, pathname);
      const { credentialSubject } = claimsIn(answer.text) as {
        credentialSubject: { encodedList: string };
      };
      const place = suspension["statusListIndex"]!;
      const page = await send(server.origin, `/en/verify?number=${number}`);
      const [, outcome] = /data-outcome="(\w+)"/.exec(page.text) ?? [];
      return [bitAt(credentialSubject.encodedList, place), outcome];
    };
    expect(await isSuspended()).toEqual([false, "valid"]);
    const db = openDatabase(`file:${server.dataDir}/fairway.db`);
    await db.write(async (tx) => {
      const changed = await rows<{ id: string }>(
        tx,
        sql`update acts set status = 'suspended' where participant_id = ${id} and status = 'published' returning id`,
      );
      await refreshRegister(
        tx,
        changed.map((act) => act.id),
        Date.now(),
      );
    });
    await db.close();
    expect(await isSuspended()).toEqual([true, "suspended"]);
    const known = { "if-none-match": String(before.headers.etag) };
    const after = await send(server.origin, `/badge/${id}.svg?lang=en`, {
      headers: known,
    });
    expect(after.status).toBe(200);
    expect(after.text).toContain("Suspended");
    expect(after.text).not.toContain("Supports");
  });
});
