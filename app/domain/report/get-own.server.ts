import { listCommitments } from "../../../db/queries/act.server";
import { listNames } from "../../../db/queries/participant.server";
import { findReportDraft } from "../../../db/queries/report-draft.server";
import { listFilesById, listReports } from "../../../db/queries/report.server";
import type { Context } from "../../context.server";
import { getAct } from "../act/load.server";
import { registerNumber } from "../act/number";
import { pickText } from "../kernel/localized";
import { isPublic } from "../lifecycle/act";
import { authorize, isAuthorized } from "../permissions/authorize";
import { emptyAnswers, fileIdsOf } from "./answers";
import type { OwnReport } from "./own";
import { reportProblems } from "./problems";
import { isReportable } from "./reportable";

/**
 * The report that is being written on an act, as its participant's members see it.
 * @throws DomainError 404 for who is no member, or when there is no such act
 */
export async function getOwnReport(
  ctx: Context,
  id: string,
): Promise<OwnReport> {
  const { actor, db, locale, now } = ctx;
  const act = authorize(actor, "act.read_own", await getAct(db.read, id));
  const commitments = await listCommitments(db.read, id);
  const positions = commitments.map(({ position }) => position);
  const draft = await findReportDraft(db.read, id);
  const answers = draft?.answers ?? emptyAnswers(act.lang, positions);
  const files = await listFilesById(db.read, fileIdsOf(answers));
  const names = await listNames(db.read, act.participantId);
  const name = pickText(
    names.map(({ lang, name: text }) => ({ lang, text })),
    locale,
  );
  return {
    id,
    type: act.type,
    status: act.status,
    number:
      act.seq === null || !isPublic(act.status)
        ? null
        : registerNumber(act.seq),
    participant: {
      id: act.participantId,
      name: name ?? { lang: "und", text: act.participantId },
    },
    lang: act.lang,
    commitments: commitments.map(
      ({ position, proposal, measure, target, dueOn }) => ({
        ...{ position, proposal, measure, target, dueOn },
      }),
    ),
    dueAt: act.reportDueAt,
    canReport: isAuthorized(actor, "act.report", act) && isReportable(act),
    answers,
    files: Object.fromEntries(
      files.map(({ fileId, name: file, size, sha256 }) => [
        fileId,
        { fileId, name: file, size, sha256 },
      ]),
    ),
    savedAt: draft?.updatedAt ?? null,
    version: draft?.version ?? 0,
    problems: reportProblems(answers, positions),
    sent: (await listReports(db.read, id, now)).length,
  };
}
