import { dayOrNull } from "../kernel/partial-day";
import type { RegisterEntry } from "../register/model";
import type { Json } from "./canonical";

type Fields = Readonly<Record<string, Json>>;

/** A leaf as it is read back. */
interface ReadLeaf {
  readonly kind: "act" | "participant";
  readonly number?: string;
  readonly since: string;
  readonly event?: Fields & { readonly at: string; readonly to: string };
  readonly verification?: string;
  readonly withdrawn?: string;
  readonly act?: Fields;
  readonly participant?: Fields & { readonly id: string };
}

/** Facts, and the place of the leaf that tells them. */
export interface Told {
  readonly leaf: number;
  readonly facts: Fields;
}

export interface LoggedAct extends Told {
  readonly events: NonNullable<ReadLeaf["event"]>[];
  readonly verification: string;
  readonly withdrawn: string | null;
}

/** The public register as the log alone tells it, at its end or as of an instant. */
export class RebuiltRegister {
  readonly acts = new Map<string, LoggedAct>();
  readonly participants = new Map<string, Told>();
  readonly #until: string | undefined;

  /** @param until an ISO 8601 instant; what the register showed later is left out */
  constructor(until?: string) {
    this.#until = until;
  }

  /** Takes the next leaf. */
  add(leaf: number, data: string): void {
    const told = JSON.parse(data) as ReadLeaf;
    if (this.#until !== undefined && told.since > this.#until) return;
    if (told.participant)
      this.participants.set(told.participant.id, {
        leaf,
        facts: told.participant,
      });
    if (told.number === undefined || !told.event) return;
    const before = this.acts.get(told.number);
    this.acts.set(told.number, {
      leaf: told.act ? leaf : (before?.leaf ?? leaf),
      facts: told.act ?? before?.facts ?? {},
      events: [...(before?.events ?? []), told.event],
      verification: told.verification ?? "",
      withdrawn: told.withdrawn ?? before?.withdrawn ?? null,
    });
  }

  /** An act's row of the register, in the words of leaves. */
  row(number: string): Fields | null {
    const act = this.acts.get(number);
    if (!act) return null;
    const { facts, events, withdrawn } = act;
    const status = events.at(-1)?.to ?? "";
    const since = events.findLast(({ to }) => to === status)?.at ?? null;
    const { participant: id } = facts;
    const participant = typeof id === "string" ? id : "";
    const names = this.participants.get(participant)?.facts["names"] ?? [];
    const categories = (facts["categories"] ?? {}) as Fields;
    return {
      ...rowOfFacts(facts),
      ...{ participant, status, verification: act.verification, withdrawn },
      names: (names as readonly Fields[]).map(({ lang, text }) => ({
        lang: lang ?? null,
        text: text ?? null,
      })),
      ldc: categories["ldc"] ?? false,
      lldc: categories["lldc"] ?? false,
      sids: categories["sids"] ?? false,
      income: categories["income"] ?? null,
      since: withdrawn ?? since,
      events: events.length,
    };
  }
}

const same = ["type", "vehicle", "kind", "area", "done", "received"] as const;
const rowOfFacts = (facts: Fields): Fields =>
  Object.fromEntries(
    [...same, "registered"].map((name) => [name, facts[name] ?? null]),
  );

const iso = (at: number) => new Date(at).toISOString();

/** A row of the register's table in the same words. */
export const rowOfEntry = (entry: RegisterEntry): Fields => ({
  ...{ type: entry.type, vehicle: entry.vehicle, kind: entry.kind },
  ...{ area: entry.area, done: dayOrNull(entry.doneOn), status: entry.status },
  received: iso(entry.receivedAt),
  registered: iso(entry.registeredAt),
  ...{ participant: entry.participantId, verification: entry.verification },
  withdrawn: entry.withdrawnAt === null ? null : iso(entry.withdrawnAt),
  names: entry.names.map(({ lang, text }) => ({ lang, text })),
  ...{ ldc: entry.ldc, lldc: entry.lldc, sids: entry.sids },
  ...{ income: entry.income, since: iso(entry.statusSince) },
  events: entry.events,
});

/** The names of fields that two rows don't have in common. */
export function differingFields(a: Fields, b: Fields): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter(
    (name) =>
      JSON.stringify(sorted(a[name])) !== JSON.stringify(sorted(b[name])),
  );
}

/** Structures with their names in one order; what is empty is left out. */
function sorted(value: Json | undefined): unknown {
  if (value === undefined || value === null || typeof value !== "object")
    return value ?? null;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)]);
}
