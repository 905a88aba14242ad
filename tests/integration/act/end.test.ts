import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import {
  discardDraft,
  expireDrafts,
} from "../../../app/domain/act/end-draft.server";
import { saveDates } from "../../../app/domain/act/edit.server";
import { getOwnAct } from "../../../app/domain/act/get-own.server";
import { getStart } from "../../../app/domain/act/get-start.server";
import { startDraft } from "../../../app/domain/act/start-draft.server";
import { submitAct } from "../../../app/domain/act/submit.server";
import { withdrawAct } from "../../../app/domain/act/withdraw.server";
import { getCasePage } from "../../../app/domain/case/get.server";
import { addEvidence } from "../../../app/domain/act/evidence.server";
import { DAY, HOUR } from "../../../app/domain/kernel/clock";
import {
  findWithdrawal,
  listEvidence,
} from "../../../db/queries/act-parts.server";
import { memberships } from "../../../db/schema/account.server";
import { acts } from "../../../db/schema/act.server";
import { outbox } from "../../../db/schema/outbox.server";
import { registerEntries } from "../../../db/schema/register.server";
import { openTestDatabase } from "../../support/test-database";
import { fileOf, now, openMembers, refusal } from "./member";
import { plainPdf } from "../../unit/file/pdf-sample";
import { stateWithdrawal, withdrawal } from "./withdrawal";

const db = await openTestDatabase();
const members = openMembers(db);
const { office } = members;
afterAll(members.close);

const officers = [
  await office.addPerson("First", ["reviewer"]),
  await office.addPerson("Second", ["reviewer"]),
  await office.addPerson("Third", ["registrar"]),
] as const;

async function register(actId: string, at = now + HOUR) {
  const stages = ["identity", "authority", "approval"] as const;
  for (const [index, stage] of stages.entries()) {
    await office.pass(officers[index] ?? officers[0], actId, stage, at);
  }
}

async function addPublished() {
  const published = await office.addCase();
  await register(published.actId);
  return published;
}

const entriesOf = async (actId: string) =>
  (await db.read.select().from(registerEntries)).filter(
    (row) => row.actId === actId && row.validUntil === null,
  );

const end = now + 60 * DAY;

describe("a draft nobody touches", () => {
  it("ends after 60 days, and its author is told", async () => {
    const { actId, author } = await office.addDraft();
    const other = await office.addDraft();
    await saveDates(members.ctxOf(other.author, now + DAY), other.actId, {
      doneOn: "2026-02-01",
      inEffectOn: null,
    });
    const before = members.ctxOf({ kind: "anonymous" }, end - 1);
    await expireDrafts.run(before);
    expect(await office.statusOf(actId)).toBe("draft");

    const ctx = members.ctxOf({ kind: "anonymous" }, end + 1);
    expect(await expireDrafts.hasWork(ctx)).toBe(true);
    await expireDrafts.run(ctx);
    expect(await office.statusOf(actId)).toBe("expired");
    expect(await office.statusOf(other.actId)).toBe("draft");
    const letters = await db.read.select().from(outbox);
    expect(
      letters.filter(({ recipient }) => recipient === author.email),
    ).toMatchObject([{ kind: "act.letter.expired", locale: "fr" }]);
    const view = await getOwnAct(members.ctxOf(author, end + 1), actId);
    expect(Object.values(view.can)).not.toContain(true);
  });

  it("ends at once when its owner throws it away, and only then", async () => {
    const { actId, author } = await office.addDraft();
    const ctx = members.ctxOf(author);
    await discardDraft(ctx, actId);
    expect(await office.statusOf(actId)).toBe("discarded");
    expect(await refusal(discardDraft(ctx, actId))).toMatchObject({
      kind: "conflict",
    });
    const sent = await office.addCase();
    expect(
      await refusal(discardDraft(members.ctxOf(sent.author), sent.actId)),
    ).toMatchObject({ kind: "conflict" });
  });
});

