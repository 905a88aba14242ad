import type { OfferStatus } from "../../domain/exchange/model";
import type { Tone } from "../ui/status-tag";

const tones: Partial<Record<OfferStatus, Tone>> = {
  submitted: "info",
  screened: "info",
  org_approved: "info",
  active: "ok",
  paused: "warn",
  returned: "warn",
  expired: "error",
};

/** The colour of an offer's state; the words say the same. */
export const offerTone = (status: OfferStatus): Tone =>
  tones[status] ?? "neutral";
