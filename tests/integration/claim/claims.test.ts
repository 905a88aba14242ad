import { afterAll, describe, expect, it } from "vitest";
import type { Context } from "../../../app/context.server";
import { startDraft } from "../../../app/domain/act/start-draft.server";
import {
  addClaim,
  approveClaim,
  editClaim,
  retractClaim,
} from "../../../app/domain/claim/change.server";
import { toClaimItem } from "../../../app/domain/claim/item.server";
import { getOwnClaims, linkClaim } from "../../../app/domain/claim/link.server";
import {
  listOwnClaims,
  promoteClaimOf,
} from "../../../app/domain/claim/promote.server";
import {
  findReported,
  type PublicClaim,
} from "../../../app/domain/claim/public.server";
import {
  claimForm,
  reportedQuery,
} from "../../../app/domain/claim/schema.server";
import { reportedSheet } from "../../../app/domain/claim/sheet.server";
import { DAY, HOUR } from "../../../app/domain/kernel/clock";
import { endOf } from "../../../app/domain/register/as-of";
import { sheetCsv } from "../../../app/domain/sheet/csv.server";
import { findAct, updateAct } from "../../../db/queries/act.server";
import { findClaimRow } from "../../../db/queries/claim.server";
import { openTestDatabase } from "../../support/test-database";
import { openMembers, refusal } from "../act/member";
import { start } from "../case/office";

const now = start + HOUR;
const db = await openTestDatabase();
const members = openMembers(db);
const { office } = members;
afterAll(members.close);

const adder = await office.addPerson("Adder", ["reviewer"]);
const second = await office.addPerson("Second", ["registrar"]);
const ctx = office.ctxOf(adder, now);
const other = office.ctxOf(second, now);

const formOf = (more: Record<string, string> = {}) =>
  claimForm.parse({
    name: "Lake Shore Data Association",
    nameLang: "en",
    kind: "company",
    area: "KEN",
    sourceTitle: "News",
    sourceUrl: "https://www.example.org/news",
    publisher: "The Gazette",
    publishedOn: "2026-01-10",
    quote: "It welcomed the initiative.",
    quoteLang: "en",
    seenOn: "2026-01-11",
    ...more,
  });

const ask = (more: Record<string, string> = {}, at = now) =>
  findReported({ db, locale: "en", now: at }, reportedQuery.parse(more));
const ids = (claims: readonly PublicClaim[]) => claims.map(({ id }) => id);

async function addPublic(more: Record<string, string> = {}) {
  const id = await addClaim(ctx, formOf(more));
  await approveClaim(other, id);
  return id;
}

describe("a claim", () => {
  it("is public only when a second officer agrees", async () => {
    const id = await addClaim(ctx, formOf());
    expect(ids(await ask())).not.toContain(id);
    expect(await refusal(approveClaim(ctx, id))).toMatchObject({
      kind: "forbidden",
      code: "permission.error.own-claim",
    });
    // Whoever changes it has added it.
    await editClaim(other, id, formOf({ publisher: "Another Gazette" }));
    expect(await refusal(approveClaim(other, id))).toMatchObject({
      code: "permission.error.own-claim",
    });
    const results = await Promise.allSettled([
      approveClaim(ctx, id),
      approveClaim(ctx, id),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
    ]);
    expect(ids(await ask())).toContain(id);
    expect(await refusal(editClaim(ctx, id, formOf()))).toMatchObject({
      code: "claim.error.public",
    });
  });

  it("needs a fresh proof of identity to become public", async () => {
    const id = await addClaim(ctx, formOf());
    const late = office.ctxOf(second, now + HOUR);
    expect(await refusal(approveClaim(late, id))).toMatchObject({
      code: "account.error.prove-again",
    });
  });

  it("stays listed when retracted, and as it was on the day before", async () => {
    const id = await addPublic();
    const later = { ...ctx, now: now + 3 * DAY };
    await retractClaim(later, id, "misread");
    expect(await refusal(retractClaim(later, id, "misread"))).toMatchObject({
      kind: "conflict",
    });
    const find = async (asOf: string) =>
      (await ask({ asOf }, now + 5 * DAY)).find((one) => one.id === id);
    expect(await find("2026-03-03")).toMatchObject({
      status: "reported",
      retractedAt: null,
      retractionReason: null,
    });
    expect(await find("2026-03-06")).toMatchObject({
      status: "retracted",
      retractionReason: "misread",
    });
    expect(await find("2026-01-01")).toBeUndefined();
    expect(endOf("2026-03-03")).toBeLessThan(now + 3 * DAY);
  });

  it("is refused with days that cannot be", async () => {
    for (const [more, field] of [
      [{ publishedOn: "2024-11-19" }, "publishedOn"],
      [{ publishedOn: "2026-12-01", seenOn: "2026-12-02" }, "publishedOn"],
      [{ seenOn: "2026-01-09" }, "seenOn"],
      [{ participantId: "01J0000000000000000000000X" }, "participantId"],
    ] as const) {
      const answer = await refusal(addClaim(ctx, formOf(more)));
      expect(answer.kind).toBe("unprocessable");
      expect(answer.fields).toContain(field);
    }
  });

  it("takes addresses of the web only", () => {
    for (const sourceUrl of [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "ftp://example.org/x",
      "https://user:secret@example.org/",
      "http://169.254.169.254/latest",
      "http://localhost/",
    ]) {
      expect(() => formOf({ sourceUrl })).toThrow("claim.error.link");
    }
  });
});

