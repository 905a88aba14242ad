import { text } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import type { Context } from "../../../app/context.server";
import { withdrawAct } from "../../../app/domain/act/withdraw.server";
import { addMonths, DAY } from "../../../app/domain/kernel/clock";
import { registerNumber } from "../../../app/domain/act/number";
import { lateTimes } from "../../../app/domain/lifecycle/report-clock";
import { expireReportDrafts } from "../../../app/domain/report/end-draft.server";
import { openReportFile } from "../../../app/domain/report/file.server";
import { getOwnReport } from "../../../app/domain/report/get-own.server";
import { readProgress } from "../../../app/domain/report/read.server";
import { runReportClocks } from "../../../app/domain/report/run-clocks.server";
import { saveReport } from "../../../app/domain/report/save.server";
import { reportForm } from "../../../app/domain/report/schema";
import { sendReport } from "../../../app/domain/report/send.server";
import { readPublicAct } from "../../../app/domain/register/act.server";
import { findAct } from "../../../db/queries/act.server";
import { listLettersAbout } from "../../../db/queries/outbox.server";
import { files } from "../../../db/schema/file.server";
import { reports } from "../../../db/schema/report.server";
import { openTestDatabase } from "../../support/test-database";
import { plainPdf } from "../../unit/file/pdf-sample";
import { fileOf, refusal } from "../act/member";
import { openRegister, registeredAt } from "./published";
import { withdrawal } from "../act/withdrawal";

const db = await openTestDatabase();
const register = await openRegister(db);
const { office, ctxOf, addPublished, addMember, filesOnDisk } = register;
afterAll(register.close);

const dueAt = addMonths(registeredAt, 24);
const times = lateTimes(dueAt);
const lapse = (at: number) =>
  runReportClocks.run(ctxOf({ kind: "anonymous" }, at));

const whole = (more: object = {}) =>
  reportForm.parse({
    lang: "en",
    items: {
      "0": { light: "delayed", text: "Ten of twenty trained.", ...more },
    },
  });

const numberOf = async (actId: string) =>
  registerNumber((await findAct(db.read, actId))?.seq ?? 0);

async function publicOf(ctx: Context, actId: string, until: number) {
  const act = await readPublicAct(ctx, await numberOf(actId));
  return readProgress(ctx, act.entry, until);
}

