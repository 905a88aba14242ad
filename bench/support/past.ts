import { newId } from "../../app/domain/kernel/ids";
import type { SeedRows } from "../../db/seed/insert.server";

/** Suspended and restored: two events. */
const BREAKS = 1;

/**
 * Gives every act on the register a longer past, some three public events each:
 * between being published and what came next it was suspended and restored.
 */
export function lengthenPast(rows: SeedRows, now: number): void {
  const next = new Map<string, number>();
  for (const { actId, event, at } of rows.actEvents) {
    if (event === "publish") continue;
    next.set(actId, Math.min(at, next.get(actId) ?? now));
  }
  for (const { id, seq, registeredAt } of rows.acts) {
    if (seq === null || registeredAt === null) continue;
    const room = (next.get(id) ?? now) - registeredAt;
    const steps = 2 * BREAKS;
    for (let step = 0; step < steps; step += 1) {
      const isOut = step % 2 === 0;
      // Not all at the same part of their life.
      const part = (step + 1 + ((seq * 37) % 100) / 100) / (steps + 2);
      rows.actEvents.push({
        id: newId(),
        actId: id,
        event: isOut ? "suspend" : "restore",
        fromStatus: isOut ? "published" : "suspended",
        toStatus: isOut ? "suspended" : "published",
        isPublic: true,
        reasonCode: null,
        at: registeredAt + Math.floor(room * part),
      });
    }
  }
}
