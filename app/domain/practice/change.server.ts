import type { Tx } from "../../../db/client.server";
import {
  insertPracticeEvent,
  updatePractice,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { transition } from "../lifecycle/define";
import {
  stageLifecycle,
  standingLifecycle,
  type StageEvent,
  type StandingEvent,
} from "../lifecycle/practice";

type Doer = Pick<Context, "actor" | "now">;

/** What is told of a step beside the change itself. */
export interface Told {
  readonly isPublic?: boolean;
  readonly reason?: string;
  readonly note?: string | null;
  readonly noteLang?: string | null;
}

/**
 * A change of a practice as it was read, with its audit row.
 * @throws DomainError 409 when somebody was faster
 */
export async function changePractice(
  tx: Tx,
  ctx: Doer,
  practice: PracticeRow,
  action: string,
  change: Partial<PracticeRow>,
  reason?: string,
): Promise<PracticeRow> {
  const changed = { ...change, updatedAt: ctx.now };
  if (!(await updatePractice(tx, practice, changed))) {
    throw conflict("error.stale");
  }
  const after = { ...practice, ...changed, version: practice.version + 1 };
  await recordAudit(tx, ctx, {
    action: `practice.${action}`,
    subjectKind: "practice",
    subjectId: practice.id,
    fromVersion: practice.version,
    ...(reason === undefined ? {} : { reason }),
    detail: { stage: after.stage, standing: after.standing },
  });
  return after;
}

const tell = (
  tx: Tx,
  { now }: Doer,
  after: PracticeRow,
  event: string,
  toState: string,
  { isPublic = false, reason, note, noteLang }: Told,
) =>
  insertPracticeEvent(tx, {
    id: newId(),
    practiceId: after.id,
    event,
    toState,
    edition: after.edition === 0 ? null : after.edition,
    isPublic,
    reasonCode: reason ?? null,
    note: note ?? null,
    noteLang: noteLang ?? null,
    at: now,
  });

/** Moves the text under work one step; the clock of the new stage is in `change.dueAt`. */
export async function moveStage(
  tx: Tx,
  ctx: Doer,
  practice: PracticeRow,
  event: StageEvent,
  change: Partial<PracticeRow> = {},
  told: Told = {},
): Promise<PracticeRow> {
  const stage = transition(
    stageLifecycle,
    { status: practice.stage },
    event,
    ctx,
  );
  const after = await changePractice(
    tx,
    ctx,
    practice,
    event,
    { dueAt: null, remindedAt: null, ...change, stage, stageSince: ctx.now },
    told.reason,
  );
  await tell(tx, ctx, after, event, stage, told);
  return after;
}

/** Moves what the public sees one step. The caller refreshes the library's entry. */
export async function moveStanding(
  tx: Tx,
  ctx: Doer,
  practice: PracticeRow,
  event: StandingEvent,
  change: Partial<PracticeRow> = {},
  told: Told = {},
): Promise<PracticeRow> {
  const standing = transition(
    standingLifecycle,
    { status: practice.standing, freshUntil: practice.freshUntil },
    event,
    ctx,
  );
  const after = await changePractice(
    tx,
    ctx,
    practice,
    event,
    {
      ...change,
      standing,
      standingSince: ctx.now,
      standingReason: told.reason ?? null,
    },
    told.reason,
  );
  await tell(tx, ctx, after, event, standing, { isPublic: true, ...told });
  return after;
}
