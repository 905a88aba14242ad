import type {
  ActStatus,
  ActType,
  Vehicle,
  VerificationLevel,
} from "../act/model";
import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { PartialDay } from "../kernel/partial-day";
import type { ParticipantKind } from "../participant/model";

/** One row of the public register: one act by one participant. */
export interface RegisterEntry {
  /** The register number without its prefix; gapless. */
  readonly seq: number;
  readonly actId: string;
  readonly type: ActType;
  readonly vehicle: Vehicle;
  readonly status: ActStatus;
  readonly verification: VerificationLevel;
  readonly participantId: string;
  readonly kind: ParticipantKind;
  /** ISO 3166-1 alpha-3; null for bodies that belong to no one area. */
  readonly area: string | null;
  /** M49 code of one of the five regions. */
  readonly region: string | null;
  readonly ldc: boolean;
  readonly lldc: boolean;
  readonly sids: boolean;
  /** World Bank income group. These four are shown as those at the time of the act; nothing is narrowed or counted by them. */
  readonly income: string | null;
  /** Eleven letters, see `proposals.ts`. */
  readonly proposals: string;
  /** The original name first. */
  readonly names: readonly TaggedText[];
  /** As exactly as it was stated; empty where nobody stated it. */
  readonly doneOn: PartialDay;
  readonly receivedAt: Instant;
  readonly registeredAt: Instant;
  readonly withdrawnAt: Instant | null;
  /** When the act came to the state it is in. */
  readonly statusSince: Instant;
  /** How many of its public events have happened. */
  readonly events: number;
}

/** A name of a participant as the public sees it. */
export interface ParticipantName extends TaggedText {
  readonly transliteration: string | null;
  readonly isOriginal: boolean;
}

export interface PublicIdentifier {
  readonly scheme: "lei" | "ror" | "register";
  /** The register's name for `register`, else empty. */
  readonly authority: string;
  readonly value: string;
}

/** A domain a participant proved, and how. */
export interface ProvedDomain {
  readonly domain: string;
  readonly dnsProvedAt: Instant | null;
  readonly mailProvedAt: Instant | null;
}

/** The public side of a participant, besides its acts. */
export interface ParticipantFacts {
  readonly participantId: string;
  readonly kind: ParticipantKind;
  readonly area: string | null;
  readonly website: string | null;
  readonly sector: string | null;
  readonly contact: string | null;
  readonly identityCheckedAt: Instant | null;
  /** The original name first. */
  readonly names: readonly ParticipantName[];
  readonly identifiers: readonly PublicIdentifier[];
  readonly domains: readonly ProvedDomain[];
}

/** What is found by searching: `names` weighs more than `body`. Plain text as people wrote it. */
export interface SearchDocument {
  readonly names: readonly string[];
  readonly body: readonly string[];
  /** Found by its code and by its name in any of the six languages. */
  readonly area: string | null;
}
