import type { ActStatus } from "../../domain/act/model";
import { toneOf } from "../register/status-tone";
import type { Tone } from "../ui/status-tag";

/** The colour of a state for the act's owner: what waits for the owner stands out. */
export function ownTone(status: ActStatus): Tone {
  switch (status) {
    case "returned":
    case "clarification":
      return "warn";
    case "submitted":
    case "identity_check":
    case "authority_check":
    case "approval":
    case "registered":
      return "info";
    case "rejected":
      return "error";
    default:
      return toneOf(status);
  }
}
