import type {
  PracticeLabel,
  PracticeStanding,
} from "../../domain/practice/model";
import type { Tone } from "../ui/status-tag";

export const labelTone = {
  listed: "neutral",
  promising: "info",
  good: "ok",
} as const satisfies Record<PracticeLabel, Tone>;

export const standingTone = {
  unpublished: "neutral",
  published: "ok",
  update_due: "warn",
  suspended: "error",
  archived: "neutral",
  withdrawn: "error",
} as const satisfies Record<PracticeStanding, Tone>;
