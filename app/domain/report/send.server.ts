import { listCommitments } from "../../../db/queries/act.server";
import {
  deleteReportDraft,
  findReportDraft,
} from "../../../db/queries/report-draft.server";
import {
  insertReport,
  nextReportNumber,
} from "../../../db/queries/report.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { moveAct } from "../act/change.server";
import { getAct } from "../act/load.server";
import { registerNumber } from "../act/number";
import { reportDueAfter } from "../act/rules";
import { conflict, DomainError } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { enqueueLetter } from "../outbox/enqueue.server";
import { authorize } from "../permissions/authorize";
import { refreshRegister } from "../register/refresh.server";
import { reportProblems } from "./problems";
import { assertReportable } from "./reportable";

/**
 * Sends the report that was written: it is public at once, and the act, late as
 * it may be, is in force again. The next report is due a whole period after
 * this one, not after the date it was due by: so a late report doesn't leave a
 * date that has passed already, nobody loses time by an early one, and two
 * reports are never further apart than the period.
 * @param seenVersion the version the sender checked: nothing is sent unseen
 * @throws DomainError 404 for who may not; 409 when there is nothing to send,
 *   the act is in no state to report on, or somebody was faster; 422 while
 *   something is missing
 */
export async function sendReport(
  ctx: Context,
  id: string,
  seenVersion?: number,
): Promise<void> {
  const { actor, now, locale, env } = ctx;
  await ctx.db.write(async (tx) => {
    const act = authorize(actor, "act.report", await getAct(tx, id));
    assertReportable(act);
    const nextDueAt = reportDueAfter(act.participantKind, now);
    // A state that can't be reported on is told before what the text lacks.
    await moveAct(tx, ctx, act, {
      event: "report",
      change: { reportDueAt: nextDueAt },
      isPublic: true,
    });
    const draft = await findReportDraft(tx, id);
    if (!draft || actor.kind !== "user") {
      throw conflict("report.error.nothing-to-send");
    }
    if (seenVersion !== undefined && seenVersion !== draft.version) {
      throw conflict("report.error.changed-meanwhile");
    }
    const { answers } = draft;
    const positions = (await listCommitments(tx, id)).map(
      ({ position }) => position,
    );
    const fields = reportProblems(answers, positions);
    if (Object.keys(fields).length > 0) {
      throw new DomainError("unprocessable", "report.error.not-ready", {
        fields,
      });
    }
    const reportId = newId();
    const { lang, text, link, fileId, items } = answers;
    await insertReport(
      tx,
      {
        id: reportId,
        actId: id,
        number: await nextReportNumber(tx, id),
        at: now,
        authorId: actor.userId,
        ...{ lang, text, link, fileId },
        dueAt: act.reportDueAt,
        nextDueAt,
      },
      items.flatMap(({ light, ...item }) =>
        light ? [{ reportId, light, ...item }] : [],
      ),
    );
    if (!(await deleteReportDraft(tx, draft))) throw conflict("error.stale");
    if (act.seq !== null) {
      const number = registerNumber(act.seq);
      await enqueueLetter(tx, now, {
        kind: "report.letter.received",
        to: actor.email,
        locale,
        params: {
          name: actor.name,
          number,
          next: nextDueAt === null ? "no" : "yes",
          due: new Date(nextDueAt ?? now),
        },
        link: env.origin + url("act", { lang: locale, number }),
        subjectId: id,
      });
    }
    await refreshRegister(tx, id, now);
  });
}
