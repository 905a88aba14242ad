import type { SeedRows } from "../../../db/seed/insert.server";
import type { ActStatus } from "../act/model";
import { officesFor } from "../act/rules";
import { dayOf, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { isPublic, type ActEvent } from "../lifecycle/act";
import { categoriesOn } from "../reference/category";
import { undecided } from "../reference/ldc";
import { openStage, pushCase, type DemoOffice } from "./case-rows.server";
import { movedAt } from "./late";
import { demoDueAt } from "./report-rows.server";
import type { DemoAct, DemoParticipant } from "./plan";
import {
  demoAdaptation,
  demoCommitments,
  demoOffice,
  demoStatement,
} from "./texts";

type ActRow = SeedRows["acts"][number];

const neverSent: readonly ActStatus[] = ["draft", "expired", "discarded"];

/** How far the checks of an act had come by its state. */
function verificationOf(status: ActStatus): ActRow["verification"] {
  if (isPublic(status) || status === "approval") return "authority_verified";
  return status === "authority_check"
    ? "organization_verified"
    : "self_declared";
}

function pushTexts(
  rows: SeedRows,
  actId: string,
  act: DemoAct,
  lang: DemoParticipant["locale"],
) {
  for (const [at, alignment] of act.alignments.entries()) {
    if (alignment === null) continue;
    rows.actProposals.push({
      actId,
      proposal: at + 1,
      alignment,
      text: alignment === "adapted" ? demoAdaptation[lang] : null,
    });
  }
  for (const [position, chosen] of act.commitments.entries()) {
    const commitment = demoCommitments[chosen];
    if (!commitment) continue;
    rows.commitments.push({
      actId,
      position,
      proposal: commitment.proposal,
      measure: commitment.measure[lang],
      target: commitment.target[lang],
      dueOn: `${String(2027 + (position % 3))}-06-30`,
    });
  }
}

type Step = readonly [event: ActEvent, to: ActStatus];

/** How a published act came to the state it ends in. */
const chains: Readonly<Partial<Record<ActStatus, readonly Step[]>>> = {
  withdrawn: [
    ["notify_withdrawal", "withdrawal_notified"],
    ["complete_withdrawal", "withdrawn"],
  ],
  suspended: [["suspend", "suspended"]],
  removed_for_cause: [
    ["suspend", "suspended"],
    ["remove_for_cause", "removed_for_cause"],
  ],
  succeeded: [["succeed", "succeeded"]],
  amended: [["amend", "amended"]],
  due: [["fall_due", "due"]],
  overdue: [
    ["fall_due", "due"],
    ["fall_overdue", "overdue"],
  ],
  dormant: [
    ["fall_due", "due"],
    ["fall_overdue", "overdue"],
    ["go_dormant", "dormant"],
  ],
};

/** What the public saw happen to an act, from its publication to its last change. */
function pushEvents(rows: SeedRows, act: ActRow, changedAt: Instant) {
  const { registeredAt } = act;
  if (!isPublic(act.status) || registeredAt === null) return;
  const steps = chains[act.status] ?? [];
  const isAtOnce = act.status === "withdrawn";
  let fromStatus: ActStatus = "registered";
  for (const [i, [event, toStatus]] of [
    ["publish", "published"] as const,
    ...steps,
  ].entries()) {
    const part = isAtOnce && i > 0 ? 1 : i / Math.max(1, steps.length);
    rows.actEvents.push({
      id: newId(),
      actId: act.id,
      event,
      fromStatus,
      toStatus,
      isPublic: true,
      reasonCode: null,
      at:
        movedAt(toStatus, act.reportDueAt) ??
        registeredAt + Math.floor((changedAt - registeredAt) * part),
    });
    fromStatus = toStatus;
  }
}

/**
 * Adds an invented act with its texts, its public events and, while it is being
 * checked, its case.
 * @param ids `seq` is its register number, null while it has none; without
 *   `office` it gets no case
 */
export function pushAct(
  rows: SeedRows,
  participant: DemoParticipant,
  act: DemoAct,
  ids: {
    readonly participantId: string;
    readonly authorId: string;
    readonly seq: number | null;
    readonly relatesTo: string | null;
    readonly office?: DemoOffice;
  },
  now: Instant,
): string {
  const { kind, area, locale } = participant;
  const { status } = act;
  const id = newId();
  const isOpen = openStage(status) !== undefined;
  const isRegistered = isPublic(status);
  const wasSent = !neverSent.includes(status);
  const receivedAt = isOpen
    ? now - ((participant.index * 7) % 160) * 3_600_000
    : act.receivedAt;
  const row: ActRow = {
    id,
    seq: ids.seq,
    type: act.type,
    vehicle: act.vehicle,
    status,
    verification: verificationOf(status),
    participantId: ids.participantId,
    participantKind: kind,
    area,
    categories:
      wasSent && area !== null
        ? categoriesOn(area, dayOf(receivedAt), undecided)
        : null,
    relatesTo: ids.relatesTo,
    statement: act.hasStatement ? demoStatement[locale] : null,
    lang: locale,
    signatoryName: demoOffice[locale],
    signatoryOffice: officesFor(kind)[0] ?? null,
    signatoryTitle: demoOffice[locale],
    decidingOrgan: null,
    actsFor: null,
    groupEntities: null,
    focalPoint: null,
    doneOn: dayOf(receivedAt - (act.receivedAt - act.doneAt)),
    inEffectOn: null,
    receivedAt: wasSent ? receivedAt : null,
    registeredAt: isRegistered ? act.registeredAt : null,
    publishedAt: isRegistered ? act.registeredAt : null,
    withdrawnAt: status === "withdrawn" ? act.changedAt : null,
    withdrawalReason: status === "withdrawn" ? "not_stated" : null,
    reportDueAt: isRegistered
      ? demoDueAt(kind, status, act.registeredAt)
      : null,
    authorId: ids.authorId,
    demo: true,
    createdAt: receivedAt,
    // Drafts are young, so that the expiry of old ones leaves them alone.
    updatedAt:
      wasSent && status !== "returned"
        ? Math.max(receivedAt, act.changedAt)
        : now,
    version: 1,
  };
  rows.acts.push(row);
  pushTexts(rows, id, act, locale);
  pushEvents(rows, row, Math.max(act.changedAt, act.registeredAt));
  if (ids.office && wasSent) pushCase(rows, row, ids.office, now);
  return id;
}
