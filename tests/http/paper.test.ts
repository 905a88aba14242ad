import { describe, expect, inject, it } from "vitest";
import { pdfText } from "../support/pdf-text";
import { send } from "../support/send";

const origin = inject("origin");

async function get(path: string) {
  const answer = await fetch(origin + path);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes };
}

/** The number of some act in this state on the demonstration's register. */
async function actIn(status: string): Promise<string> {
  const { text } = await send(origin, `/api/v1/acts?status=${status}`);
  return /FW-\d{6}/.exec(text)?.[0] ?? "";
}

describe("the certificate of an act", () => {
  it("is a PDF to save, named in the reader's language", async () => {
    const number = await actIn("published");
    const path = `/zh/acts/${number}/certificate.pdf`;
    const first = await get(path);
    expect(first.status).toBe(200);
    expect(first.headers.get("content-type")).toBe("application/pdf");
    expect(first.headers.get("content-disposition")).toBe(
      `attachment; filename="${number}-certificate-zh.pdf"; filename*=UTF-8''${encodeURIComponent(`证书 ${number}.pdf`)}`,
    );
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
    const read = (await pdfText(first.bytes)).replace(/ /g, "");
    expect(read).toContain("登记证书");
    expect(read).toContain("演示网站");
    // What is kept is what was sent, with the same headers.
    const again = await get(path);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(again.headers.get("content-disposition")).toBe(
      first.headers.get("content-disposition"),
    );
    const etag = String(again.headers.get("etag"));
    const headers = { "if-none-match": etag };
    expect((await send(origin, path, { headers })).status).toBe(304);
  });

  it("is known to the check page by its bytes", async () => {
    const number = await actIn("published");
    const { bytes } = await get(`/fr/acts/${number}/certificate.pdf`);
    const body = new FormData();
    body.set("file", new Blob([new Uint8Array(bytes)]), "certificate.pdf");
    const answer = await fetch(`${origin}/en/verify`, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin" },
      body,
    });
    expect(await answer.text()).toContain('data-outcome="valid"');
  });

  it.each(["withdrawn", "suspended"])(
    "of an act that is %s says so, also in its name",
    async (status) => {
      const number = await actIn(status);
      const { bytes, headers } = await get(
        `/en/acts/${number}/certificate.pdf`,
      );
      expect(headers.get("content-disposition")).toContain(
        `filename="${number}-extract-en.pdf"`,
      );
      const read = await pdfText(bytes);
      expect(read).toContain("Extract from the register");
      expect(read).toContain(
        `This act ${status === "suspended" ? "is" : "was"} ${status}.`,
      );
    },
  );

  it.each([
    "/en/acts/FW-999999/certificate.pdf",
    "/en/acts/FW-1/certificate.pdf",
    "/en/acts/..%2f..%2fetc/certificate.pdf",
    "/de/acts/FW-000001/certificate.pdf",
    "/en/practices/BP-999999.pdf",
    "/en/practices/BP-1.pdf",
    "/en/practices/BP-000001.pdf?edition=99",
  ])("%s is not there", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe("a practice as PDF", () => {
  it("is linked from its page and says what the page says", async () => {
    const page = await send(origin, "/es/practices/BP-000001");
    expect(page.text.includes('href="/es/practices/BP-000001.pdf')).toBe(true);
    const { status, headers, bytes } = await get("/es/practices/BP-000001.pdf");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toMatch(
      /^attachment; filename="BP-000001-\d+-\w+\.pdf"; filename\*=UTF-8''Pr%C3%A1ctica%20BP-000001/,
    );
    const read = await pdfText(bytes);
    const [, title = "?"] =
      /<h1[^>]*>(?:<[^>]+>)*([^<]+)</.exec(page.text) ?? [];
    expect(read).toContain(title.replace(/&#x27;/g, "'"));
    for (const words of ["BP-000001", "SHA-256", "Página 1 de"])
      expect(read).toContain(words);
  });

  it("comes in the text language that was asked for", async () => {
    const { text } = await send(origin, "/ar/practices/BP-000001");
    const [, lang = ""] = /\?text=(\w+)/.exec(text) ?? [];
    const path = `/ar/practices/BP-000001.pdf?text=${lang}`;
    const { headers } = await get(path);
    expect(String(headers.get("content-disposition"))).toContain(
      `-${lang}.pdf"`,
    );
    expect((await get("/ar/practices/BP-000001.pdf?text=%00")).status).toBe(
      400,
    );
  });
});
