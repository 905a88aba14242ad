import type { SeedRows } from "../../../db/seed/insert.server";
import { DAY, dayOf, startOf, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import type { AdoptionFact } from "../practice/judgement";
import type { DemoCase } from "./practice-case.server";
import type { Owners } from "./practice-owners.server";

/**
 * Adds the records of those who took a write-up over.
 * @param editions when each was published; the newest on the day they began is the one taken over
 */
export function pushAdoptions(
  rows: SeedRows,
  { id, fate, owner, people, writer }: DemoCase,
  editions: readonly Instant[],
  owners: Owners,
): AdoptionFact[] {
  // Nobody who wrote a text says that it was taken over.
  const createdBy = writer === people.author ? people.minister : people.author;
  return (fate.adoptions ?? []).map((one) => {
    const { kind, lang, region, startedOn, changes, result = null } = one;
    const status = one.status ?? "published";
    const taken = editions.filter((day) => dayOf(day) <= startedOn).length;
    const edition = Math.max(taken, 1);
    const publishedAt = editions[edition - 1] ?? startOf(startedOn);
    const adopter = owners.choose({ lang, region, not: [owner] });
    const at =
      Math.max(startOf(one.resultOn ?? startedOn), publishedAt) + 7 * DAY;
    rows.practiceAdoptions.push({
      ...{ id: newId(), practiceId: id, edition },
      ...{ participantId: adopter.id, area: adopter.area, kind, startedOn },
      ...{ changes, result, resultOn: one.resultOn ?? null },
      ...{ source: one.source ?? null, lang, status },
      struckReason: one.struckReason ?? null,
      createdBy,
      publishedAt: status === "draft" ? null : at,
      ...{ demo: true, createdAt: at - 3 * DAY, updatedAt: at, version: 2 },
    });
    if (status !== "draft") {
      const tell = (event: string, toState: string, day: Instant) =>
        rows.practiceEvents.push({
          ...{ id: newId(), practiceId: id, event, toState, edition },
          ...{ isPublic: true, reasonCode: null, note: null, noteLang: null },
          ...{ area: adopter.area, at: day },
        });
      tell("adopt", "published", at);
      if (status === "struck") tell("strike_adoption", status, at + 30 * DAY);
    }
    return {
      ...{ participantId: adopter.id, createdBy, status },
      ...{ kind, startedOn, changes, result },
      ...{ resultOn: one.resultOn ?? null, source: one.source ?? null },
      ...{ appeared: dayOf(publishedAt), toldOn: dayOf(at) },
    };
  });
}