describe("a withdrawal", () => {
  it("strikes the row at once, and happens once", async () => {
    const { actId, author } = await addPublished();
    const ctx = members.ctxOf(author, now + DAY);
    const reason = withdrawal("policy_change");
    const [first, second] = await Promise.allSettled([
      withdrawAct(ctx, actId, reason),
      withdrawAct(ctx, actId, reason),
    ]);
    expect([first.status, second.status].sort()).toEqual([
      "fulfilled",
      "rejected",
    ]);
    expect(await refusal(withdrawAct(ctx, actId, reason))).toMatchObject({
      kind: "conflict",
      code: "act.error.wrong-state",
    });
    const act = await getOwnAct(ctx, actId);
    expect(act).toMatchObject({ status: "withdrawn", withdrawnAt: now + DAY });
    expect(act.number).toMatch(/^FW-\d{6}$/);
    expect(act.can.withdraw).toBe(false);
    expect(await entriesOf(actId)).toMatchObject([{ status: "withdrawn" }]);
  });

  it("needs a registered act and somebody who could send one", async () => {
    const draft = await office.addDraft();
    const reason = withdrawal();
    expect(
      await refusal(
        withdrawAct(members.ctxOf(draft.author), draft.actId, reason),
      ),
    ).toMatchObject({ kind: "conflict" });
    const { actId, participantId } = await addPublished();
    for (const role of ["viewer", "editor"] as const) {
      const member = await members.addMember(participantId, role);
      const view = await getOwnAct(members.ctxOf(member), actId);
      expect(view.can.withdraw).toBe(false);
      expect(
        await refusal(withdrawAct(members.ctxOf(member), actId, reason)),
      ).toMatchObject({ kind: "not_found" });
    }
    expect(await office.statusOf(actId)).toBe("published");
  });

  it("says who signs it, in an office that may, and keeps that", async () => {
    const { actId, author } = await addPublished();
    const ctx = members.ctxOf(author);
    const unsigned = { ...withdrawal(), signatoryName: null };
    expect(await refusal(withdrawAct(ctx, actId, unsigned))).toMatchObject({
      fields: ["signatoryName"],
    });
    const foreign = { ...withdrawal(), signatoryOffice: "head_of_state" };
    expect(
      await refusal(withdrawAct(ctx, actId, foreign as typeof unsigned)),
    ).toMatchObject({ fields: ["signatoryOffice"] });
    expect(await office.statusOf(actId)).toBe("published");
    await withdrawAct(ctx, actId, withdrawal());
    expect(await findWithdrawal(db.read, actId)).toMatchObject({
      ...{ signatoryName: "A. Person", signatoryOffice: "top_executive" },
      ...{ fileId: null, at: ctx.now },
    });
    const [officer] = officers;
    const page = await getCasePage(members.ctxOf(officer), actId);
    expect(page.withdrawal).toMatchObject({ signatoryName: "A. Person" });
  });

  it("of a government needs its note, a new one, and leaves no refused file", async () => {
    const { actId, author } = await addPublished();
    await db.write((tx) =>
      tx
        .update(acts)
        .set({ participantKind: "government" })
        .where(eq(acts.id, actId)),
    );
    const ctx = members.ctxOf(author);
    const { file, ...signed } = stateWithdrawal();
    const before = members.filesOnDisk();
    expect(await refusal(withdrawAct(ctx, actId, signed))).toMatchObject({
      ...{ code: "act.error.withdrawal-paper", fields: ["file"] },
    });
    const text = { ...signed, file: fileOf(Buffer.from("no paper")) };
    expect(await refusal(withdrawAct(ctx, actId, text))).toMatchObject({
      fields: ["file"],
    });
    expect(members.filesOnDisk()).toEqual(before);
    expect(await office.statusOf(actId)).toBe("published");

    await withdrawAct(ctx, actId, { ...signed, file });
    expect(await office.statusOf(actId)).toBe("withdrawn");
    const papers = await listEvidence(db.read, actId);
    expect(papers.map(({ kind }) => kind)).toContain("note_verbale");
    // A second one is refused, and its file does not stay.
    const kept = members.filesOnDisk();
    expect(
      await refusal(withdrawAct(ctx, actId, stateWithdrawal())),
    ).toMatchObject({ code: "act.error.wrong-state" });
    expect(members.filesOnDisk()).toEqual(kept);
  });

  it("is told to every owner, not only to who made it", async () => {
    const { actId, author, participantId } = await addPublished();
    const other = await members.addMember(participantId);
    await db.write((tx) =>
      tx.insert(memberships).values({
        ...{ userId: other.userId, participantId, role: "owner" },
        createdAt: now,
      }),
    );
    await withdrawAct(members.ctxOf(author), actId, withdrawal());
    const letters = (await db.read.select().from(outbox)).filter(
      ({ kind, subjectId }) =>
        kind === "act.letter.withdrawn" && subjectId === actId,
    );
    expect(letters.map(({ recipient }) => recipient).sort()).toEqual(
      [author.email, other.email].sort(),
    );
  });
});

describe("an amendment", () => {
  it("begins with what the act says, and takes its place when registered", async () => {
    const { actId, author, participantId } = await addPublished();
    const ctx = members.ctxOf(author, now + DAY);
    const { earlier, types } = await getStart(ctx, participantId);
    expect(types).toEqual([]);
    expect(earlier).toMatchObject([
      { id: actId, types: ["amend", "reaffirm"] },
    ]);
    const id = await startDraft(ctx, participantId, {
      type: "amend",
      vehicle: "declaration",
      relatesTo: actId,
    });
    const draft = await getOwnAct(ctx, id);
    expect(draft.answers).toMatchObject({
      signatoryName: "A. Person",
      doneOn: null,
      proposals: [{ proposal: 8, alignment: "same" }],
      commitments: [{ measure: "Train regulators" }],
    });

    await saveDates(ctx, id, { doneOn: "2026-03-02", inEffectOn: null });
    await addEvidence(ctx, id, {
      kind: "letterhead_letter",
      file: fileOf(plainPdf()),
    });
    await submitAct(ctx, id);
    expect(await office.statusOf(actId)).toBe("published");
    await register(id, now + HOUR);
    expect(await office.statusOf(actId)).toBe("amended");
    expect(await office.statusOf(id)).toBe("published");
  });
});
