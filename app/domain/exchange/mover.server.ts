import type { Tx } from "../../../db/client.server";
import type { AuditSubject } from "../audit/model";
import { recordAudit } from "../audit/record.server";
import type { Instant } from "../kernel/clock";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { type HasState, type Machine, transition } from "../lifecycle/define";
import { type Doer, type Told, userIdOf } from "./told.server";

interface Moving<State extends string> extends HasState<State> {
  readonly id: string;
  readonly version: number;
}

/** A step as the table of events keeps it, but for whose it is. */
interface Happened<State extends string, Event extends string> {
  readonly id: string;
  readonly event: Event;
  readonly toStatus: State;
  readonly reasonCode: string | null;
  readonly note: string | null;
  readonly noteLang: string | null;
  readonly userId: string | null;
  readonly at: Instant;
}

interface Parts<State extends string, Event extends string, Row> {
  readonly kind: AuditSubject;
  readonly machine: Machine<State, Event, HasState<State>>;
  /** Compare-and-set; false when somebody was faster. */
  readonly update: (
    tx: Tx,
    seen: Row,
    change: Partial<Row>,
  ) => Promise<boolean>;
  readonly tell: (
    tx: Tx,
    id: string,
    happened: Happened<State, Event>,
  ) => Promise<void>;
}

/**
 * How records of the exchange change: `change` writes fields of a row as it
 * was read, with its audit row; `move` takes one step of the state machine,
 * with audit row and event. The clock of the new state is in `fields.dueAt`;
 * left out, the clock ends. Both throw DomainError 409 when somebody was
 * faster; `move` also when the state has no such step.
 */
export function mover<
  State extends string,
  Event extends string,
  Row extends Moving<State>,
>({ kind, machine, update, tell }: Parts<State, Event, Row>) {
  async function change(
    tx: Tx,
    ctx: Doer,
    row: Row,
    action: string,
    fields: Partial<Row>,
    reason?: string,
  ): Promise<Row> {
    const changed = { ...fields, updatedAt: ctx.now };
    if (!(await update(tx, row, changed))) throw conflict("error.stale");
    const after = { ...row, ...changed, version: row.version + 1 };
    await recordAudit(tx, ctx, {
      action: `${kind}.${action}`,
      subjectKind: kind,
      subjectId: row.id,
      fromVersion: row.version,
      ...(reason === undefined ? {} : { reason }),
      detail: { status: after.status },
    });
    return after;
  }

  async function move(
    tx: Tx,
    ctx: Doer,
    row: Row,
    event: Event,
    fields: Partial<Row> = {},
    { reason, note, noteLang }: Told = {},
  ): Promise<Row> {
    const status = transition(machine, row, event, ctx);
    const step = { dueAt: null, ...fields, status, statusSince: ctx.now };
    const after = await change(tx, ctx, row, event, step, reason);
    await tell(tx, row.id, {
      id: newId(),
      event,
      toStatus: status,
      reasonCode: reason ?? null,
      note: note ?? null,
      noteLang: noteLang ?? null,
      userId: userIdOf(ctx),
      at: ctx.now,
    });
    return after;
  }

  return { change, move };
}
