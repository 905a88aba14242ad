import type { TaggedText } from "../../domain/kernel/localized";
import type { Instant } from "../../domain/kernel/clock";
import type { Fixed } from "../../domain/participant/fixed";
import type {
  Identifier,
  ParticipantKind,
} from "../../domain/participant/model";

/** Why the last look into the DNS did not prove a domain. Labels: `participants.domain.problem.<code>`. */
export const domainProblems = [
  "no_record",
  "no_answer",
  "other_record",
] as const;

/** A domain a participant says is its own. */
export interface OwnDomain {
  readonly id: string;
  readonly domain: string;
  readonly token: string;
  readonly dnsProvedAt: Instant | null;
  readonly mailProvedAt: Instant | null;
  readonly mailAddress: string | null;
  readonly lastCheckedAt: Instant | null;
  readonly lastProblem: string | null;
}

/** A participant as its members see it. */
export interface OwnView {
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly area: string | null;
  readonly website: string | null;
  readonly contact: string | null;
  readonly sector: string | null;
  readonly version: number;
  readonly fixed: Fixed;
  readonly identityCheckedAt: Instant | null;
  readonly names: readonly (TaggedText & {
    readonly transliteration: string | null;
  })[];
  readonly identifiers: readonly Identifier[];
  readonly domains: readonly OwnDomain[];
}
