import type { ConfirmationState, PartyState } from "../domain/instrument/model";
import type { Instant } from "../domain/kernel/clock";
import { pickText, type TaggedText } from "../domain/kernel/localized";
import { areaName } from "../domain/reference/area";
import { formatDay, formatList } from "./format";
import type { Translate } from "./translate";

/** What the sentence on an instrument's confirmation rests on. */
export interface StatedInstrument {
  readonly parties: readonly {
    readonly area: string | null;
    readonly names: readonly TaggedText[];
    readonly state: PartyState;
  }[];
  readonly confirmation: ConfirmationState;
  readonly since: Instant | null;
  readonly registeredAt: Instant;
}

type Party = StatedInstrument["parties"][number];

/** The name a reader gets for a party; an area alone goes by the UN's. Null for one without either. */
export const nameOfStated = (
  t: Translate,
  { names, area }: Pick<Party, "names" | "area">,
): string | null =>
  pickText(names, t.locale)?.text ??
  (area === null ? null : areaName(area, t.locale));

/**
 * Where an instrument stands: who is waited for, says no or withdrew, and since when.
 * @param isolated names are kept apart from the direction of the words around them
 */
export function stateSentence(
  t: Translate,
  { confirmation: state, parties, since, registeredAt }: StatedInstrument,
  isolated = false,
): string {
  const isOfAll = state === "confirmed" || state === "ended";
  const who = parties
    .filter((party) => isOfAll || party.state === state)
    .map((party) => nameOfStated(t, party) ?? "–")
    .map((name) => (isolated ? `\u2068${name}\u2069` : name));
  return t(`instrument.sentence.${state}`, {
    who: formatList(t.locale, who),
    count: parties.length,
    day: formatDay(
      t.locale,
      state === "awaiting" ? registeredAt : (since ?? registeredAt),
    ),
  });
}
