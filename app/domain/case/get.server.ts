import { findWithdrawal } from "../../../db/queries/act-parts.server";
import { listMessages } from "../../../db/queries/case.server";
import {
  findPersonNames,
  listDomainProofs,
  listOtherActs,
} from "../../../db/queries/case-page.server";
import { findParticipant } from "../../../db/queries/participant.server";
import {
  listIdentifiersOf,
  listNamesOf,
} from "../../../db/queries/register-source.server";
import { findUserAddress } from "../../../db/queries/user-address.server";
import type { Context } from "../../context.server";
import { loadDraft } from "../act/load.server";
import { registerNumber } from "../act/number";
import { listCaseAudit } from "../audit/read.server";
import { notFound } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { checklistFor } from "./checklist";
import { abilities, nextCaseFor } from "./decider.server";
import { holderOf, loadCase, type LoadedCase } from "./load.server";
import { listWarnings } from "./warnings.server";

/** What the participant declared, and what it proved of itself. */
async function describeAct({ db }: Context, { act }: LoadedCase) {
  const participant = await findParticipant(db.read, act.participantId);
  if (!participant) throw notFound();
  const { draft, evidence } = await loadDraft(db.read, act);
  const names = await listNamesOf(db.read, [participant.id]);
  const identifiers = await listIdentifiersOf(db.read, [participant.id]);
  const others = await listOtherActs(db.read, participant.id, act.id);
  return {
    participant: {
      id: participant.id,
      kind: participant.kind,
      area: participant.area,
      website: participant.website,
      contact: participant.contact,
      sector: participant.sector,
      identityCheckedAt: participant.identityCheckedAt,
      names: names.map(({ lang, text, transliteration, isOriginal }) => ({
        ...{ lang, text, transliteration, isOriginal },
      })),
      identifiers: identifiers.map(({ scheme, authority, value }) => ({
        ...{ scheme, authority, value },
      })),
      proofs: await listDomainProofs(db.read, participant.id),
      ...(await listWarnings(db.read, participant)),
    },
    act: {
      type: act.type,
      vehicle: act.vehicle,
      status: act.status,
      lang: act.lang,
      statement: act.statement,
      receivedAt: act.receivedAt,
      doneOn: act.doneOn,
      inEffectOn: act.inEffectOn,
      signatoryName: act.signatoryName,
      signatoryOffice: act.signatoryOffice,
      signatoryTitle: act.signatoryTitle,
      decidingOrgan: act.decidingOrgan,
      actsFor: act.actsFor,
      groupEntities: act.groupEntities,
      focalPoint: act.focalPoint,
      number: act.seq === null ? null : registerNumber(act.seq),
      proposals: draft.proposals.map(({ proposal, alignment, text }) => ({
        ...{ proposal, alignment, text },
      })),
      commitments: draft.commitments.map(
        ({ position, proposal, measure, target, dueOn }) => ({
          ...{ position, proposal, measure, target, dueOn },
        }),
      ),
    },
    withdrawal: (await findWithdrawal(db.read, act.id)) ?? null,
    evidence: evidence.map(
      ({ fileId, kind, name, size, mediaType, sha256 }) => ({
        ...{ fileId, kind, name, size, mediaType, sha256 },
      }),
    ),
    otherActs: others.map(({ seq, ...other }) => ({
      ...other,
      isEarlier: other.id === act.relatesTo,
      number: seq === null ? null : registerNumber(seq),
    })),
  };
}

/** What was said and decided so far, with the names of the people. */
async function describeHistory(
  { db }: Context,
  { file, act, decisions }: LoadedCase,
) {
  const messages = await listMessages(db.read, file.id);
  const names = await findPersonNames(db.read, [
    ...messages.map(({ authorId }) => authorId),
    ...decisions.map(({ officerId }) => officerId),
    file.claimedBy,
  ]);
  const author = await findUserAddress(db.read, act.authorId);
  return {
    author: author
      ? { name: author.name, email: author.email, locale: author.locale }
      : null,
    holderName: file.claimedBy && (names.get(file.claimedBy) ?? null),
    decisions: decisions.map((one) => ({
      id: one.id,
      round: one.round,
      stage: one.stage,
      outcome: one.outcome,
      reasonCode: one.reasonCode,
      note: one.note,
      checklist: one.checklist,
      officer: names.get(one.officerId) ?? one.officerId,
      decidedAt: one.decidedAt,
    })),
    messages: messages.map((one) => ({
      id: one.id,
      fromSecretariat: one.fromSecretariat,
      author: names.get(one.authorId) ?? one.authorId,
      body: one.body,
      lang: one.lang,
      at: one.at,
    })),
    audit: await listCaseAudit(db.read, file.id),
  };
}

/**
 * Everything a case page shows.
 * @throws DomainError 404 for who has no part in the secretariat or where there
 * is no case; 403 for an officer with a part in it
 */
export async function getCasePage(ctx: Context, id: string) {
  const loaded = await loadCase(ctx.db.read, id, ctx.now);
  authorize(ctx.actor, "case.read", loaded.subject);
  const { file, act } = loaded;
  const holder = holderOf(file, ctx.now);
  const { holderName, ...history } = await describeHistory(ctx, loaded);
  const able = abilities(ctx, loaded);
  return {
    id,
    now: ctx.now,
    stage: file.stage,
    round: file.round,
    dueAt: file.dueAt,
    pausedAt: file.pausedAt,
    closedAt: file.closedAt,
    heldUntil: holder === null ? null : file.claimedUntil,
    holder: holder !== null && able.isOfficer ? holderName : null,
    checklist: checklistFor(file.stage, act),
    able,
    ...(await describeAct(ctx, loaded)),
    ...history,
    next: await nextCaseFor(ctx, id),
  };
}

export type CasePage = Awaited<ReturnType<typeof getCasePage>>;
