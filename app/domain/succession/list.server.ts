import {
  findSuccession,
  listPredecessors,
  listSuccessions,
  type SuccessionRow,
} from "../../../db/queries/succession.server";
import { listPersonNames } from "../../../db/queries/succession-person.server";
import type { Context } from "../../context.server";
import type { Day, Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import type { TaggedText } from "../kernel/localized";
import { namesFor } from "../participant/names-for.server";
import { authorize, isAuthorized, needsStepUp } from "../permissions/authorize";
import { countPeople } from "./people.server";
import type { NewName, SuccessionKind, SuccessionStatus } from "./model";

interface Side {
  readonly id: string;
  readonly name: TaggedText;
}

/** A proposal as officers see it. */
export interface SuccessionCase {
  readonly id: string;
  readonly kind: SuccessionKind;
  readonly status: SuccessionStatus;
  readonly predecessors: readonly Side[];
  readonly successor: Side;
  readonly names: readonly NewName[];
  readonly effectiveOn: Day;
  readonly document: string;
  readonly note: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly decisionNote: string | null;
}

async function describe(
  { db, locale }: Pick<Context, "db" | "locale">,
  rows: readonly SuccessionRow[],
): Promise<SuccessionCase[]> {
  if (rows.length === 0) return [];
  const predecessors = await listPredecessors(
    db.read,
    rows.map(({ id }) => id),
  );
  const ids = [
    ...rows.map(({ successorId }) => successorId),
    ...predecessors.map(({ participantId }) => participantId),
  ];
  const nameOf = await namesFor(db.read, locale, ids);
  const people = new Map(
    (
      await listPersonNames(
        db.read,
        rows.flatMap(({ proposedBy, decidedBy }) => [
          proposedBy,
          ...(decidedBy === null ? [] : [decidedBy]),
        ]),
      )
    ).map(({ id, name }) => [id, name]),
  );
  const side = (id: string): Side => ({ id, name: nameOf(id) });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    status: row.status,
    predecessors: predecessors
      .filter(({ successionId }) => successionId === row.id)
      .map(({ participantId }) => side(participantId)),
    successor: side(row.successorId),
    names: row.names ?? [],
    effectiveOn: row.effectiveOn,
    document: row.document,
    note: row.note,
    proposedBy: people.get(row.proposedBy) ?? "",
    proposedAt: row.proposedAt,
    decidedBy:
      row.decidedBy === null ? null : (people.get(row.decidedBy) ?? ""),
    decidedAt: row.decidedAt,
    decisionNote: row.decisionNote,
  }));
}

const SHOWN = 100;

/** What waits for a decision first, then what was decided last. */
export async function listSuccessionCases(
  ctx: Pick<Context, "db" | "locale" | "actor">,
): Promise<SuccessionCase[]> {
  authorize(ctx.actor, "succession.list", undefined);
  return describe(ctx, await listSuccessions(ctx.db.read, SHOWN));
}

/**
 * One proposal, and what the reader may do with it.
 * @throws DomainError 404 when there is none
 */
export async function getSuccessionCase(ctx: Context, id: string) {
  const { actor, db, now } = ctx;
  authorize(actor, "succession.list", undefined);
  const row = await findSuccession(db.read, id);
  const [found] = row ? await describe(ctx, [row]) : [];
  if (!row || !found) throw notFound();
  const isOwn = actor.kind === "user" && actor.userId === row.proposedBy;
  return {
    ...found,
    isOwn,
    people:
      row.kind === "rename"
        ? null
        : await countPeople(
            db.read,
            found.predecessors.map((one) => one.id),
            row.successorId,
          ),
    mayDecide:
      row.status === "proposed" &&
      !isOwn &&
      isAuthorized(actor, "succession.decide", undefined),
    mustProve: needsStepUp(actor, "succession.decide", now),
  };
}
