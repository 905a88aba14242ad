import type { Queries } from "../../../db/client.server";
import {
  findAct,
  listCommitments,
  listProposals,
  type ActRow,
} from "../../../db/queries/act.server";
import {
  hasIdentifier,
  listEvidence,
} from "../../../db/queries/act-parts.server";
import { notFound } from "../kernel/errors";
import type { ActDraft } from "./draft";

/** @throws DomainError 404 when there is no such act. */
export async function getAct(db: Queries, id: string): Promise<ActRow> {
  const act = await findAct(db, id);
  if (!act) throw notFound();
  return act;
}

/** An act with everything its owner filled in. */
export async function loadDraft(db: Queries, act: ActRow) {
  const proposals = await listProposals(db, act.id);
  const commitments = await listCommitments(db, act.id);
  const evidence = await listEvidence(db, act.id);
  const draft: ActRow & ActDraft = {
    ...act,
    proposals,
    commitments,
    evidence,
    hasIdentifier: await hasIdentifier(db, act.participantId),
  };
  return { draft, evidence };
}
