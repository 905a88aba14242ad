import { proposalNumbers, type Alignment } from "../act/model";
import { registerNumber } from "../act/number";
import type { ConfirmationState } from "../instrument/model";
import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import { dayOrNull } from "../kernel/partial-day";
import type { ShownRow } from "./list.server";
import { stanceOn } from "./proposals";

/** One act as the JSON interface gives it; instants and days are ISO 8601. */
export interface ActItem {
  readonly number: string;
  readonly act: string;
  readonly vehicle: string;
  readonly participant: {
    readonly id: string;
    readonly kind: string;
    /** The original name first; `lang` is BCP 47. */
    readonly names: readonly TaggedText[];
    /** ISO 3166-1 alpha-3. */
    readonly area: string | null;
  };
  /**
   * By number, 1 to 11; null where the act says nothing on a proposal, `added`
   * where it has a commitment of its own alone.
   */
  readonly proposals: Readonly<Record<string, Alignment | "added" | null>>;
  readonly verification: string;
  /** Id of the instrument the act was made through. */
  readonly instrument: string | null;
  /** Whether its parties confirmed it; `awaiting`: it is one side's word so far. */
  readonly confirmation: ConfirmationState | null;
  readonly status: string;
  /** `2025-03-04`, `2025-03` or `2025`, as it was stated; null where it was not. */
  readonly done: string | null;
  readonly received: string;
  readonly registered: string;
  /** When it was withdrawn; such acts stay listed and are in no total. */
  readonly withdrawn: string | null;
}

export const isoInstant = (at: Instant): string => new Date(at).toISOString();

/** A row of the register as an item of the JSON interface. */
export const toActItem = (row: ShownRow): ActItem => ({
  number: registerNumber(row.seq),
  act: row.type,
  vehicle: row.vehicle,
  participant: {
    id: row.participantId,
    kind: row.kind,
    names: row.names,
    area: row.area,
  },
  proposals: Object.fromEntries(
    proposalNumbers.map((number) => [number, stanceOn(row.proposals, number)]),
  ),
  verification: row.verification,
  instrument: row.instrument?.id ?? null,
  confirmation: row.instrument?.confirmation ?? null,
  status: row.status,
  done: dayOrNull(row.doneOn),
  received: isoInstant(row.receivedAt),
  registered: isoInstant(row.registeredAt),
  withdrawn: row.withdrawnAt === null ? null : isoInstant(row.withdrawnAt),
});
