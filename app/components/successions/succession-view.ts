import type { TaggedText } from "../../domain/kernel/localized";
import type {
  NewName,
  SuccessionKind,
  SuccessionStatus,
} from "../../domain/succession/model";
import type { Tone } from "../ui/status-tag";

interface Side {
  readonly id: string;
  readonly name: TaggedText;
}

/** A proposal as the secretariat's pages show it. */
export interface SuccessionCaseView {
  readonly id: string;
  readonly kind: SuccessionKind;
  readonly status: SuccessionStatus;
  readonly predecessors: readonly Side[];
  readonly successor: Side;
  readonly names: readonly NewName[];
  readonly effectiveOn: string;
  readonly document: string;
  readonly note: string | null;
  readonly proposedBy: string;
  readonly proposedAt: number;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
  readonly decisionNote: string | null;
}

export const successionTones: Readonly<Record<SuccessionStatus, Tone>> = {
  proposed: "warn",
  approved: "ok",
  declined: "neutral",
};
