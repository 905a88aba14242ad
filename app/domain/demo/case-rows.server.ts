import type { SeedRows } from "../../../db/seed/insert.server";
import { caseStages, type ActStatus, type CaseStage } from "../act/model";
import { evidenceFor } from "../act/rules";
import { DAY, HOUR, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { isPublic } from "../lifecycle/act";
import { demoQuestion } from "./texts";

type ActRow = SeedRows["acts"][number];

/** Who decided in the demonstration, stage by stage, and the file that proves each act. */
export interface DemoOffice {
  readonly officers: Readonly<Record<CaseStage, string>>;
  readonly fileId: string;
}

/** Which check a state under way stands at. */
const stages: Readonly<Partial<Record<ActStatus, CaseStage>>> = {
  submitted: "identity",
  identity_check: "identity",
  clarification: "identity",
  authority_check: "authority",
  approval: "approval",
};
export const openStage = (status: ActStatus): CaseStage | undefined =>
  stages[status];

/** The checks an act in this state has passed. */
function passedStages(status: ActStatus): readonly CaseStage[] {
  if (isPublic(status)) return caseStages;
  const stage = openStage(status);
  return stage ? caseStages.slice(0, caseStages.indexOf(stage)) : [];
}

/** Adds the case of an act that was sent: its decisions, its file, a question. */
export function pushCase(
  rows: SeedRows,
  act: ActRow,
  { officers, fileId }: DemoOffice,
  now: Instant,
): void {
  const stage = openStage(act.status);
  const openedAt = act.receivedAt ?? now;
  const endedAt = act.registeredAt ?? openedAt + DAY;
  const isAsked = act.status === "clarification";
  rows.cases.push({
    id: act.id,
    stage: stage ?? (isPublic(act.status) ? "approval" : "identity"),
    round: 1,
    claimedBy: null,
    claimedUntil: null,
    dueAt: openedAt + 5 * DAY,
    pausedAt: isAsked ? Math.min(now, openedAt + HOUR) : null,
    openedAt,
    closedAt: stage ? null : endedAt,
    updatedAt: openedAt,
    version: 1,
  });
  for (const [at, passed] of passedStages(act.status).entries()) {
    pushDecision(rows, act, passed, officers[passed], {
      outcome: "passed",
      reasonCode: null,
      note: null,
      decidedAt: stage ? openedAt + (at + 1) * HOUR : endedAt - (2 - at) * HOUR,
    });
  }
  if (act.status === "returned" || act.status === "rejected") {
    pushDecision(rows, act, "identity", officers.identity, {
      outcome: act.status,
      reasonCode:
        act.status === "returned" ? "evidence_unreadable" : "not_authorized",
      note: demoQuestion,
      decidedAt: endedAt,
    });
  }
  rows.evidence.push({
    actId: act.id,
    fileId,
    kind: evidenceFor(act.participantKind)[0] ?? "other",
    addedAt: openedAt,
  });
  if (!isAsked) return;
  rows.caseMessages.push({
    id: newId(),
    caseId: act.id,
    fromSecretariat: true,
    authorId: officers.identity,
    body: demoQuestion,
    lang: "en",
    at: openedAt,
  });
}

function pushDecision(
  rows: SeedRows,
  act: ActRow,
  stage: CaseStage,
  officerId: string,
  decision: Pick<
    SeedRows["caseDecisions"][number],
    "outcome" | "reasonCode" | "note" | "decidedAt"
  >,
) {
  rows.caseDecisions.push({
    id: newId(),
    caseId: act.id,
    round: 1,
    stage,
    officerId,
    authorId: act.authorId,
    checklist: [],
    ...decision,
  });
}
