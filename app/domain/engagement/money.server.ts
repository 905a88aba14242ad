import {
  insertMoney,
  listMoney,
  strikeMoney,
} from "../../../db/queries/engagement-work.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import type { Context } from "../../context.server";
import { releaseDay } from "../act/rules";
import { recordAudit } from "../audit/record.server";
import type { MoneyKind } from "../exchange/model";
import { type Day, dayOf } from "../kernel/clock";
import { conflict, notFound, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { limits } from "./content";
import { enterWork } from "./enter.server";

export interface NewSum {
  readonly kind: MoneyKind;
  /** Minor units of the currency. */
  readonly amount: number;
  readonly currency: string;
  readonly day: Day;
  readonly note: string | null;
  readonly lang: string;
}

/**
 * Notes a sum as one side sees it. Kinds, currencies and sides are never added
 * together; a payment is noted when it was made, not before.
 */
export async function addMoney(
  ctx: Context,
  engagementId: string,
  { kind, amount, currency, day, note, lang }: NewSum,
): Promise<void> {
  await enterWork(ctx, engagementId, "engagement.work", async (tx, entered) => {
    const { engagement, side, userId } = entered;
    if (engagement.status === "cancelled") {
      throw conflict("engagement.error.over");
    }
    if (day > dayOf(ctx.now)) {
      throw unprocessable("engagement.error.money-future", "day");
    }
    if (day < releaseDay) {
      throw unprocessable("engagement.error.money-early", "day");
    }
    if ((await listMoney(tx, engagementId)).length >= limits.money) {
      const params = { most: limits.money };
      throw unprocessable("engagement.error.too-many", "amount", params);
    }
    const id = newId();
    await insertMoney(tx, {
      ...{ id, engagementId, kind, side, amount, currency, day },
      ...{ note, noteLang: note === null ? null : lang },
      ...{ recordedBy: userId, at: ctx.now },
      ...{ struckAt: null, struckBy: null, struckReason: null },
    });
    await recordAudit(tx, ctx, {
      action: "engagement.money_noted",
      ...{ subjectKind: "engagement", subjectId: engagementId },
      detail: { money: id, kind },
    });
    await touchPublic(tx);
  });
}

/**
 * Strikes a wrong entry of one's own side; it stays, with who and why.
 * @throws DomainError 404 for an entry of the other side, or one struck before
 */
export async function strikeSum(
  ctx: Context,
  engagementId: string,
  id: string,
  reason: string,
): Promise<void> {
  await enterWork(ctx, engagementId, "engagement.work", async (tx, entered) => {
    const { side, userId } = entered;
    const struck = {
      struckAt: ctx.now,
      struckBy: userId,
      struckReason: reason,
    };
    if (!(await strikeMoney(tx, { id, engagementId, side }, struck))) {
      throw notFound();
    }
    await recordAudit(tx, ctx, {
      action: "engagement.money_struck",
      ...{ subjectKind: "engagement", subjectId: engagementId, reason },
      detail: { money: id },
    });
    await touchPublic(tx);
  });
}
