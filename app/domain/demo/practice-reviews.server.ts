import type { SeedRows } from "../../../db/seed/insert.server";
import { DAY, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { reviewTime } from "../lifecycle/practice";
import type { ReviewStatus } from "../practice/model";
import { exclusionCriteria, type ReviewForm } from "../practice/review-form";
import { wasTakenUp, type DemoCase } from "./practice-case.server";
import { usualPoints, type Points } from "./practices/fates";
import { demoConfidential, demoSummaries } from "./review-texts";

interface Round {
  readonly cycle: number;
  /** Of the version that is judged in the end. */
  readonly seq: number;
  readonly sentAt: Instant;
  /** A revision was asked for, and it was made. */
  readonly isRound: boolean;
  readonly isMended: boolean;
  /** The edition that is public, or the text under work. */
  readonly isLast: boolean;
}

/** How many levels of evidence the text itself can hold. */
function found({ content, fate }: DemoCase): number {
  const isMeasured = content.indicators.some(
    ({ baseline, actual }) => baseline !== "" && actual !== "",
  );
  const most = !isMeasured ? 1 : content.assessment === "" ? 2 : 3;
  return Math.min(fate.found ?? 3, most);
}

function makeForm(
  demo: DemoCase,
  core: Points,
  index: number,
  advice: ReviewForm["advice"],
): ReviewForm {
  const levels = found(demo);
  const isDeclined = demo.fate.stage === "declined";
  const [lang, summary] = demoSummaries[
    (demo.practice.key.length + index) % demoSummaries.length
  ] ?? ["en", ""];
  return {
    exclusion: Object.fromEntries(
      exclusionCriteria.map((criterion) => [
        criterion,
        !(isDeclined && criterion === "sources_given"),
      ]),
    ) as ReviewForm["exclusion"],
    core,
    qualifier: {
      transferability: 3,
      sustainability: 2 + (index % 2),
      inclusion: demo.practice.topics.includes("DF18") ? 4 : 2,
      interoperability: 3 - (index % 2),
    },
    evidence: {
      in_force: levels >= 1,
      monitored: levels >= 2,
      independently_assessed: levels >= 3,
    },
    advice,
    summary,
    confidential: demoConfidential,
    lang,
  };
}

/** Where both invitations of a text under work stand. */
function statusesOf({ fate }: DemoCase): readonly [ReviewStatus, ReviewStatus] {
  // Of two texts under review one waits for an answer, the other for a form.
  return fate.stage === "in_review"
    ? fate.remarks
      ? ["submitted", "accepted"]
      : ["accepted", "invited"]
    : ["submitted", "submitted"];
}

/**
 * Adds the reviews of one cycle with their forms and remarks.
 * @returns the forms that count for its last version
 */
export function pushReviews(
  rows: SeedRows,
  demo: DemoCase,
  { cycle, seq, sentAt, isRound, isMended, isLast }: Round,
): ReviewForm[] {
  const { fate, id, people, reviewBodies, writer, practice } = demo;
  const stage = fate.stage ?? "settled";
  if (!wasTakenUp(stage)) return [];
  const invitedAt = sentAt + 9 * DAY;
  const statuses = isLast
    ? statusesOf(demo)
    : (["submitted", "submitted"] as const);
  const forms: ReviewForm[] = [];
  for (const [index, status] of statuses.entries()) {
    const body = reviewBodies[index];
    const reviewerId = people.reviewers[index];
    if (!body || reviewerId === undefined) continue;
    const reviewId = newId();
    const firstAt = invitedAt + (15 + index * 6) * DAY;
    const isSent = status === "submitted";
    rows.practiceReviews.push({
      ...{ id: reviewId, practiceId: id, cycle, reviewerId },
      ...{ participantId: body.id, area: body.area, isThird: false, status },
      ...{ invitedBy: people.editor, invitedAt },
      dueAt: invitedAt + reviewTime,
      remindedAt: null,
      answeredAt: status === "invited" ? null : invitedAt + 2 * DAY,
      submittedAt: isSent ? (isMended ? sentAt + 55 * DAY : firstAt) : null,
      ...{ hasConflict: status === "invited" ? null : false },
      ...{ conflictNote: null, voidReason: null, voidedAt: null, version: 3 },
      ...{ turnedAt: null, turnedReason: null },
    });
    if (!isSent) continue;
    const core = (fate.points ?? usualPoints)[index] ?? usualPoints[0];
    const early = isMended ? seq - 1 : seq;
    const first = makeForm(
      demo,
      core,
      index,
      isRound ? "revise" : stage === "declined" ? "decline" : "publish",
    );
    rows.practiceReviewForms.push({
      ...{ id: newId(), reviewId, versionSeq: early, at: firstAt },
      form: isMended ? { ...first, core: lower(core) } : first,
    });
    if (isMended) {
      const form = makeForm(demo, core, index, "publish");
      rows.practiceReviewForms.push({
        ...{ id: newId(), reviewId, versionSeq: seq, form },
        at: sentAt + (50 + index * 5) * DAY,
      });
      forms.push(form);
    } else forms.push(first);
    if (index > 0) continue;
    for (const { path, remark, answer } of isRound
      ? (fate.remarks ?? [])
      : []) {
      const isAnswered = answer !== undefined;
      rows.practiceRemarks.push({
        ...{ id: newId(), practiceId: id, reviewId, versionSeq: early, path },
        ...{ body: remark, lang: practice.lang, at: firstAt },
        answer: answer ?? null,
        answerLang: isAnswered ? practice.lang : null,
        answeredBy: isAnswered ? writer : null,
        answeredAt: isAnswered ? sentAt + 40 * DAY : null,
      });
    }
  }
  return forms;
}

/** The first form of a round saw more to mend. */
const lower = ({ results, ...rest }: Points): Points => ({
  ...rest,
  results: Math.max(results - 1, 0),
});