describe("a progress report", () => {
  it("restores a dormant act, is public, and sets the next date from its own", async () => {
    const { actId, author } = await addPublished();
    await lapse(times.dormant);
    expect(await office.statusOf(actId)).toBe("dormant");
    const at = times.dormant + DAY;
    const ctx = ctxOf(author, at);
    await saveReport(
      ctx,
      actId,
      whole({ file: fileOf(plainPdf()), link: "https://example.org/report" }),
    );
    const draft = await getOwnReport(ctx, actId);
    expect(draft).toMatchObject({ version: 1, problems: {}, canReport: true });
    expect((await publicOf(ctx, actId, at)).reports).toEqual([]);

    await sendReport(ctx, actId, 1);
    expect(await findAct(db.read, actId)).toMatchObject({
      status: "published",
      reportDueAt: addMonths(at, 24),
    });
    const progress = await publicOf(ctx, actId, at);
    expect(progress).toMatchObject({
      dueAt: addMonths(at, 24),
      lastReaffirmed: null,
      reports: [
        {
          number: 1,
          at,
          lang: "en",
          items: [
            {
              position: 0,
              light: "delayed",
              text: "Ten of twenty trained.",
              link: "https://example.org/report",
              file: { name: "letter.pdf" },
            },
          ],
        },
      ],
    });
    // The day before, nobody had reported.
    expect(await publicOf(ctx, actId, at - 1)).toMatchObject({
      reports: [],
      dueAt,
    });
    const letters = await listLettersAbout(db.read, actId);
    expect(letters[0]).toMatchObject({
      kind: "report.letter.received",
      recipient: author.email,
    });

    const fileId = progress.reports[0]?.items[0]?.file?.fileId ?? "";
    const file = await openReportFile(ctx, await numberOf(actId), fileId);
    expect(await text(file.bytes)).toContain("%PDF-");
    const other = await addPublished();
    expect(
      await refusal(openReportFile(ctx, await numberOf(other.actId), fileId)),
    ).toMatchObject({ kind: "not_found" });
  });

  it("happens once, whoever sends at the same moment", async () => {
    const { actId, author, participantId } = await addPublished();
    const editor = await addMember(participantId, "editor");
    await saveReport(ctxOf(editor, dueAt - DAY), actId, whole());
    const sent = await Promise.allSettled(
      [author, editor, author].map((one) =>
        sendReport(ctxOf(one, dueAt - DAY), actId),
      ),
    );
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(
      await refusal(sendReport(ctxOf(author, dueAt), actId)),
    ).toMatchObject({ kind: "conflict", code: "report.error.nothing-to-send" });
    const rows = await db.read
      .select()
      .from(reports)
      .where(eq(reports.actId, actId));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ number: 1 });
  });

  it("is not sent half-done, nor unseen", async () => {
    const { actId, author } = await addPublished();
    const ctx = ctxOf(author, dueAt);
    await saveReport(ctx, actId, reportForm.parse({ lang: "fr" }));
    expect(await refusal(sendReport(ctx, actId))).toEqual({
      kind: "unprocessable",
      code: "report.error.not-ready",
      fields: ["items.0.light", "items.0.text"],
    });
    await saveReport(ctx, actId, { ...whole(), version: 1 });
    expect(await refusal(sendReport(ctx, actId, 1))).toMatchObject({
      code: "report.error.changed-meanwhile",
    });
    expect(
      await refusal(saveReport(ctx, actId, { ...whole(), version: 1 })),
    ).toMatchObject({ kind: "conflict" });
    expect(await office.statusOf(actId)).toBe("published");
  });

  it("is for owners and editors of the participant only", async () => {
    const { actId, participantId } = await addPublished();
    const viewer = await addMember(participantId, "viewer");
    const stranger = await office.addPerson("Stranger");
    const registrar = await office.addPerson("Registrar", ["registrar"]);
    for (const person of [viewer, stranger, registrar]) {
      const ctx = ctxOf(person, dueAt);
      expect(await refusal(saveReport(ctx, actId, whole()))).toMatchObject({
        kind: "not_found",
      });
      expect(await refusal(sendReport(ctx, actId))).toMatchObject({
        kind: "not_found",
      });
    }
    expect((await getOwnReport(ctxOf(viewer, dueAt), actId)).canReport).toBe(
      false,
    );
  });

  it("is refused on an act that was withdrawn, and on one that was never registered", async () => {
    const { actId, author } = await addPublished();
    const ctx = ctxOf(author, registeredAt + DAY);
    await saveReport(ctx, actId, whole());
    await withdrawAct(ctx, actId, withdrawal());
    for (const work of [
      () => saveReport(ctx, actId, whole()),
      () => sendReport(ctx, actId),
    ]) {
      expect(await refusal(work())).toMatchObject({
        kind: "conflict",
        code: "act.error.wrong-state",
      });
    }
    const draft = await office.addDraft();
    expect(
      await refusal(saveReport(ctxOf(draft.author), draft.actId, whole())),
    ).toMatchObject({ kind: "conflict" });
  });
});

describe("the files of a report", () => {
  it("are checked, replaced, and leave nothing behind", async () => {
    const { actId, author } = await addPublished();
    const ctx = ctxOf(author, dueAt);
    const before = filesOnDisk().length;
    const rowsBefore = (await db.read.select().from(files)).length;
    const bad = fileOf(new TextEncoder().encode("MZ not a PDF"));
    expect(
      await refusal(saveReport(ctx, actId, whole({ file: bad }))),
    ).toMatchObject({ kind: "unprocessable", fields: ["items.0.file"] });
    await saveReport(ctx, actId, whole({ file: fileOf(plainPdf(), "a.pdf") }));
    await saveReport(ctx, actId, whole({ file: fileOf(plainPdf(), "b.pdf") }));
    expect(filesOnDisk()).toHaveLength(before + 1);
    const { answers, files: kept } = await getOwnReport(ctx, actId);
    expect(kept[answers.items[0]?.fileId ?? ""]?.name).toBe("b.pdf");
    await saveReport(ctx, actId, whole());
    expect((await getOwnReport(ctx, actId)).answers.items[0]?.fileId).toBe(
      answers.items[0]?.fileId,
    );

    const late = ctxOf({ kind: "anonymous" }, dueAt + 61 * DAY);
    expect(await expireReportDrafts.hasWork(late)).toBe(true);
    await expireReportDrafts.run(late);
    expect((await getOwnReport(ctx, actId)).savedAt).toBeNull();
    expect(filesOnDisk()).toHaveLength(before);
    expect(await db.read.select().from(files)).toHaveLength(rowsBefore);
  });
});
