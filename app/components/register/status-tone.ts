import type { ActStatus } from "../../domain/act/model";
import type { Tone } from "../ui/status-tag";

/** The colour of a public state; the words say the same. */
export function toneOf(status: ActStatus): Tone {
  switch (status) {
    case "published":
      return "ok";
    case "due":
    case "overdue":
      return "warn";
    case "suspended":
    case "removed_for_cause":
      return "error";
    case "withdrawn":
    case "withdrawal_notified":
    case "amended":
    case "succeeded":
      return "change";
    default:
      return "neutral";
  }
}

/** Rows that stand no longer are shown struck. */
export const isStruck = (status: ActStatus): boolean =>
  ["withdrawn", "withdrawal_notified", "removed_for_cause"].includes(status);
