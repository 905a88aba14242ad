import { randomBytes } from "node:crypto";
import type {
  ActDetails,
  EventToLog,
} from "../../../db/queries/log-source.server";
import { registerNumber } from "../act/number";
import type { Instant } from "../kernel/clock";
import { makeEntry, type EntrySource } from "../register/entry.server";
import type { ParticipantFacts } from "../register/model";
import type { NewLeaf } from "./append.server";
import { toBase64 } from "./bytes";
import type { Json } from "./canonical";
import {
  commitTo,
  SALT_LENGTH,
  signatoryValue,
  wordsValue,
} from "./commitment";
import { leafText, type CommitmentField, type LeafAct } from "./leaf";
import { sha256 } from "./sha256.server";

/** Commitments with fresh salts to those of the values that there are. */
function commitAll(values: Partial<Record<CommitmentField, Json | null>>) {
  const commitments: Partial<Record<CommitmentField, string>> = {};
  const salts: Partial<Record<CommitmentField, string>> = {};
  for (const field of Object.keys(values) as CommitmentField[]) {
    const value = values[field] ?? null;
    if (value === null) continue;
    const salt = randomBytes(SALT_LENGTH);
    commitments[field] = commitTo(sha256, salt, value);
    salts[field] = toBase64(salt);
  }
  return { commitments, salts };
}

interface Told {
  readonly since: Instant;
  readonly late: boolean;
  /** Facts to be told along with it. */
  readonly participant: ParticipantFacts | null;
}

/** The leaf of a change of a participant that no act's event goes with. */
export function participantLeaf(
  facts: ParticipantFacts,
  told: Omit<Told, "participant">,
): NewLeaf {
  const { commitments, salts } = commitAll({ contact: facts.contact });
  const data = leafText({
    ...told,
    ...{ number: null, event: null, entry: null, act: null },
    participant: facts,
    commitments,
  });
  return {
    ...{ data, salts, eventId: null, actId: null },
    participantId: facts.participantId,
  };
}

/** What an act says, as far as its first leaf tells it in clear. */
export function actFacts(
  source: EntrySource,
  details: ActDetails,
  about: number | null,
): LeafAct {
  const { names: _, actId: __, ...entry } = makeEntry(source);
  return {
    entry,
    proposals: source.proposals,
    added: source.commitments.map(({ proposal }) => proposal),
    inEffectOn: details.inEffectOn,
    lang: details.lang,
    about: about === null ? null : registerNumber(about),
    office: details.signatoryOffice,
    actsFor: details.actsFor,
  };
}

/**
 * The leaf of one public event of an act.
 * @param first what the act says, for its first leaf; else null
 */
export function eventLeaf(
  source: EntrySource,
  event: EventToLog,
  first: { readonly details: ActDetails; readonly about: number | null } | null,
  told: Told,
): NewLeaf {
  const { act } = source;
  const { commitments, salts } = commitAll({
    contact: told.participant?.contact ?? null,
    ...(first && {
      texts: wordsValue({
        statement: first.details.statement,
        decidingOrgan: first.details.decidingOrgan,
        groupEntities: first.details.groupEntities,
        proposals: source.proposals,
        commitments: source.commitments,
      }),
      signatory: signatoryValue(first.details),
    }),
  });
  const data = leafText({
    number: registerNumber(act.seq),
    event,
    entry: act,
    act: first && actFacts(source, first.details, first.about),
    commitments,
    // Last: Node 20 takes a hundred times as long for what follows a spread.
    ...told,
  });
  const participantId = told.participant?.participantId ?? null;
  return { data, salts, eventId: event.id, actId: act.id, participantId };
}
