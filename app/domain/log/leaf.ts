import type { ActsFor, Alignment, Office } from "../act/model";
import type { Instant } from "../kernel/clock";
import type { ParticipantFacts, RegisterEntry } from "../register/model";
import { utf8 } from "./bytes";
import { canonicalJson, type Json } from "./canonical";
import { LogProblem, LONGEST_LEAF } from "./model";

/** Names of commitments in leaves. */
export const commitmentFields = ["texts", "signatory", "contact"] as const;
export type CommitmentField = (typeof commitmentFields)[number];
/** Commitments in base64, by name; those missing have nothing to commit to. */
export type Commitments = Readonly<Partial<Record<CommitmentField, string>>>;

/** What happened to an act in public. */
export interface LeafEvent {
  readonly event: string;
  readonly fromStatus: string | null;
  readonly toStatus: string;
  readonly reasonCode: string | null;
  readonly at: Instant;
}

/** What an act says, besides free text: told once, in the act's first leaf. */
export interface LeafAct {
  readonly entry: Omit<RegisterEntry, "names" | "actId">;
  readonly proposals: readonly {
    readonly proposal: number;
    readonly alignment: Alignment;
  }[];
  /** Proposals it made commitments on; null stands for the initiative as a whole. */
  readonly added: readonly (number | null)[];
  readonly inEffectOn: string | null;
  readonly lang: string;
  /** Number of the act it is about. */
  readonly about: string | null;
  readonly office: Office | null;
  readonly actsFor: ActsFor | null;
}

export interface LeafSource {
  /** The register number of the act; null where only a participant changed. */
  readonly number: string | null;
  /** Since when the register shows it. */
  readonly since: Instant;
  /** Written down long after it happened. */
  readonly late: boolean;
  readonly event: LeafEvent | null;
  /** The withdrawal's instant counts with the event that completes it. */
  readonly entry: Pick<RegisterEntry, "verification" | "withdrawnAt"> | null;
  readonly act: LeafAct | null;
  readonly participant: ParticipantFacts | null;
  readonly commitments: Commitments;
}

const iso = (at: Instant | null): string | null =>
  at === null ? null : new Date(at).toISOString();

type Fields = Readonly<Record<string, Json | undefined>>;

/** Without what is empty: a leaf says what there is. */
const filled = (fields: Fields): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, Json] =>
        field[1] !== undefined && field[1] !== null && field[1] !== "",
    ),
  );

/** An event as leaves tell it. */
export const eventJson = (one: LeafEvent) =>
  filled({
    name: one.event,
    at: iso(one.at),
    from: one.fromStatus,
    to: one.toStatus,
    reason: one.reasonCode,
  });

/** What an act says as its first leaf tells it. */
export const actJson = ({ entry, ...act }: LeafAct, own: Commitments) =>
  filled({
    type: entry.type,
    vehicle: entry.vehicle,
    participant: entry.participantId,
    kind: entry.kind,
    area: entry.area,
    categories: filled({
      ldc: entry.ldc || null,
      lldc: entry.lldc || null,
      sids: entry.sids || null,
      income: entry.income,
    }),
    proposals: Object.fromEntries(
      act.proposals.map((one) => [String(one.proposal), one.alignment]),
    ),
    added: act.added,
    done: entry.doneOn,
    inEffect: act.inEffectOn,
    received: iso(entry.receivedAt),
    registered: iso(entry.registeredAt),
    about: act.about,
    lang: act.lang,
    office: act.office,
    actsFor: act.actsFor,
    texts: own.texts,
    signatory: own.signatory,
  });

/** A participant's facts as leaves tell them. */
export const participantJson = (facts: ParticipantFacts, own: Commitments) =>
  filled({
    id: facts.participantId,
    kind: facts.kind,
    area: facts.area,
    website: facts.website,
    sector: facts.sector,
    identityChecked: iso(facts.identityCheckedAt),
    names: facts.names.map(({ lang, text, transliteration, isOriginal }) =>
      filled({ lang, text, transliteration, original: isOriginal || null }),
    ),
    identifiers: facts.identifiers.map((one) => filled({ ...one })),
    domains: facts.domains.map(({ domain, dnsProvedAt, mailProvedAt }) =>
      filled({ domain, dns: iso(dnsProvedAt), mail: iso(mailProvedAt) }),
    ),
    contact: own.contact,
  });

/**
 * The text of a leaf: public facts, and commitments in the place of free text
 * and of whatever tells of a person.
 * @throws LogProblem leaf-too-long, not-canonical
 */
export function leafText(source: LeafSource): string {
  const { commitments: own } = source;
  const text = canonicalJson(
    filled({
      v: 1,
      kind: source.number === null ? "participant" : "act",
      number: source.number,
      since: iso(source.since),
      late: source.late || null,
      event: source.event && eventJson(source.event),
      verification: source.entry?.verification,
      withdrawn:
        source.event?.toStatus === "withdrawn"
          ? iso(source.entry?.withdrawnAt ?? source.event.at)
          : null,
      act: source.act && actJson(source.act, own),
      participant:
        source.participant && participantJson(source.participant, own),
    }),
  );
  if (utf8(text).length > LONGEST_LEAF) throw new LogProblem("leaf-too-long");
  return text;
}
