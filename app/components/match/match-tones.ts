import type { MatchStanding } from "../../domain/match/model";
import type { MatchStatus } from "../../domain/exchange/model";
import type { Tone } from "../ui/status-tag";

const tones: Partial<Record<MatchStanding | MatchStatus, Tone>> = {
  introduced: "warn",
  shortlisted: "info",
  scoping: "ok",
  terms_agreed: "ok",
};

export const matchTone = (standing: MatchStanding | MatchStatus): Tone =>
  tones[standing] ?? "neutral";
