import type { CaseStage } from "../act/model";
import type { ActEvent } from "../lifecycle/act";
import type { Permission } from "../permissions/policy";

interface Stage {
  /** Who may pass it. */
  readonly can: Extract<Permission, `case.${string}`>;
  /** What passing it does to the act. */
  readonly event: ActEvent;
  /** The check after it; none after the last. */
  readonly next: CaseStage | null;
}

/** The three checks of a case, in order. */
export const stages = {
  identity: {
    can: "case.check_identity",
    event: "pass_identity",
    next: "authority",
  },
  authority: {
    can: "case.check_authority",
    event: "pass_authority",
    next: "approval",
  },
  approval: { can: "case.approve", event: "approve", next: null },
} as const satisfies Record<CaseStage, Stage>;
