import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { attachment } from "../../app/http/attachment.server";

const make = (name: string) =>
  attachment({
    name,
    size: 5,
    mediaType: "application/pdf",
    bytes: Readable.from([Buffer.from("%PDF-")]),
  });

describe("an uploaded file", () => {
  it("is saved, never shown inside the site nor kept", async () => {
    const { headers, body } = make("letter.pdf");
    expect(headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("sandbox");
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("content-length")).toBe("5");
    expect(await new Response(body).text()).toBe("%PDF-");
  });

  it("keeps a name of any script without breaking out of the header", () => {
    const header = make('письмо "1"\r\nx: y.pdf').headers.get(
      "content-disposition",
    );
    expect(header).not.toMatch(/[\r\n]/);
    expect(header?.match(/"/g)).toHaveLength(2);
    const real = /filename\*=UTF-8''(.*)$/.exec(header ?? "")?.[1] ?? "";
    expect(decodeURIComponent(real)).toBe('письмо "1"\r\nx: y.pdf');
  });
});
