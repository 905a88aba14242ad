import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMultipart } from "../../../app/http/multipart.server";

/** The bytes of a form in pieces of a given length. */
async function* inPieces(bytes: Buffer, length: number) {
  for (let at = 0; at < bytes.length; at += length) {
    yield await Promise.resolve(bytes.subarray(at, at + length));
  }
}

async function read(type: string, bytes: Buffer, length = 7) {
  return readMultipart(type, inPieces(bytes, length), async (part) => {
    const pieces: Buffer[] = [];
    for await (const piece of part.bytes) pieces.push(piece);
    const whole = new Uint8Array(Buffer.concat(pieces));
    return new File([whole], part.fileName, { type: part.type });
  });
}

/** A form as a browser would send it. */
async function sent(form: FormData) {
  const request = new Request("http://localhost", {
    method: "POST",
    body: form,
  });
  const type = request.headers.get("content-type") ?? "";
  return { type, bytes: Buffer.from(await request.arrayBuffer()) };
}

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => "read",
    (error: unknown) => (error as { code?: string }).code,
  );

const type = "multipart/form-data; boundary=x";
const partOf = (head: string, text: string, end = "--x--") =>
  Buffer.from(`--x\r\n${head}\r\n\r\n${text}\r\n${end}`);

describe("a form with files", () => {
  it("is read as it was sent, wherever the pieces are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(fc.string({ unit: "grapheme" }), { maxLength: 3 }),
        fc.integer({ min: 1, max: 90 }),
        async (file, texts, length) => {
          const form = new FormData();
          for (const text of texts) form.append("a b", text);
          form.append("file", new File([file], 'é;"=.xlsx'));
          const { type, bytes } = await sent(form);
          const got = await read(type, bytes, length);
          // Line breaks are sent as CRLF: what the standard way reads is the measure.
          const same = await new Response(new Uint8Array(bytes), {
            headers: { "content-type": type },
          }).formData();
          expect(got.getAll("a b")).toEqual(same.getAll("a b"));
          const found = got.get("file") as File;
          expect(found.name).toBe('é;"=.xlsx');
          expect(new Uint8Array(await found.arrayBuffer())).toEqual(file);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("may hold what looks like its own boundary, and a path before a name", async () => {
    const head =
      'Content-Disposition: form-data; name="file"; filename="C:\\lists\\a.csv"\r\nContent-Type: text/csv';
    const got = await read(type, partOf(head, "\r\n--\r\n-x\r\n--y"), 1);
    const file = got.get("file") as File;
    expect(await file.text()).toBe("\r\n--\r\n-x\r\n--y");
    expect(file).toMatchObject({ name: "a.csv", type: "text/csv" });
  });

  const text = 'Content-Disposition: form-data; name="a"';
  it.each([
    ["is cut off in the middle", partOf(text, "b", "--x-")],
    ["is cut off in a head", Buffer.from("--x\r\nContent-Disp")],
    ["is empty", Buffer.alloc(0)],
    ["has a part without a name", partOf("X: y", "b")],
    ["goes on behind a boundary", partOf(text, "b", "--x##")],
  ])("is refused when it %s", async (_, bytes) => {
    expect(await refusal(read(type, bytes))).toBe("error.bad-form");
  });

  it("is refused without a boundary, and with more text than a form holds", async () => {
    const bytes = partOf(text, "b".repeat(600 * 1024));
    expect(await refusal(read("multipart/form-data", bytes))).toBe(
      "error.bad-form",
    );
    expect(await refusal(read(type, bytes, 65_536))).toBe("error.too-large");
    const long = partOf(`${text}\r\nX: ${"y".repeat(20_000)}`, "b");
    expect(await refusal(read(type, long, 65_536))).toBe("error.too-large");
  });
});
