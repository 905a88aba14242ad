import { pino } from "pino";
import { qrCode } from "../../../app/domain/citation/qr.server";
import { groundOf } from "../../../app/domain/paper/ground";
import type { PrintJob } from "../../../app/domain/paper/model";
import { markSvg, qrSvg, strokeSvg } from "../../../app/domain/paper/pictures";

export const quiet = { log: pino({ level: "silent" }) };

const address = "https://fairway.example/en/verify?number=FW-000001";

/** What a certificate says, with some of it said otherwise. */
export const sheet = (other: Readonly<Record<string, unknown>> = {}) => ({
  lang: "en",
  day: "2026-11-22",
  title: "Certificate FW-000001",
  heading: "Certificate of registration",
  register: "Fairway, Register of endorsements",
  initiative: "Initiative",
  demo: null,
  number: "FW-000001",
  warning: null,
  name: { lang: "en", text: "Acme Ltd" },
  otherNames: [],
  sentence: [{ lang: "en", text: "Acme Ltd" }, " declared its support."],
  mark: {
    svg: markSvg({ 1: "same", 2: "adapted", 3: "added" }),
    words: "3 of 11: 1–3",
    key: [{ svg: strokeSvg("same"), label: "As in the initiative" }],
  },
  markTitle: "Proposals:",
  facts: [
    { label: "State", value: "In force" },
    { label: "Done", value: "4 March 2026" },
  ],
  log: {
    title: "In the register’s log",
    rows: [{ label: "Hash", code: "a".repeat(64) }],
    note: "The newest entry.",
  },
  ground: groundOf(new Uint8Array(32).fill(7)),
  check: {
    title: "Check this sheet",
    note: "Scan the code.",
    address,
    svg: qrSvg(qrCode(address)),
    alt: "QR code",
  },
  attests: { title: "What this sheet attests", items: ["One.", "Two."] },
  attestsNot: { title: "What it does not attest", items: ["Three."] },
  asAt: "As the register stood on 22 November 2026",
  version: "version 1",
  attached: null,
  attachedAs: "Credential",
  page: "Page # of ##",
  missing: "Not printed here:",
  ...other,
});

export const job = (
  other: Readonly<Record<string, unknown>> = {},
  attachment = "",
): PrintJob => ({
  template: "certificate",
  data: sheet(other),
  createdAt: Date.UTC(2026, 10, 22),
  attachment,
});
