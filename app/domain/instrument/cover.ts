import type { Day } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";

/**
 * A member of an organization that is covered by what the organization
 * confirmed for its members. Being covered is not confirming (domain.md, rule
 * 1): covers are never in a total.
 */
export interface Cover {
  readonly organizationId: string;
  /** The original name first. */
  readonly names: readonly TaggedText[];
  readonly seq: number;
  /** The act's register number. */
  readonly number: string;
  /** The later of the act's day and the day membership began. */
  readonly since: Day;
}

/** One member that an organization's acts for its members cover. */
export interface Covered {
  readonly area: string | null;
  readonly participantId: string | null;
  /** Empty for an area: its name is the UN's. */
  readonly names: readonly TaggedText[];
  readonly since: Day;
  readonly source: string;
}
