import { qrCode } from "../../../app/domain/citation/qr.server";
import type { PrintJob } from "../../../app/domain/paper/model";
import { qrSvg } from "../../../app/domain/paper/pictures";
import type { Section } from "../../../app/domain/paper/practice-parts.server";
import type { TextBlock } from "../../../app/domain/practice/markdown-blocks";

const address = "https://fairway.example/en/practices/BP-000001?edition=1";

/** A passage of a practice, as it comes out of Markdown. */
export const passage = (lang: string, blocks: readonly TextBlock[]) =>
  ({ k: "passage", lang, blocks, flag: "Machine translation" }) as const;

/** A practice on paper, with sections of one's own. */
export const booklet = (
  lang: string,
  sections: readonly Section[],
): PrintJob => ({
  template: "practice",
  createdAt: Date.UTC(2026, 10, 22),
  attachment: "",
  data: {
    lang,
    day: "2026-11-22",
    number: "BP-000001",
    kind: "Best practice",
    library: "Library",
    initiative: "Initiative",
    demo: "Demonstration",
    title: { lang: "en", text: "A title" },
    owner: { lang: "zh", text: "数据管理局" },
    publishedBy: "Published by",
    edition: "Edition 1",
    tags: ["Label: listed"],
    notices: [
      {
        isGrave: true,
        title: "Suspended",
        text: "Do not rely on it.",
        note: { lang: "ar", text: "ملاحظة" },
      },
    ],
    isStruck: true,
    lead: passage("ar", [{ t: "p", c: ["ملخص"] }]),
    sections,
    cite: {
      title: "Cite",
      text: "A citation.",
      licence: "Licence: CC-BY-4.0",
      fingerprint: "Fingerprint",
      digest: "0".repeat(64),
    },
    check: {
      title: "Where this text stands",
      note: "Scan the code.",
      address,
      svg: qrSvg(qrCode(address)),
      alt: "QR code",
    },
    notes: ["One.", "Two."],
    asAt: "As the library stood on 22 November 2026",
    version: "Edition 1",
    page: "Page # of ##",
    missing: "Not printed here:",
  },
});
