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

/**
 * Without what is empty: a leaf says what there is. Names are given in the order
 * of the canonical text, so that it need not sort them.
 */
function filled(fields: Fields): Record<string, Json> {
  const kept: Record<string, Json> = {};
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value !== undefined && value !== null && value !== "")
      kept[name] = value;
  }
  return kept;
}

/** An event as leaves tell it. */
export const eventJson = (one: LeafEvent) =>
  filled({
    at: iso(one.at),
    from: one.fromStatus,
    name: one.event,
    reason: one.reasonCode,
    to: one.toStatus,
  });

/** What an act says as its first leaf tells it. */
export const actJson = ({ entry, ...act }: LeafAct, own: Commitments) =>
  filled({
    about: act.about,
    actsFor: act.actsFor,
    added: act.added,
    area: entry.area,
    categories: filled({
      income: entry.income,
      ldc: entry.ldc || null,
      lldc: entry.lldc || null,
      sids: entry.sids || null,
    }),
    done: entry.doneOn,
    inEffect: act.inEffectOn,
    kind: entry.kind,
    lang: act.lang,
    office: act.office,
    participant: entry.participantId,
    proposals: Object.fromEntries(
      act.proposals.map((one) => [String(one.proposal), one.alignment]),
    ),
    received: iso(entry.receivedAt),
    registered: iso(entry.registeredAt),
    signatory: own.signatory,
    texts: own.texts,
    type: entry.type,
    vehicle: entry.vehicle,
  });

/** A participant's facts as leaves tell them. */
export const participantJson = (facts: ParticipantFacts, own: Commitments) =>
  filled({
    area: facts.area,
    contact: own.contact,
    domains: facts.domains.map(({ domain, dnsProvedAt, mailProvedAt }) =>
      filled({ dns: iso(dnsProvedAt), domain, mail: iso(mailProvedAt) }),
    ),
    id: facts.participantId,
    identifiers: facts.identifiers.map(({ authority, scheme, value }) =>
      filled({ authority, scheme, value }),
    ),
    identityChecked: iso(facts.identityCheckedAt),
    kind: facts.kind,
    names: facts.names.map(({ lang, text, transliteration, isOriginal }) =>
      filled({ lang, original: isOriginal || null, text, transliteration }),
    ),
    sector: facts.sector,
    website: facts.website,
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
      act: source.act && actJson(source.act, own),
      event: source.event && eventJson(source.event),
      kind: source.number === null ? "participant" : "act",
      late: source.late || null,
      number: source.number,
      participant:
        source.participant && participantJson(source.participant, own),
      since: iso(source.since),
      v: 1,
      verification: source.entry?.verification,
      withdrawn:
        source.event?.toStatus === "withdrawn"
          ? iso(source.entry?.withdrawnAt ?? source.event.at)
          : null,
    }),
  );
  if (utf8(text).length > LONGEST_LEAF) throw new LogProblem("leaf-too-long");
  return text;
}
