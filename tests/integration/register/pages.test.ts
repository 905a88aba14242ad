import { beforeAll, describe, expect, it } from "vitest";
import { readPublicAct } from "../../../app/domain/register/act.server";
import { readPublicParticipant } from "../../../app/domain/register/participant.server";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { registerFeed } from "../../../app/domain/register/atom.server";
import { listRegister } from "../../../app/domain/register/list.server";
import { registerQuerySchema } from "../../../app/domain/register/query.server";
import { registerSheet } from "../../../app/domain/register/sheet.server";
import { sheetCsv } from "../../../app/domain/sheet/csv.server";
import { sitemap } from "../../../app/domain/register/sitemap.server";
import { users } from "../../../db/schema/account.server";
import { caseDecisions, cases } from "../../../db/schema/case.server";
import {
  domainProofs,
  participantIdentifiers,
} from "../../../db/schema/participant.server";
import type { Env } from "../../../app/env.server";
import { openTestDatabase } from "../../support/test-database";
import { addAct, addAuthor, addParticipant } from "./fixture";

const db = await openTestDatabase();
const origin = "https://fairway.example";
const env = { ...({} as Env), origin };
const ctx = { db, env, locale: "en", now: 5000 } as const;

beforeAll(() =>
  db.write(async (tx) => {
    await addAuthor(tx);
    await addParticipant(tx, {
      id: "acme",
      names: [
        { lang: "zh", text: "=数据公司", transliteration: "Shuju Gongsi" },
        { lang: "en", text: "Acme <Data> & Sons" },
      ],
    });
    await addParticipant(tx, {
      id: "silent",
      names: [{ lang: "en", text: "Only drafts" }],
    });
    await tx.insert(participantIdentifiers).values({
      id: "i",
      participantId: "acme",
      scheme: "lei",
      authority: "",
      value: "5493001KJTIIGC8Y1R12",
    });
    await tx.insert(domainProofs).values([
      {
        id: "d1",
        participantId: "acme",
        domain: "acme.example",
        token: "t",
        dnsProvedAt: 100,
        mailAddress: "person@acme.example",
        createdAt: 1,
      },
      {
        id: "d2",
        participantId: "acme",
        domain: "unproved.example",
        token: "t",
        createdAt: 1,
      },
    ]);
    const first = await addAct(tx, {
      seq: 1,
      participantId: "acme",
      status: "amended",
      statement: "We read proposal 5 as voluntary.",
      measures: ["Train staff"],
    });
    const second = await addAct(tx, {
      seq: 2,
      participantId: "acme",
      type: "amend",
      relatesTo: first,
    });
    await addAct(tx, { seq: 3, participantId: "silent", status: "approval" });
    await tx.insert(users).values({
      id: "officer",
      email: "officer@example.org",
      emailKey: "officer@example.org",
      name: "Olga Officer",
      locale: "en",
      demo: true,
      createdAt: 1,
      version: 1,
    });
    await tx.insert(cases).values({
      id: first,
      stage: "approval",
      round: 2,
      dueAt: 1,
      openedAt: 1,
      closedAt: 2,
      updatedAt: 2,
      version: 1,
    });
    const decided = { caseId: first, checklist: [], authorId: "author" };
    await tx.insert(caseDecisions).values([
      {
        ...decided,
        id: "c1",
        round: 1,
        stage: "identity",
        officerId: "officer",
        outcome: "passed",
        decidedAt: 10,
      },
      {
        ...decided,
        id: "c2",
        round: 2,
        stage: "identity",
        officerId: "officer",
        outcome: "passed",
        note: "private note",
        decidedAt: 20,
      },
    ]);
    await refreshRegister(tx, [first, second, "act-3"], 1000);
  }),
);

describe("the page of an act", () => {
  it("tells the act, its checks of the last round and what followed it", async () => {
    const act = await readPublicAct(ctx, "FW-000001");
    expect(act).toMatchObject({
      statement: "We read proposal 5 as voluntary.",
      checks: { identity: 20 },
      about: null,
      followers: [{ seq: 2, type: "amend" }],
      commitments: [{ measure: "Train staff", proposal: 8 }],
    });
    const later = await readPublicAct(ctx, "FW-000002");
    expect(later.about).toMatchObject({ seq: 1 });
  });

  it("holds nobody's name or note", async () => {
    const text = JSON.stringify(await readPublicAct(ctx, "FW-000001"));
    expect(text).not.toMatch(
      /Olga|"officer"|"author"|private note|Sam Signatory/,
    );
  });

  it.each(["FW-000003", "FW-999999", "FW-1", "x"])(
    "is not found for %s",
    async (number) => {
      await expect(readPublicAct(ctx, number)).rejects.toMatchObject({
        kind: "not_found",
      });
    },
  );
});

describe("the page of a participant", () => {
  it("tells names, identifiers, proved domains and acts, newest first", async () => {
    const participant = await readPublicParticipant(ctx, "acme");
    expect(participant).toMatchObject({
      names: [
        { lang: "zh", transliteration: "Shuju Gongsi", isOriginal: true },
        { lang: "en" },
      ],
      identifiers: [{ scheme: "lei" }],
      domains: [{ domain: "acme.example", dnsProvedAt: 100 }],
      acts: [{ seq: 2 }, { seq: 1 }],
    });
    expect(JSON.stringify(participant)).not.toContain("person@");
  });

  it.each(["silent", "nobody"])("is not found for %s", async (id) => {
    await expect(readPublicParticipant(ctx, id)).rejects.toMatchObject({
      kind: "not_found",
    });
  });
});

describe("other forms of the list", () => {
  const query = registerQuerySchema.parse({ sort: "number" });

  it("are a CSV file with safe cells", async () => {
    let text = "";
    for await (const piece of sheetCsv(registerSheet(ctx, query)))
      text += piece;
    const lines = text.split("\r\n");
    expect(text.startsWith("\uFEFFnumber,act,vehicle,")).toBe(true);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain("FW-000001,support,declaration,acme,company");
    expect(lines[1]).toContain('"\'=数据公司"');
  });

  it("are a feed with stable ids and escaped names", async () => {
    const { rows } = await listRegister(ctx, query, 1);
    const feed = registerFeed(ctx, query, rows);
    expect(feed).toContain("<id>tag:fairway,2024:act:FW-000001</id>");
    expect(feed).toContain("Acme &lt;Data&gt; &amp; Sons");
    expect(feed).not.toContain("<Data>");
  });

  it("are a map of the site in six languages, without what is not public", async () => {
    let text = "";
    for (const piece of await sitemap(ctx, null)) text += piece;
    expect(text).toContain(`<loc>${origin}/zh/acts/FW-000002</loc>`);
    expect(text).toContain(
      `hreflang="ar" href="${origin}/ar/participants/acme"`,
    );
    expect(text).not.toContain("FW-000003");
    expect(text).not.toContain("silent");
    await expect(sitemap(ctx, 2)).rejects.toMatchObject({ kind: "not_found" });
  });
});
