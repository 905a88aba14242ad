import type { ActStatus, ActType, Alignment, Vehicle } from "../act/model";
import { DAY, startOf, type Instant } from "../kernel/clock";
import type { Locale } from "../kernel/localized";
import { actsAsState, type ParticipantKind } from "../participant/model";
import { possibleStatus, receivedWindow } from "./late";
import { places } from "./places";
import { makeRandom, type Random } from "./random";

/** One invented participant; its names come from `demoName(kind, nameIndex, …)`. */
export interface DemoParticipant {
  readonly index: number;
  readonly kind: ParticipantKind;
  readonly nameIndex: number;
  readonly locale: Locale;
  readonly area: string | null;
  readonly acts: readonly DemoAct[];
}

/** One invented act. Times are fixed, so that each start shows the same register. */
export interface DemoAct {
  readonly type: ActType;
  readonly vehicle: Vehicle;
  readonly status: ActStatus;
  readonly doneAt: Instant;
  readonly receivedAt: Instant;
  readonly registeredAt: Instant;
  /** When it came to its state. */
  readonly changedAt: Instant;
  readonly alignments: readonly (Alignment | null)[];
  /** Indices into `demoCommitments`. */
  readonly commitments: readonly number[];
  readonly hasStatement: boolean;
}

/** Shares of a hundred: how many participants are of each kind. */
const kindShares: readonly (readonly [ParticipantKind, number])[] = [
  ["company", 44],
  ["civil_society", 22],
  ["academia", 18],
  ["international_organization", 6],
  ["regional_organization", 4],
  ["government", 6],
];

/** Every state an act can be in, by weight; most are on the register. */
const stateShares: readonly (readonly [ActStatus, number])[] = [
  ["published", 250],
  ["withdrawn", 18],
  ["suspended", 6],
  ["removed_for_cause", 4],
  ["succeeded", 4],
  ["due", 8],
  ["overdue", 6],
  ["dormant", 6],
  ["draft", 10],
  ["submitted", 16],
  ["identity_check", 8],
  ["authority_check", 8],
  ["approval", 8],
  ["clarification", 5],
  ["returned", 4],
  ["rejected", 4],
  ["expired", 3],
  ["discarded", 2],
];

function share<T>(shares: readonly (readonly [T, number])[], at: number): T {
  let left = at;
  for (const [value, weight] of shares) {
    if (left < weight) return value;
    left -= weight;
  }
  throw new RangeError("Beyond all shares");
}

const sum = (shares: readonly (readonly [unknown, number])[]) =>
  shares.reduce((total, [, weight]) => total + weight, 0);

const first = startOf("2024-12-02");
const last = startOf("2026-10-30");

const vehiclesOfStates = [
  "unilateral",
  "bilateral",
  "multilateral",
  "regional",
] as const;

/** States answer every proposal; others choose some, one at least. */
function makeAlignments(random: Random, isState: boolean) {
  const chosen = Array.from({ length: 11 }, (): Alignment | null => {
    const roll = random.below(10);
    if (isState) return roll < 6 ? "same" : roll < 8 ? "adapted" : "absent";
    return roll < 5 ? "same" : roll < 6 ? "adapted" : null;
  });
  return chosen.some((one) => one !== null)
    ? chosen
    : chosen.fill("same", 0, 1);
}

function makeAct(
  random: Random,
  kind: ParticipantKind,
  status: ActStatus,
): DemoAct {
  const isState = actsAsState(kind);
  const window = receivedWindow(status, (last - first) / DAY);
  const receivedAt = first + (window.from + random.below(window.within)) * DAY;
  const alignments = makeAlignments(random, isState);
  const commitments = [
    ...new Set([random.below(7), random.below(7), random.below(7)]),
  ];
  return {
    type: isState ? random.pick(["confirm", "echo"] as const) : "support",
    vehicle: isState ? random.pick(vehiclesOfStates) : "declaration",
    status,
    doneAt: receivedAt - (2 + random.below(18)) * DAY,
    receivedAt,
    registeredAt: receivedAt + (3 + random.below(14)) * DAY,
    changedAt: Math.min(receivedAt + (60 + random.below(200)) * DAY, last),
    alignments,
    commitments: isState ? commitments.slice(0, 1) : commitments,
    hasStatement: random.below(6) === 0,
  };
}

/** Every fifteenth standing act was amended once, and some of states reaffirmed. */
function withFollowUp(random: Random, act: DemoAct, kind: ParticipantKind) {
  if (act.status !== "published" || random.below(9) !== 0) return [act];
  const later = act.registeredAt + (30 + random.below(90)) * DAY;
  const registeredAt = Math.min(later, last);
  const followUp = {
    ...act,
    receivedAt: registeredAt - 5 * DAY,
    doneAt: registeredAt - 9 * DAY,
    registeredAt,
    changedAt: registeredAt,
  };
  if (actsAsState(kind))
    return [act, { ...followUp, type: "reaffirm" as const }];
  const alignments = makeAlignments(random, false);
  return [
    { ...act, status: "amended" as const, changedAt: registeredAt },
    { ...followUp, type: "amend" as const, alignments },
  ];
}

/**
 * Invented participants with their acts: every kind, region and state, the same
 * for the same number. No real government stands among them: theirs are of
 * invented states and belong to no area of M49.
 */
export function planDemonstration(count: number): DemoParticipant[] {
  const random = makeRandom(20_241_120);
  const perKind = new Map<ParticipantKind, number>();
  return Array.from({ length: count }, (_, index) => {
    const kind = share(kindShares, (index * 37) % sum(kindShares));
    const nameIndex = perKind.get(kind) ?? 0;
    perKind.set(kind, nameIndex + 1);
    const [iso3, locale] = random.pick(places);
    const spansAreas =
      kind === "government" ||
      kind === "international_organization" ||
      kind === "regional_organization";
    const status = possibleStatus(
      kind,
      share(stateShares, (index * 101) % sum(stateShares)),
    );
    const act = makeAct(random, kind, status);
    return {
      index,
      kind,
      nameIndex,
      locale,
      area: spansAreas ? null : iso3,
      acts: withFollowUp(random, act, kind),
    };
  });
}