it("an area is found by any spelling, a word in what was said", async () => {
  const id = await addPublic({ area: "CIV", name: "Maison des données" });
  for (const q of ["Ivory Coast", "Côte d’Ivoire", "كوت ديفوار", "CIV"]) {
    expect(ids(await ask({ q }))).toEqual([id]);
  }
  expect(ids(await ask({ q: "maison DES donnees" }))).toEqual([id]);
  expect(await ask({ q: "Chile" })).toEqual([]);
});

it("files neutralise formulas, and carry no officer's name", async () => {
  await addPublic({ name: "=HYPERLINK(1)", quote: "+1" });
  const found = await ask();
  const env = { origin: "https://portal.example" } as Context["env"];
  const asked = reportedQuery.parse({});
  const sheet = await reportedSheet({ db, env, locale: "en", now }, asked);
  let csv = "";
  for await (const piece of sheetCsv(sheet)) csv += piece;
  expect(csv).toContain(`"'=HYPERLINK(1)"`);
  expect(csv).not.toMatch(/Adder|Second/);
  const json = JSON.stringify(found.map(toClaimItem));
  expect(json).not.toContain(adder.userId);
  expect(json).not.toContain(second.userId);
});

describe("promotion", () => {
  it("belongs to the participant itself, and ends with its act", async () => {
    const participantId = await members.addParticipant("company");
    const owner = await members.addMember(participantId);
    const own = members.ctxOf(owner, now);
    const id = await addPublic({ participantId });
    expect(
      (await listOwnClaims(own, participantId)).map((one) => one.id),
    ).toContain(id);

    const stranger = await members.addParticipant("company");
    const strange = members.ctxOf(await members.addMember(stranger), now);
    const wanted = {
      type: "support",
      vehicle: "declaration",
      relatesTo: null,
      claim: id,
    } as const;
    expect(await refusal(startDraft(strange, stranger, wanted))).toMatchObject({
      code: "claim.error.not-yours",
    });

    const actId = await startDraft(own, participantId, wanted);
    const draft = await findAct(db.read, actId);
    expect(draft).toMatchObject({ status: "draft", doneOn: "2026-01-10" });
    // A draft is nobody's business: the claim says nothing of it.
    expect(await findClaimRow(db.read, id)).toMatchObject({
      status: "reported",
      promotedAct: null,
    });
    if (!draft) throw new Error("no draft");
    await db.write(async (tx) => {
      await updateAct(tx, draft, { status: "published", seq: 1 });
      await promoteClaimOf(tx, other, actId);
    });
    const [shown] = (await ask()).filter((one) => one.id === id);
    expect(shown).toMatchObject({
      status: "promoted",
      registeredAs: "FW-000001",
    });
    expect(await listOwnClaims(own, participantId)).not.toContainEqual(
      expect.objectContaining({ id }),
    );
  });

  it("of a participant that has an act already is its word that it is this act", async () => {
    const participantId = await members.addParticipant("company");
    const own = members.ctxOf(await members.addMember(participantId), now);
    const id = await addPublic({ participantId });
    const wanted = { type: "support", vehicle: "declaration" } as const;
    const actId = await startDraft(own, participantId, {
      ...wanted,
      relatesTo: null,
    });
    const tie = { claim: id, act: actId };
    expect(await refusal(linkClaim(own, participantId, tie))).toMatchObject({
      kind: "unprocessable",
      fields: ["act"],
    });
    const draft = await findAct(db.read, actId);
    if (!draft) throw new Error("no draft");
    await db.write((tx) =>
      updateAct(tx, draft, { status: "published", seq: 77 }),
    );
    const page = await getOwnClaims(own, participantId);
    expect(page.claims[0]).toMatchObject({ id, mayLink: true });
    expect(page).toMatchObject({
      mayStart: false,
      acts: [{ id: actId, number: "FW-000077" }],
    });

    const stranger = await members.addParticipant("company");
    const strange = members.ctxOf(await members.addMember(stranger), now);
    expect(await refusal(linkClaim(strange, stranger, tie))).toMatchObject({
      code: "claim.error.not-yours",
    });
    // A claim that names nobody may be about many others of its kind and area.
    const unnamed = await addPublic();
    expect(
      await refusal(linkClaim(own, participantId, { ...tie, claim: unnamed })),
    ).toMatchObject({ code: "claim.error.not-yours" });

    await linkClaim(own, participantId, tie);
    expect((await ask()).find((one) => one.id === id)).toMatchObject({
      status: "promoted",
      registeredAs: "FW-000077",
    });
    expect(await refusal(linkClaim(own, participantId, tie))).toMatchObject({
      kind: "unprocessable",
    });
  });

  it("offers unnamed claims to participants of the same kind and area", async () => {
    const company = await members.addParticipant("company");
    const association = await members.addParticipant("civil_society");
    const id = await addPublic();
    const seen = async (participantId: string) => {
      const owner = await members.addMember(participantId);
      const own = await listOwnClaims(members.ctxOf(owner, now), participantId);
      return own.map((one) => one.id);
    };
    expect(await seen(company)).toContain(id);
    expect(await seen(association)).not.toContain(id);
  });
});
