import type { RequestStatus } from "../../domain/exchange/model";
import type { Tone } from "../ui/status-tag";

const tones: Partial<Record<RequestStatus, Tone>> = {
  returned: "warn",
  clarification: "warn",
  unmet: "warn",
  ineligible: "error",
  open: "moss",
  partly_matched: "moss",
  matched: "ok",
  in_delivery: "ok",
  fulfilled: "ok",
  partly_fulfilled: "ok",
  submitted: "info",
  endorsed: "info",
  received: "info",
  screening: "info",
};

export const requestTone = (status: RequestStatus): Tone =>
  tones[status] ?? "neutral";
