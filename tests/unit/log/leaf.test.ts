import { describe, expect, it } from "vitest";
import {
  commitTo,
  signatoryValue,
  wordsValue,
} from "../../../app/domain/log/commitment";
import { leafText, type LeafSource } from "../../../app/domain/log/leaf";
import { sha256 } from "../../../app/domain/log/sha256.server";

const at = Date.parse("2026-03-04T10:00:00Z");
const entry: NonNullable<LeafSource["act"]>["entry"] = {
  ...{ seq: 7, type: "support", vehicle: "declaration", status: "published" },
  ...{ verification: "authority_verified", participantId: "p1" },
  ...{ kind: "company", area: "KEN", region: "002", ldc: true, lldc: false },
  ...{ sids: false, income: "LM", proposals: "sa.........", events: 1 },
  ...{ doneOn: "2026-03-04", receivedAt: at, registeredAt: at },
  ...{ withdrawnAt: null, statusSince: at },
};
const publish: LeafSource = {
  ...{ number: "FW-000007", since: at, late: false, entry },
  event: {
    ...{ event: "publish", fromStatus: "registered", toStatus: "published" },
    ...{ reasonCode: null, at },
  },
  act: {
    entry,
    proposals: [
      { proposal: 1, alignment: "same" },
      { proposal: 2, alignment: "adapted" },
    ],
    added: [2],
    ...{ inEffectOn: null, lang: "en", about: null },
    ...{ office: "top_executive", actsFor: null },
  },
  participant: {
    participantId: "p1",
    ...{ kind: "company", area: "KEN", website: null, sector: "J" },
    ...{ contact: "ada@example.org", identityCheckedAt: null },
    names: [
      { lang: "sw", text: "Kampuni", transliteration: null, isOriginal: true },
    ],
    identifiers: [{ scheme: "lei", authority: "", value: "LEI1" }],
    domains: [],
  },
  commitments: { texts: "T", contact: "C", signatory: "S" },
};

describe("a leaf", () => {
  it("tells public facts, and no free text, name or address of a person", () => {
    expect(JSON.parse(leafText(publish))).toEqual({
      v: 1,
      ...{
        kind: "act",
        number: "FW-000007",
        since: "2026-03-04T10:00:00.000Z",
      },
      event: {
        name: "publish",
        at: "2026-03-04T10:00:00.000Z",
        ...{ from: "registered", to: "published" },
      },
      verification: "authority_verified",
      act: {
        ...{ type: "support", vehicle: "declaration", participant: "p1" },
        ...{ kind: "company", area: "KEN" },
        categories: { ldc: true, income: "LM" },
        proposals: { "1": "same", "2": "adapted" },
        added: [2],
        done: "2026-03-04",
        received: "2026-03-04T10:00:00.000Z",
        registered: "2026-03-04T10:00:00.000Z",
        ...{ lang: "en", office: "top_executive", texts: "T", signatory: "S" },
      },
      participant: {
        ...{ id: "p1", kind: "company", area: "KEN", sector: "J" },
        names: [{ lang: "sw", text: "Kampuni", original: true }],
        identifiers: [{ scheme: "lei", value: "LEI1" }],
        domains: [],
        contact: "C",
      },
    });
  });

  it("of a later event tells the event alone", () => {
    const later = { ...publish, act: null, participant: null, commitments: {} };
    expect(Object.keys(JSON.parse(leafText(later)) as object)).toEqual(
      "event kind number since v verification".split(" "),
    );
  });

  it("of a participant has no number", () => {
    const alone = { ...publish, number: null, event: null, entry: null };
    const leaf = JSON.parse(leafText({ ...alone, act: null, late: true })) as {
      kind: string;
      late: boolean;
    };
    expect([leaf.kind, leaf.late]).toEqual(["participant", true]);
  });

  it("can't be longer than two bytes can tell", () => {
    const { participant } = publish;
    const names = Array.from({ length: 700 }, (_, n) => ({
      ...{ lang: "en", text: `${String(n)}${"長".repeat(40)}` },
      ...{ transliteration: null, isOriginal: false },
    }));
    expect(() =>
      leafText({ ...publish, participant: { ...participant!, names } }),
    ).toThrow("leaf-too-long");
  });
});

describe("a commitment", () => {
  const salt = new Uint8Array(32).fill(7);
  const words = {
    ...{ statement: null, decidingOrgan: null, groupEntities: null },
    proposals: [{ proposal: 1, text: null }],
    commitments: [],
  };

  it("is another one for another salt or value, and the same for the same", () => {
    const value = signatoryValue({
      signatoryName: "Ada",
      signatoryTitle: "Chair",
    });
    const made = commitTo(sha256, salt, value);
    expect(commitTo(sha256, Uint8Array.from(salt), value)).toBe(made);
    expect(commitTo(sha256, new Uint8Array(32), value)).not.toBe(made);
    expect(commitTo(sha256, salt, { name: "Ada", title: null })).not.toBe(made);
    expect(Buffer.from(made, "base64")).toHaveLength(32);
  });

  it("is made only where there is something to commit to", () => {
    expect(wordsValue(words)).toBeNull();
    expect(
      signatoryValue({ signatoryName: null, signatoryTitle: null }),
    ).toBeNull();
    expect(
      wordsValue({ ...words, proposals: [{ proposal: 1, text: "so" }] }),
    ).toMatchObject({ proposals: { "1": "so" } });
  });
});
