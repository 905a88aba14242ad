import type { SeedRows } from "../../../../db/seed/insert.server";
import { capacityLevels } from "../../exchange/model";
import { DAY } from "../../kernel/clock";
import { newId } from "../../kernel/ids";
import { topicCodes } from "../../reference/model";
import type { Random } from "../random";
import { lastInstant } from "./history";

/** Adds what each country that asks says of itself; C for what it asks about. */
export function pushCapacity(
  rows: SeedRows,
  declaredBy: string,
  random: Random,
): void {
  const asked = new Map<string, Set<string>>();
  for (const { area, content } of rows.requests) {
    const topics = asked.get(area) ?? new Set();
    for (const { topic } of content.needs) topics.add(topic);
    asked.set(area, topics);
  }
  for (const [area, topics] of asked) {
    for (const topic of topicCodes) {
      const isAsked = topics.has(topic);
      if (!isAsked && random.below(3) > 0) continue;
      const level = isAsked ? "C" : random.pick(capacityLevels);
      rows.capacityDeclarations.push({
        ...{ id: newId(), area, topic, level, note: null, noteLang: null },
        targetDay: level === "A" ? null : `${2027 + random.below(3)}-12-31`,
        ...{ declaredBy, at: lastInstant - (200 + random.below(300)) * DAY },
        ...{ endedAt: null, demo: true },
      });
    }
  }
}
