import { afterAll, describe, expect, it } from "vitest";
import { answerClarification } from "../../../app/domain/act/answer.server";
import { submitAct } from "../../../app/domain/act/submit.server";
import { claimCase } from "../../../app/domain/case/claim.server";
import { askClarification } from "../../../app/domain/case/clarify.server";
import { stageDueAt } from "../../../app/domain/case/clock";
import { refuseAct } from "../../../app/domain/case/decide.server";
import { getCasePage } from "../../../app/domain/case/get.server";
import { previewLetter } from "../../../app/domain/case/preview.server";
import { DAY, HOUR } from "../../../app/domain/kernel/clock";
import { listDecisions, listMessages } from "../../../db/queries/case.server";
import { listActEvents } from "../../../db/queries/act.server";
import { outbox } from "../../../db/schema/outbox.server";
import { registerEntries } from "../../../db/schema/register.server";
import { openTestDatabase } from "../../support/test-database";
import { openOffice, start } from "./office";

const db = await openTestDatabase();
const office = openOffice(db);
afterAll(office.close);

const officer = await office.addPerson("Officer", ["reviewer"]);
const second = await office.addPerson("Second", ["reviewer"]);
const registrar = await office.addPerson("Registrar", ["registrar"]);

const lettersTo = async (email: string) =>
  (await db.read.select().from(outbox)).filter(
    ({ recipient }) => recipient === email,
  );

const back = {
  stage: "identity",
  outcome: "returned",
  reasonCode: "evidence_unreadable",
  note: "Page two cannot be read.",
} as const;

describe("a question", () => {
  it("stops the clock, and the answer lets it run on", async () => {
    const { actId, author } = await office.addCase();
    const due = stageDueAt(start);
    const ctx = office.ctxOf(officer, start + DAY);
    await claimCase(ctx, actId);
    await askClarification(ctx, actId, {
      stage: "identity",
      reason: "identity",
      text: "Which register is it?",
    });
    expect(await office.statusOf(actId)).toBe("clarification");
    expect(await office.caseOf(actId)).toMatchObject({
      pausedAt: start + DAY,
      dueAt: due,
      claimedBy: null,
    });
    const answered = office.ctxOf(author, start + 11 * DAY);
    await answerClarification(answered, actId, { answer: "That of Nairobi." });
    expect(await office.statusOf(actId)).toBe("identity_check");
    expect(await office.caseOf(actId)).toMatchObject({
      pausedAt: null,
      dueAt: due + 10 * DAY,
    });
    const messages = await listMessages(db.read, actId);
    expect(messages.map((one) => [one.fromSecretariat, one.body])).toEqual([
      [true, "Which register is it?"],
      [false, "That of Nairobi."],
    ]);
    const [letter] = (await lettersTo(author.email)).filter(
      ({ kind }) => kind === "case.letter.question",
    );
    expect(letter).toMatchObject({ locale: "fr" });
    expect(letter?.text).toContain("Which register is it?");
  });

  it("that nobody answers can end in a return, not in a pass", async () => {
    const { actId } = await office.addCase();
    const ctx = office.ctxOf(officer);
    await claimCase(ctx, actId);
    await askClarification(ctx, actId, {
      stage: "identity",
      reason: "document",
      text: "Where is page two?",
    });
    await expect(office.pass(officer, actId, "identity")).rejects.toMatchObject(
      { kind: "conflict" },
    );
    const page = await getCasePage(ctx, actId);
    expect(page.able.answers).toEqual(["return", "reject"]);
    await refuseAct(ctx, actId, back);
    expect(await office.statusOf(actId)).toBe("returned");
    expect((await office.caseOf(actId)).pausedAt).toBeNull();
  });
});

describe("a returned act", () => {
  it("opens a second round when it is sent again", async () => {
    const { actId, author } = await office.addCase();
    const ctx = office.ctxOf(officer);
    await claimCase(ctx, actId);
    await refuseAct(ctx, actId, back);
    expect(await office.statusOf(actId)).toBe("returned");
    expect((await office.caseOf(actId)).closedAt).toBe(start + HOUR);

    await submitAct(office.ctxOf(author, start + DAY), actId);
    expect(await office.caseOf(actId)).toMatchObject({
      round: 2,
      stage: "identity",
      closedAt: null,
      dueAt: stageDueAt(start + DAY),
    });
    await office.pass(officer, actId, "identity");
    await office.pass(second, actId, "authority");
    await office.pass(registrar, actId, "approval");
    expect(await office.statusOf(actId)).toBe("published");
    const decisions = await listDecisions(db.read, actId);
    expect(decisions.map((one) => [one.round, one.outcome])).toEqual([
      [1, "returned"],
      [2, "passed"],
      [2, "passed"],
      [2, "passed"],
    ]);
  });
});

describe("a rejection", () => {
  it("is told to the author and to nobody else", async () => {
    const { actId, author } = await office.addCase();
    const ctx = office.ctxOf(officer);
    await claimCase(ctx, actId);
    await refuseAct(ctx, actId, {
      stage: "identity",
      outcome: "rejected",
      reasonCode: "false_document",
      note: "The stamp is not that of the register.",
    });
    expect(await office.statusOf(actId)).toBe("rejected");
    const entries = await db.read.select().from(registerEntries);
    expect(entries.filter((one) => one.actId === actId)).toEqual([]);
    const events = await listActEvents(db.read, actId);
    expect(events.filter(({ isPublic }) => isPublic)).toEqual([]);
    const [letter] = (await lettersTo(author.email)).filter(
      ({ kind }) => kind === "case.letter.rejected",
    );
    expect(letter?.text).toContain("The stamp is not that of the register.");
  });

  it("is previewed in the recipient’s language without a trace", async () => {
    const { actId, author } = await office.addCase();
    const ctx = office.ctxOf(officer);
    await claimCase(ctx, actId);
    const before = await office.caseOf(actId);
    const sent = await lettersTo(author.email);
    const { letter } = await previewLetter(ctx, actId, {
      do: "reject",
      stage: "identity",
      preview: true,
      rejectReason: "duplicate",
      rejectText: "See the earlier act.",
    });
    expect(letter).toMatchObject({ lang: "fr", to: author.email });
    expect(letter?.text).toContain("> See the earlier act.");
    expect(await office.caseOf(actId)).toEqual(before);
    expect(await lettersTo(author.email)).toEqual(sent);
  });
});
