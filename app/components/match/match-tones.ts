import type { MatchStanding } from "../../domain/match/model";
import {
  matchStatuses,
  type MatchStatus,
  type Side,
} from "../../domain/exchange/model";
import type { Translate } from "../../i18n/translate";
import type { Tone } from "../ui/status-tag";

const tones: Partial<Record<MatchStanding | MatchStatus, Tone>> = {
  introduced: "warn",
  shortlisted: "info",
  scoping: "ok",
  terms_agreed: "ok",
};

export const matchTone = (standing: MatchStanding | MatchStatus): Tone =>
  tones[standing] ?? "neutral";

/** Where a pair stands in a word; the secretariat has the state's own name. */
export function standingWord(
  t: Translate,
  standing: MatchStanding | MatchStatus,
  side: Side | null,
): string {
  const status = matchStatuses.find((one) => one === standing);
  return side === null && status
    ? t(`exchange.match-status.${status}`)
    : t(`match.standing.${standing}`);
}
