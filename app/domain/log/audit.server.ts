import {
  listEntriesAt,
  listNumbered,
} from "../../../db/queries/log-audit.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import type { Alignment } from "../act/model";
import { registerNumber } from "../act/number";
import type { Instant } from "../kernel/clock";
import { proposalCode } from "../register/proposals";
import { readSources } from "../register/sources.server";
import {
  auditActs,
  auditParticipants,
  type Finding,
} from "./audit-facts.server";
import { auditLog } from "./audit-log.server";
import { LogProblem } from "./model";
import {
  differingFields,
  RebuiltRegister,
  rowOfEntry,
  type LoggedAct,
} from "./rebuild";

const BATCH = 500;

export interface AuditReport {
  readonly leaves: number;
  readonly acts: number;
  /** What is wrong with the log itself; then nothing was compared. */
  readonly problem: string | null;
  readonly findings: readonly Finding[];
}

/** The letters of the register for what a leaf tells of proposals. */
function proposalsOf(facts: LoggedAct["facts"] = {}): string {
  const given = (facts["proposals"] ?? {}) as Record<string, Alignment>;
  return proposalCode(
    Object.entries(given).map(([proposal, alignment]) => ({
      proposal: Number(proposal),
      alignment,
    })),
    (facts["added"] ?? []) as (number | null)[],
  );
}

/** Holds the rows that readers see against the log. */
async function auditRows(
  db: Queries,
  at: Instant | null,
  log: RebuiltRegister,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (let after = 0; ;) {
    const rows = await listEntriesAt(db, at, after, BATCH);
    const last = rows.at(-1);
    if (!last) break;
    for (const row of rows) {
      const what = registerNumber(row.seq);
      seen.add(what);
      const told = log.row(what);
      const fields = told
        ? differingFields(
            { ...told, proposals: proposalsOf(log.acts.get(what)?.facts) },
            { ...rowOfEntry(row), proposals: row.proposals },
          ).map((name) => `shown ${name}`)
        : ["missing-in-log"];
      if (fields.length > 0) findings.push({ what, fields });
    }
    after = last.seq;
  }
  for (const what of log.acts.keys())
    if (!seen.has(what)) findings.push({ what, fields: ["not shown"] });
  return findings;
}

/** Holds all acts and participants against the log. */
async function auditTables(
  db: Queries,
  log: RebuiltRegister,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (let after = 0; ;) {
    const acts = await listNumbered(db, after, BATCH);
    const last = acts.at(-1);
    if (!last) break;
    const sources = await readSources(
      db,
      acts.map(({ id }) => id),
    );
    for (const { act } of sources) seen.add(registerNumber(act.seq));
    findings.push(...(await auditActs(db, sources, log)));
    after = last.seq ?? after + 1;
  }
  for (const what of log.acts.keys())
    if (!seen.has(what))
      findings.push({ what, fields: ["missing-in-database"] });
  const ids = [...log.participants.keys()];
  for (let from = 0; from < ids.length; from += BATCH)
    findings.push(
      ...(await auditParticipants(db, ids.slice(from, from + BATCH), log)),
    );
  return findings;
}

/**
 * Checks the stored log from its first leaf, rebuilds the public register from
 * it alone, and compares that with the database: with what readers see, and for
 * today also with the tables behind it.
 * @param at the last instant of a past day; null for today
 */
export async function auditRegister(
  { db, env }: Pick<Context, "db" | "env">,
  at: Instant | null = null,
): Promise<AuditReport> {
  const until = at === null ? undefined : new Date(at).toISOString();
  const log = new RebuiltRegister(until);
  let leaves = 0;
  try {
    leaves = await auditLog(db.read, env.log, [log]);
  } catch (error) {
    if (!(error instanceof LogProblem)) throw error;
    return { leaves, acts: 0, problem: error.message, findings: [] };
  }
  const findings = await auditRows(db.read, at, log);
  if (at === null) findings.push(...(await auditTables(db.read, log)));
  return { leaves, acts: log.acts.size, problem: null, findings };
}
