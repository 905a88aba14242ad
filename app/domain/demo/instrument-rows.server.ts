import type { SeedRows } from "../../../db/seed/insert.server";
import {
  claimOf,
  familyKey,
  instrumentKey,
  keyOfParticipant,
} from "../instrument/key.server";
import {
  instrumentKinds,
  isInstrumentForm,
  type InstrumentForm,
} from "../instrument/model";
import { DAY, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { isPublic } from "../lifecycle/act";
import {
  answerForOthers,
  confirmActs,
  pushAnswer,
  type Others,
} from "./instrument-answers.server";
import { pushMembers, pushTexts } from "./instrument-content.server";

type ActRow = SeedRows["acts"][number];
type ParticipantRow = SeedRows["participants"][number];

const atLeast: Readonly<Record<InstrumentForm, number>> = {
  bilateral: 2,
  multilateral: 3,
  regional: 2,
};

const isEnding = ({ status }: ActRow) =>
  status === "withdrawn" ||
  status === "removed_for_cause" ||
  status === "succeeded";

/** Governments that were checked and stand on the register, in order of their making. */
function checkedStates(rows: SeedRows): ParticipantRow[] {
  const standing = new Set(
    rows.acts
      .filter(({ status }) => status === "published")
      .map(({ participantId }) => participantId),
  );
  return rows.participants.filter(
    ({ id, kind, identityCheckedAt }) =>
      kind === "government" && identityCheckedAt !== null && standing.has(id),
  );
}

/**
 * Gives every invented act through an instrument its instrument: confirmed by
 * all, awaited, disputed, of two, of several, and of regional organizations
 * that cover invented members. The first two states get an owner each, so that
 * a visitor can file for one and confirm for the other.
 */
export function pushInstruments(
  rows: SeedRows,
  people: { readonly first: string; readonly second: string },
  fileId: string,
  now: Instant,
): void {
  const states = checkedStates(rows);
  const [first, second] = states;
  if (!first || !second) return;
  for (const [userId, { id }] of [
    [people.first, first],
    [people.second, second],
  ] as const) {
    rows.memberships.push({
      ...{ userId, participantId: id, role: "owner", createdAt: now },
    });
  }
  const through = rows.acts
    .filter(
      ({ type, vehicle }) =>
        isInstrumentForm(vehicle) && (type === "confirm" || type === "echo"),
    )
    .sort((a, b) => (a.registeredAt ?? 0) - (b.registeredAt ?? 0));
  const made = new Maker(rows, states, fileId);
  for (const act of through.filter(({ status }) => !isPublic(status))) {
    made.file([act], second, "silent");
  }
  const shown = through.filter(({ status }) => isPublic(status));
  const alone: readonly Others[] = ["disputed", "silent", "confirmed"];
  let single = 0;
  for (const group of groupsOf(shown)) {
    const others = alone[single % alone.length] ?? "silent";
    const isShort = made.file(group, second, others);
    if (isShort) single += 1;
  }
}

/** Acts that share an instrument: of one form, one after the other. */
function groupsOf(acts: readonly ActRow[]): ActRow[][] {
  const isAlone = (act: ActRow) =>
    act.vehicle === "regional" &&
    act.participantKind === "regional_organization";
  const groups: ActRow[][] = acts.filter(isAlone).map((act) => [act]);
  for (const [form, most] of [
    ["multilateral", 3],
    ["regional", 2],
  ] as const) {
    const some = acts.filter((act) => act.vehicle === form && !isAlone(act));
    for (let from = 0; from < some.length; from += most) {
      groups.push(some.slice(from, from + most));
    }
  }
  const pairs = acts.filter(({ vehicle }) => vehicle === "bilateral");
  groups.push(pairs.slice(0, 2), ...pairs.slice(2).map((act) => [act]));
  return groups.filter((group) => group.length > 0);
}

class Maker {
  #number = 0;

  constructor(
    private readonly rows: SeedRows,
    private readonly states: readonly ParticipantRow[],
    private readonly fileId: string,
  ) {}

  /** Makes one instrument for these acts; tells whether a party is missing that had to be added. */
  file(
    group: readonly ActRow[],
    preferred: ParticipantRow,
    others: Others,
  ): boolean {
    const { rows } = this;
    const [act] = group;
    if (!act || !isInstrumentForm(act.vehicle)) return false;
    this.#number += 1;
    const { parties, isShort } = this.#partiesOf(group, act.vehicle, preferred);
    const kind =
      instrumentKinds[this.#number % instrumentKinds.length] ?? "agreement";
    const shown = group.every(({ status }) => isPublic(status));
    const doneOn = group.map((one) => one.doneOn ?? "").sort()[0] ?? null;
    const keys = parties.map(keyOfParticipant);
    const id = newId();
    const at = Math.max(...group.map((one) => one.registeredAt ?? 0));
    const isDraft = act.status === "draft";
    const isOver = ["rejected", "expired", "discarded"].includes(act.status);
    rows.instruments.push({
      id,
      state: shown
        ? "published"
        : isDraft
          ? "draft"
          : isOver
            ? "ended"
            : "filed",
      kind,
      form: act.vehicle,
      place: "Harbour City (demonstration)",
      authentic: [...new Set(["en", ...group.map(({ lang }) => lang)])],
      working: [],
      doneOn,
      inEffectOn: null,
      receivedAt: act.receivedAt,
      registeredAt: shown ? act.registeredAt : null,
      family: familyKey(keys, kind),
      isFurther: null,
      filedBy: act.participantId,
      demo: true,
      createdAt: act.createdAt,
      updatedAt: act.updatedAt,
      version: 1,
    });
    if (!isDraft && !isOver && doneOn !== null) {
      const key = instrumentKey(keys, kind, doneOn);
      if (!rows.instrumentKeys.some((one) => one.key === key)) {
        rows.instrumentKeys.push({ key, instrumentId: id });
      }
    }
    pushTexts(rows, this.#number, id, group, parties, kind);
    for (const one of group) {
      one.doneOn = doneOn;
      this.#link(id, one, isOver);
    }
    if (!shown) return false;
    if (isShort) answerForOthers(rows, id, group, parties, others, at);
    const isConfirmed =
      parties.length > 1 && (!isShort || others === "confirmed");
    if (isConfirmed) confirmActs(rows, group, isShort ? at + 20 * DAY : at);
    pushMembers(rows, this.#number, this.states, act);
    return isShort;
  }

  #partiesOf(
    group: readonly ActRow[],
    form: InstrumentForm,
    preferred: ParticipantRow,
  ) {
    const own = group.flatMap(
      ({ participantId }) =>
        this.rows.participants.find(({ id }) => id === participantId) ?? [],
    );
    const isAlone =
      form === "regional" &&
      group[0]?.participantKind === "regional_organization";
    const wanted = isAlone ? 1 : atLeast[form];
    const fillers = [preferred, ...this.states].filter(
      ({ id }, index, all) =>
        own.every((one) => one.id !== id) &&
        all.findIndex((one) => one.id === id) === index,
    );
    const missing = Math.max(0, wanted - own.length);
    return {
      parties: [...own, ...fillers.slice(0, missing)],
      isShort: missing > 0,
    };
  }

  #link(instrumentId: string, act: ActRow, isOver: boolean) {
    const { rows, fileId } = this;
    const party = rows.participants.find(({ id }) => id === act.participantId);
    if (!party) return;
    const partyKey = keyOfParticipant(party);
    const shown = isPublic(act.status);
    const end = isEnding(act)
      ? (rows.actEvents.findLast(({ actId }) => actId === act.id)?.at ??
        act.updatedAt)
      : isOver
        ? act.updatedAt
        : null;
    const stands = shown && end === null;
    rows.instrumentActs.push({
      actId: act.id,
      instrumentId,
      filedId: instrumentId,
      partyKey,
      claim: stands ? claimOf(instrumentId, partyKey) : null,
      publishedAt: shown ? act.registeredAt : null,
      leftAt: end,
    });
    const proof = rows.evidence.find(
      (one) => one.actId === act.id && one.fileId === fileId,
    );
    if (proof) proof.kind = "signed_instrument";
    else if (shown) {
      rows.evidence.push({
        actId: act.id,
        fileId,
        kind: "signed_instrument",
        addedAt: act.receivedAt ?? act.createdAt,
      });
    }
    if (shown && act.registeredAt !== null) {
      pushAnswer(rows, instrumentId, party, "act", act.registeredAt, null);
    }
  }
}
