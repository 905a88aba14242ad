import type { SeedRows } from "../../../db/seed/insert.server";
import { area } from "../reference/area";
import type { AnyRegionCode } from "../reference/region";
import type { Locale } from "../kernel/localized";
import type { ParticipantKind } from "../participant/model";
import type { DemoBody } from "./practice-case.server";

type Participant = SeedRows["participants"][number];

/** What is looked for in the participant that owns or adopts an invented write-up. */
export interface Wanted {
  readonly kind?: ParticipantKind;
  readonly lang: Locale;
  readonly region: string;
  /** Not of these areas, nor these bodies. */
  readonly not?: readonly DemoBody[];
}

const liesIn = (iso3: string | null, region: string) => {
  if (iso3 === null) return false;
  const path = area(iso3);
  const parts: (AnyRegionCode | null)[] = [
    path.region,
    path.subregion,
    path.intermediate,
  ];
  return parts.some((code) => code === region);
};

/** Chooses among the checked participants of the demonstration, each once as long as there are others. */
export class Owners {
  readonly #checked: readonly Participant[];
  readonly #languages: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();
  #turn = 0;
  /** Invented governments, in the order of their making. */
  readonly states: readonly Participant[];

  constructor(rows: SeedRows) {
    const standing = new Set(
      rows.acts
        .filter(({ status }) => status === "published")
        .map(({ participantId }) => participantId),
    );
    this.#checked = rows.participants.filter(
      ({ id, identityCheckedAt }) =>
        identityCheckedAt !== null && standing.has(id),
    );
    this.#languages = new Map(
      rows.participantNames
        .filter(({ isOriginal }) => isOriginal)
        .map(({ participantId, lang }) => [participantId, lang]),
    );
    this.states = this.#checked.filter(({ kind }) => kind === "government");
  }

  /** The state of a number; without one, each but the first two in turn. */
  state(number?: number): Participant {
    const others = this.states.length - 2;
    const at = number ?? 2 + (this.#turn++ % Math.max(others, 1));
    const found = this.states[at] ?? this.states[0];
    if (!found)
      throw new RangeError("No invented state stands on the register");
    return found;
  }

  /** Keeps a participant from being chosen. */
  keep(...some: readonly Participant[]): void {
    for (const { id } of some) this.#used.add(id);
  }

  /**
   * The best there is: of the kind, then of the region, then of the language.
   * @throws RangeError when the demonstration has nobody left
   */
  choose({ kind, lang, region, not = [] }: Wanted): Participant {
    const fits = (one: Participant) =>
      Number(kind === undefined || one.kind === kind) * 8 +
      Number(liesIn(one.area, region)) * 4 +
      Number(this.#languages.get(one.id) === lang) * 2;
    const [best] = this.#checked
      .filter(
        (one) =>
          one.kind !== "government" &&
          !this.#used.has(one.id) &&
          !not.some(
            ({ id, area: iso3 }) =>
              id === one.id || (iso3 !== null && iso3 === one.area),
          ),
      )
      .map((one) => ({ one, points: fits(one) }))
      .sort((a, b) => b.points - a.points);
    if (!best) throw new RangeError("Nobody left to own a practice");
    this.#used.add(best.one.id);
    return best.one;
  }
}
