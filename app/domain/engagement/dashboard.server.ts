import { listEngagementReports } from "../../../db/queries/engagement-end.server";
import { listEngagementsOf } from "../../../db/queries/engagement-list.server";
import { listMoney } from "../../../db/queries/engagement-work.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import {
  engagementStatuses,
  type MoneyKind,
  moneyKinds,
  type Side,
  sides,
} from "../exchange/model";
import { notFound } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { nameOf } from "../writing/get-own.server";
import { engagementNumber } from "./number";
import { providerRecord } from "./record.server";

/** The own entries of a participant, by kind and currency: each sum for itself. */
interface OwnSum {
  readonly kind: MoneyKind;
  readonly currency: string;
  /** Minor units. */
  readonly amount: number;
  readonly entries: number;
}

/**
 * What a participant gives and gets through the exchange: its engagements by
 * state, what waits for it, and its own entries of money. One kind in one
 * currency as noted by this participant is added up; nothing else is.
 */
export async function getDashboard(ctx: Context, participantId: string) {
  const { db, actor, now } = ctx;
  const participant = await findParticipant(db.read, participantId);
  if (!participant) throw notFound();
  authorize(actor, "participant.read_own", participant);
  const rows = await listEngagementsOf(db.read, [participantId]);
  const sums = new Map<string, OwnSum>();
  const itemOf = async (row: (typeof rows)[number]) => {
    const side: Side =
      row.providerId === participantId ? "provider" : "requester";
    for (const one of await listMoney(db.read, row.id)) {
      if (one.struckAt !== null || one.side !== side) continue;
      const key = `${one.kind} ${one.currency}`;
      const before = sums.get(key);
      sums.set(key, {
        ...{ kind: one.kind, currency: one.currency },
        amount: (before?.amount ?? 0) + one.amount,
        entries: (before?.entries ?? 0) + 1,
      });
    }
    return {
      ...row,
      number: engagementNumber(row.number),
      side,
      isLate: row.dueAt !== null && row.dueAt < now,
      reports: (await listEngagementReports(db.read, row.id)).filter(
        (one) => one.side === side,
      ).length,
      recipient: await nameOf(ctx, row.recipientId),
      provider: await nameOf(ctx, row.providerId),
    };
  };
  const items: Awaited<ReturnType<typeof itemOf>>[] = [];
  for (const row of rows) items.push(await itemOf(row));
  const record = await providerRecord(db.read, participantId);
  return {
    ...{ id: participantId, now, items },
    name: await nameOf(ctx, participantId),
    counts: sides.map((side) => ({
      side,
      states: engagementStatuses
        .map((status) => ({
          status,
          count: items.filter(
            (one) => one.side === side && one.status === status,
          ).length,
        }))
        .filter(({ count }) => count > 0),
    })),
    late: items.filter(({ isLate }) => isLate).length,
    sums: [...sums.values()].sort(
      (a, b) =>
        moneyKinds.indexOf(a.kind) - moneyKinds.indexOf(b.kind) ||
        a.currency.localeCompare(b.currency, "en"),
    ),
    record: record
      ? {
          count: record.count,
          mean: Math.round((100 * record.pointsSum) / record.ratings) / 100,
        }
      : null,
  };
}
