import { describe, expect, it } from "vitest";
import { printPdf } from "../../../app/domain/paper/press.server";
import { pdfAttachments, pdfText } from "../../support/pdf-text";
import { job, quiet } from "./sheet";

const print = (...about: Parameters<typeof job>) =>
  printPdf(quiet, job(...about));

describe("the press", () => {
  it("makes one tagged sheet for archives, and the same one again", async () => {
    const first = await print({}, "a.b.c");
    const again = await print({}, "a.b.c");
    expect(first).toMatchObject({ pages: 1, archival: true, missing: [] });
    expect(first.pdf.equals(again.pdf)).toBe(true);
    const raw = first.pdf.toString("latin1");
    expect(raw.startsWith("%PDF-")).toBe(true);
    expect(raw).toContain("<pdfaid:part>3<");
    expect(raw).toContain("<pdfaid:conformance>A<");
    expect(raw).toContain("/MarkInfo");
    expect(await pdfAttachments(first.pdf)).toEqual({
      "credential.jwt": "a.b.c",
    });
  });

  it("is another one when a letter of it is another", async () => {
    const one = await print();
    const other = await print({ number: "FW-000002" });
    expect(one.pdf.equals(other.pdf)).toBe(false);
  });

  it.each([
    "#panic()",
    "*bold* _em_ `raw` $x$ <label> @ref",
    '#import "look.typ": *',
    "\\u{41} // comment /* */",
    "= Heading",
    "#sys.inputs",
    "https://evil.example/#[x]",
    "--- ~ ... 'quotes' \"these\"",
    "<b>x</b> &amp; </svg>",
  ])("puts %j into the sheet as it stands", async (text) => {
    const { pdf } = await print({ name: { lang: "en", text } });
    expect(await pdfText(pdf)).toContain(text.replace(/\s+/g, " "));
  });

  it("sets Arabic from right to left so that it can be selected", async () => {
    const text = "وزارة الاتصالات وتقنية المعلومات";
    const { pdf } = await print({
      lang: "ar",
      name: { lang: "ar", text },
      otherNames: [{ lang: "en", text: "Ministry of Communications" }],
    });
    const read = await pdfText(pdf);
    for (const word of text.split(" ")) expect(read).toContain(word);
    expect(read).toContain("Ministry of Communications");
  });

  it("sets Chinese, rare characters too", async () => {
    const text = "数据跨境流动合作倡议秘书处 堃喆㛃";
    const { pdf, missing } = await print({
      lang: "zh",
      name: { lang: "zh", text },
    });
    expect(missing).toEqual([]);
    expect((await pdfText(pdf)).replace(/ /g, "")).toContain(
      text.replace(/ /g, ""),
    );
  });

  it("says which characters it could not print", async () => {
    const { pdf, missing, archival } = await print({
      name: { lang: "en", text: "Happy 😀 ꙮ" },
    });
    expect(missing).toEqual(["U+A66E", "U+1F600"]);
    expect(archival).toBe(true);
    const read = await pdfText(pdf);
    expect(read).toContain("Happy □ □");
    expect(read).toContain("Not printed here: U+A66E, U+1F600");
  });

  it("tells those beyond the queue to come back", async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => print({ number: String(n) })),
    );
    const refused = all.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(8);
    expect(refused[0]).toMatchObject({
      reason: { code: "paper.error.busy", kind: "unavailable", retryAfter: 10 },
    });
  });

  it("refuses data that fits no template, and goes on", async () => {
    await expect(print({ facts: 7 })).rejects.toMatchObject({
      code: "paper.error.failed",
      kind: "unavailable",
    });
    expect((await print()).pages).toBe(1);
  });
});
