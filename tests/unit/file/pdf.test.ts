import fc from "fast-check";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { hasObjectHead } from "../../../app/domain/file/pdf-object-head";
import { pdfProblem } from "../../../app/domain/file/pdf.server";
import { letter, objectStream, pdf, stream } from "./pdf-sample";

const script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
const withObject = (object: string | Buffer, trailer = "") =>
  pdfProblem(pdf([...letter, object], trailer));

describe("pdfProblem", () => {
  it("lets an ordinary letter pass", () => {
    expect(pdfProblem(pdf(letter))).toBeUndefined();
  });

  it("refuses a frame without a document", () => {
    const empty = Buffer.from("%PDF-1.7\n%%EOF\n");
    expect(pdfProblem(empty)).toBe("file.error.pdf-broken");
  });

  it("lets harmless object streams pass", () => {
    expect(
      withObject(objectStream("<</Type/Annot/A<</S/URI>>>>")),
    ).toBeUndefined();
    expect(withObject(objectStream("<</A 1>>", ""))).toBeUndefined();
  });

  it.each([
    ["a script", script, "file.error.pdf-active"],
    [
      "an escaped script",
      "<</S/J#61vaScript/#4a#53(x)>>",
      "file.error.pdf-active",
    ],
    ["an escape in small hex", "<</S/L#61unch>>", "file.error.pdf-active"],
    ["actions of a page", "<</AA<</O 9 0 R>>>>", "file.error.pdf-active"],
    ["a rendition", "<</S/Rendition/JS 9 0 R>>", "file.error.pdf-active"],
    ["a form that is sent", "<</S/SubmitForm>>", "file.error.pdf-active"],
    ["rich media", "<</Subtype/RichMedia>>", "file.error.pdf-active"],
    [
      "an embedded file",
      "<</Names<</EmbeddedFiles 8 0 R>>>>",
      "file.error.pdf-attachment",
    ],
    ["a portfolio", "<</Collection<<>>>>", "file.error.pdf-attachment"],
    ["an XFA form", "<</AcroForm<</XFA 8 0 R>>>>", "file.error.pdf-form"],
  ])("refuses %s, plain and in an object stream", (_, object, key) => {
    expect(withObject(object)).toBe(key);
    expect(withObject(objectStream(object))).toBe(key);
    expect(withObject(objectStream(object, ""))).toBe(key);
  });

  it("refuses encrypted files", () => {
    expect(withObject("<<>>", "/Encrypt 7 0 R")).toBe(
      "file.error.pdf-encrypted",
    );
  });

  it("sees through an object stream that does not say what it is", () => {
    const data = deflateSync(Buffer.from(`90 0 ${script}`));
    const dictionary = "/N 1/F#69rst 5/Filter/FlateDecode";
    expect(withObject(stream(dictionary, data))).toBe("file.error.pdf-broken");
    expect(withObject(stream(dictionary.replace("#69", "i"), data))).toBe(
      "file.error.pdf-active",
    );
  });

  it.each([
    ["ASCIIHexDecode", "/Filter/ASCIIHexDecode"],
    ["a chain", "/Filter[/ASCII85Decode/FlateDecode]"],
    ["a reference", "/Filter 9 0 R"],
    ["a decoy", "/Foo/FlateDecode/Filter 9 0 R"],
    ["two filters", "/Filter/FlateDecode/Filter/LZWDecode"],
    ["a predictor", "/Filter/FlateDecode/DecodeParms<</Predictor 12>>"],
    ["an external file", "/F(x)"],
  ])("refuses an object stream packed by %s", (_, extra) => {
    expect(withObject(objectStream("<<>>", extra))).toBe(
      "file.error.pdf-broken",
    );
  });

  it("refuses an object stream that unpacks without end", () => {
    const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024));
    const found = withObject(
      stream("/Type/ObjStm/N 1/First 5/Filter/FlateDecode", bomb),
    );
    expect(found).toBe("file.error.pdf-broken");
  });

  it.each([
    ["a string", `(7 0 obj ${script.replaceAll(/[()\\]/g, "")} endobj)`],
    ["a comment", `% 7 0 obj ${script}`],
    ["a plain stream", stream("", Buffer.from(`7 0 obj ${script} endobj`))],
    [
      "a stream with a comment in the head",
      stream("", Buffer.from(`7%x\n0%y\nobj ${script}`)),
    ],
    [
      "what follows packed data",
      stream(
        "/Filter/FlateDecode",
        Buffer.concat([
          deflateSync(Buffer.from("x")),
          Buffer.from(`7 0obj ${script}`),
        ]),
      ),
    ],
  ])("refuses objects hidden in %s", (_, object) => {
    expect(withObject(object)).toMatch(/^file\.error\.pdf-(broken|active)$/);
  });

  it.each([
    ["a string that never closes", `(\n7 0 obj ${script}`],
    ["a stream that never ends", `<<>>\nstream\n${script}`],
    ["a stray opening before an object stream", "<<"],
  ])("refuses %s", (_, object) => {
    expect(
      pdfProblem(pdf([...letter, object, objectStream("<<>>")])),
    ).toBeDefined();
  });

  it("refuses a file that was cut short", () => {
    expect(pdfProblem(pdf(letter).subarray(0, 300))).toBe(
      "file.error.pdf-broken",
    );
  });

  it("finds a script wherever its object stands", () => {
    fc.assert(
      fc.property(fc.nat(letter.length), fc.boolean(), (at, packed) => {
        const objects = [...letter];
        objects.splice(at, 0, packed ? objectStream(script) : script);
        expect(pdfProblem(pdf(objects))).toBe("file.error.pdf-active");
      }),
    );
  });

  it("answers for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        pdfProblem(bytes);
        pdfProblem(Buffer.concat([pdf(letter), bytes]));
      }),
    );
  });

  it.each([
    "1%",
    "(",
    "obj\n",
    "1 obj ",
    "<<",
    "/Length ",
    "%",
    "stream\n",
    "/J#6",
  ])(
    "is quick with two megabytes of %j",
    (piece) => {
      const filler = Buffer.from(piece.repeat(Math.floor(2e6 / piece.length)));
      const start = performance.now();
      pdfProblem(Buffer.concat([pdf(letter), filler, Buffer.from("%%EOF")]));
      pdfProblem(pdf([...letter, stream("", filler)]));
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    20_000,
  );
});

describe("hasObjectHead", () => {
  it.each(["1 0 obj", "x12\n0\r\nobj", "1 0obj", "1%c\n0 obj", "1 0%c\nobj"])(
    "%j is one",
    (text) => {
      expect(hasObjectHead(text)).toBe(true);
    },
  );
  it.each(["endobj", "1 obj", "an object", "0obj", "10obj", "obj", ""])(
    "%j is none",
    (text) => {
      expect(hasObjectHead(text)).toBe(false);
    },
  );
});
