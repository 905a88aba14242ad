import type { EngagementStatus } from "../../domain/exchange/model";
import type { ReportState } from "../../domain/engagement/clock";
import type { Light } from "../../domain/engagement/content";
import type { Tone } from "../ui/status-tag";

export const statusTone: Readonly<Record<EngagementStatus, Tone>> = {
  ...{ preparing: "info", active: "moss", finalising: "change" },
  ...{ closed: "ok", followed_up: "ok", suspended: "warn", cancelled: "error" },
};
export const lightTone: Readonly<Record<Light, Tone>> = {
  ...{ green: "ok", amber: "warn", red: "error" },
};
export const reportTone: Readonly<Record<ReportState, Tone>> = {
  ...{ early: "neutral", open: "info", due: "warn", overdue: "error" },
  sent: "ok",
};
