import type { Queries } from "../../../db/client.server";
import { listSaltsOf } from "../../../db/queries/log-audit.server";
import { listEventsToLog } from "../../../db/queries/log-source.server";
import { registerNumber } from "../act/number";
import { makeEntry, type EntrySource } from "../register/entry.server";
import { readFacts } from "../register/sources.server";
import { actFacts } from "./act-leaf.server";
import { fromBase64 } from "./bytes";
import type { Json } from "./canonical";
import { commitTo, signatoryValue, wordsValue } from "./commitment";
import {
  actJson,
  eventJson,
  participantJson,
  type CommitmentField,
  type Commitments,
} from "./leaf";
import { readFirsts } from "./log-register.server";
import {
  differingFields,
  rowOfEntry,
  type RebuiltRegister,
  type Told,
} from "./rebuild";
import { sha256 } from "./sha256.server";

/** Something that the log and the database don't agree on. */
export interface Finding {
  /** A register number, or a participant's id. */
  readonly what: string;
  /** Names of the fields, or `missing-in-log`, `missing-in-database`. */
  readonly fields: readonly string[];
}

const textOf = (value: Json | undefined): string =>
  typeof value === "string" ? value : "";

type Values = Readonly<Partial<Record<CommitmentField, Json | null>>>;

/** Commitments to what the database says, with the salts of the leaf; erased ones as the leaf has them. */
async function recommit(
  db: Queries,
  tolds: readonly Told[],
  valuesOf: (told: Told) => Values,
): Promise<Map<Told, Commitments>> {
  const salts = await listSaltsOf(
    db,
    tolds.map(({ leaf }) => leaf),
  );
  return new Map(
    tolds.map((told) => {
      const made: Partial<Record<CommitmentField, string>> = {};
      const values = valuesOf(told);
      for (const field of Object.keys(values) as CommitmentField[]) {
        const value = values[field] ?? null;
        const own = salts.find(
          (one) => one.leaf === told.leaf && one.field === field,
        );
        if (own?.salt === null) made[field] = textOf(told.facts[field]);
        else if (value !== null)
          made[field] = own?.salt
            ? commitTo(sha256, fromBase64(own.salt), value)
            : "no salt";
      }
      return [told, made];
    }),
  );
}

/** Holds some numbered acts, as their tables have them, against the log. */
export async function auditActs(
  db: Queries,
  sources: readonly EntrySource[],
  log: RebuiltRegister,
): Promise<Finding[]> {
  const ids = sources.map(({ act }) => act.id);
  const firsts = await readFirsts(db, ids);
  const events = await listEventsToLog(db, ids);
  const told = sources.flatMap((source) => {
    const logged = log.acts.get(registerNumber(source.act.seq));
    const first = firsts.get(source.act.id);
    return logged && first ? [{ source, logged, first }] : [];
  });
  const commitments = await recommit(
    db,
    told.map(({ logged }) => logged),
    (logged) => {
      const own = told.find((one) => one.logged === logged);
      return own
        ? {
            texts: wordsValue({ ...own.source, ...own.first.details }),
            signatory: signatoryValue(own.first.details),
          }
        : {};
    },
  );
  const findings = told.map(({ source, logged, first }): Finding => {
    const number = registerNumber(source.act.seq);
    const facts = actFacts(source, first.details, first.about);
    const own = actJson(facts, commitments.get(logged) ?? {});
    const happened = events
      .filter(({ actId }) => actId === source.act.id)
      .map(eventJson);
    const fields = new Set([
      ...differingFields(logged.facts, own),
      ...differingFields(log.row(number) ?? {}, rowOfEntry(makeEntry(source))),
      ...differingFields({ history: logged.events }, { history: happened }),
    ]);
    return { what: number, fields: [...fields] };
  });
  const unknown = sources
    .map(({ act }) => registerNumber(act.seq))
    .filter((number) => !log.acts.has(number))
    .map((what): Finding => ({ what, fields: ["missing-in-log"] }));
  return [...findings, ...unknown].filter(({ fields }) => fields.length > 0);
}

/** Holds some participants, as their tables have them, against the log. */
export async function auditParticipants(
  db: Queries,
  ids: readonly string[],
  log: RebuiltRegister,
): Promise<Finding[]> {
  const facts = new Map(
    (await readFacts(db, ids)).map((one) => [one.participantId, one]),
  );
  const told = ids.flatMap((id) => {
    const logged = log.participants.get(id);
    return logged ? [{ id, logged }] : [];
  });
  const commitments = await recommit(
    db,
    told.map(({ logged }) => logged),
    (logged) => ({
      contact: facts.get(textOf(logged.facts["id"]))?.contact ?? null,
    }),
  );
  return told.flatMap(({ id, logged }) => {
    const own = facts.get(id);
    const fields = own
      ? differingFields(
          logged.facts,
          participantJson(own, commitments.get(logged) ?? {}),
        )
      : ["missing-in-database"];
    return fields.length === 0 ? [] : { what: id, fields };
  });
}
