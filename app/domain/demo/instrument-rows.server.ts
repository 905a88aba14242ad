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
  partyKindOf,
  type AnswerCode,
  type InstrumentForm,
} from "../instrument/model";
import { DAY, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { isLocale, type Locale } from "../kernel/localized";
import { isPublic } from "../lifecycle/act";
import {
  demoAddedArticle,
  demoArticle,
  demoDenial,
  demoTitles,
} from "./instrument-texts";

type ActRow = SeedRows["acts"][number];
type ParticipantRow = SeedRows["participants"][number];

/** How the parties that did not act themselves answered. */
type Others = "silent" | "confirmed" | "disputed";

const atLeast: Readonly<Record<InstrumentForm, number>> = {
  bilateral: 2,
  multilateral: 3,
  regional: 2,
};

const localeOf = (lang: string): Locale => (isLocale(lang) ? lang : "en");

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
    this.#pushTexts(id, group, parties, kind);
    for (const one of group) {
      one.doneOn = doneOn;
      this.#link(id, one, isOver);
    }
    if (!shown) return false;
    if (isShort) this.#answerForOthers(id, group, parties, others, at);
    const isConfirmed =
      parties.length > 1 && (!isShort || others === "confirmed");
    if (isConfirmed) this.#confirm(group, isShort ? at + 20 * DAY : at);
    this.#pushMembers(act);
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

  #pushTexts(
    instrumentId: string,
    group: readonly ActRow[],
    parties: readonly ParticipantRow[],
    kind: (typeof instrumentKinds)[number],
  ) {
    const { rows } = this;
    const [act] = group;
    if (!act) return;
    const number = String(this.#number);
    const languages = new Set<Locale>([
      "en",
      ...group.map(({ lang }) => localeOf(lang)),
    ]);
    for (const lang of languages) {
      const title = demoTitles[kind][lang].replace("*", number);
      rows.instrumentTitles.push({ instrumentId, lang, title });
    }
    for (const [position, party] of parties.entries()) {
      rows.instrumentParties.push({
        instrumentId,
        position,
        key: keyOfParticipant(party),
        kind: partyKindOf(party.kind) ?? "organization",
        participantId: party.id,
        area: null,
        name: null,
        lang: null,
        names: this.#namesOf(party.id),
      });
    }
    const lang = localeOf(act.lang);
    const said = rows.actProposals.filter(({ actId }) => actId === act.id);
    for (const [position, { proposal, alignment, text }] of said.entries()) {
      rows.instrumentArticles.push({
        ...{ instrumentId, position, proposal, alignment, lang },
        article: alignment === "absent" ? null : String(position + 3),
        text: alignment === "same" ? demoArticle[lang] : text,
      });
    }
    rows.instrumentArticles.push({
      ...{ instrumentId, position: said.length, proposal: null, lang },
      alignment: "added",
      article: String(said.length + 3),
      text: demoAddedArticle[lang],
    });
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
      this.#answer(instrumentId, party, "act", act.registeredAt, null);
    }
  }

  #answer(
    instrumentId: string,
    party: ParticipantRow,
    answer: AnswerCode,
    at: Instant,
    reason: string | null,
  ) {
    this.rows.instrumentAnswers.push({
      id: newId(),
      instrumentId,
      partyKey: keyOfParticipant(party),
      answer,
      participantId: party.id,
      userId: null,
      proposedBy: null,
      reason,
      lang: reason === null ? null : "en",
      at,
    });
  }

  #answerForOthers(
    id: string,
    group: readonly ActRow[],
    parties: readonly ParticipantRow[],
    others: Others,
    at: Instant,
  ) {
    const { rows } = this;
    if (others === "silent") return;
    for (const party of parties.slice(group.length)) {
      const reason = others === "disputed" ? demoDenial.en : null;
      this.#answer(id, party, others, at + 20 * DAY, reason);
    }
    if (others !== "disputed" || group.length > 1) return;
    for (const act of group) {
      if (act.status !== "published") continue;
      act.status = "suspended";
      rows.actEvents.push({
        id: newId(),
        actId: act.id,
        event: "suspend",
        fromStatus: "published",
        toStatus: "suspended",
        isPublic: true,
        reasonCode: "counterparty_denies",
        at: at + 20 * DAY,
      });
    }
  }

  /** Every party said yes: the acts that stand say so from then on. */
  #confirm(group: readonly ActRow[], at: Instant) {
    for (const act of group) {
      if (act.status !== "published") continue;
      act.verification = "counterparty_confirmed";
      this.rows.actEvents.push({
        id: newId(),
        actId: act.id,
        event: "counterparty_confirmed",
        fromStatus: "published",
        toStatus: "published",
        isPublic: true,
        reasonCode: null,
        at,
      });
    }
  }

  /** An organization that acts for its members has some: invented states. */
  #pushMembers(act: ActRow) {
    if (act.participantKind !== "regional_organization") return;
    act.actsFor = "members";
    const from = this.#number % 3;
    for (const state of this.states.slice(from, from + 3)) {
      this.rows.organizationMembers.push({
        id: newId(),
        organizationId: act.participantId,
        area: null,
        participantId: state.id,
        fromDay: "2020-01-01",
        toDay: null,
        source: "List of members (demonstration)",
        createdAt: act.createdAt,
        updatedAt: act.createdAt,
        version: 1,
        supersededAt: null,
        names: this.#namesOf(state.id),
      });
    }
  }

  #namesOf(id: string) {
    return this.rows.participantNames
      .filter(({ participantId }) => participantId === id)
      .map(({ lang, name }) => ({ lang, text: name }));
  }
}
