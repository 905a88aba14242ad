import {
  findAct,
  listActEvents,
  type ActRow,
} from "../../../db/queries/act.server";
import { listNames } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { dayOf } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import {
  actLifecycle,
  draftLifetime,
  isEditable,
  isPublic,
} from "../lifecycle/act";
import { events } from "../lifecycle/define";
import { authorize, isAuthorized } from "../permissions/authorize";
import { isReportable } from "../report/reportable";
import { getAct, loadDraft } from "./load.server";
import { registerNumber } from "./number";
import type { Abilities, OwnAct } from "./own";
import { getOwnCase } from "./own-case.server";
import { sections, type SectionName } from "./readiness";
import { seenMark } from "./seen.server";
import { mayFollowUp } from "./start";

/** What the reader may do with the act now. */
function abilities({ actor }: Context, act: ActRow): Abilities {
  const has = (event: "discard" | "notify_withdrawal") =>
    events(actLifecycle, act.status).includes(event);
  const mayDraft = isAuthorized(actor, "act.draft", { id: act.participantId });
  return {
    edit: isAuthorized(actor, "act.edit", act),
    upload: isAuthorized(actor, "act.upload", act),
    answer:
      act.status === "clarification" && isAuthorized(actor, "act.answer", act),
    discard: has("discard") && isAuthorized(actor, "act.discard", act),
    withdraw:
      has("notify_withdrawal") && isAuthorized(actor, "act.withdraw", act),
    amend: mayDraft && mayFollowUp("amend", act),
    reaffirm: mayDraft && mayFollowUp("reaffirm", act),
    report: isAuthorized(actor, "act.report", act) && isReportable(act),
  };
}

async function describeEarlier({ db }: Context, { relatesTo }: ActRow) {
  const earlier =
    relatesTo === null ? undefined : await findAct(db.read, relatesTo);
  if (!earlier) return null;
  return {
    id: earlier.id,
    type: earlier.type,
    number: earlier.seq === null ? null : registerNumber(earlier.seq),
  };
}

/**
 * An act as its participant's members see it: every answer, what is missing in
 * each section, what the reader may do, and how far the secretariat is.
 * @throws DomainError 404 for who is no member, or when there is no such act
 */
export async function getOwnAct(ctx: Context, id: string): Promise<OwnAct> {
  const { db, now, locale } = ctx;
  const act = authorize(ctx.actor, "act.read_own", await getAct(db.read, id));
  const { draft, evidence } = await loadDraft(db.read, act);
  const name = pickText(
    (await listNames(db.read, act.participantId)).map(({ lang, name }) => ({
      lang,
      text: name,
    })),
    locale,
  );
  const seen = (section: SectionName) => seenMark(section, draft);
  return {
    id,
    now,
    type: act.type,
    vehicle: act.vehicle,
    status: act.status,
    kind: act.participantKind,
    participant: {
      id: act.participantId,
      name: name ?? { lang: "und", text: act.participantId },
    },
    number:
      act.seq === null || !isPublic(act.status)
        ? null
        : registerNumber(act.seq),
    earlier: await describeEarlier(ctx, act),
    updatedAt: act.updatedAt,
    version: act.version,
    /** When a draft ends unless somebody touches it; null for what was sent. */
    expiresAt: isEditable(act.status) ? act.updatedAt + draftLifetime : null,
    receivedAt: act.receivedAt,
    registeredAt: act.registeredAt,
    withdrawnAt: act.withdrawnAt,
    reportDueAt: act.reportDueAt,
    answers: {
      lang: act.lang,
      statement: act.statement,
      doneOn: act.doneOn,
      inEffectOn: act.inEffectOn,
      signatoryName: act.signatoryName,
      signatoryOffice: act.signatoryOffice,
      signatoryTitle: act.signatoryTitle,
      decidingOrgan: act.decidingOrgan,
      actsFor: act.actsFor,
      groupEntities: act.groupEntities,
      focalPoint: act.focalPoint,
      proposals: draft.proposals.map(({ proposal, alignment, text }) => ({
        ...{ proposal, alignment, text },
      })),
      commitments: draft.commitments.map(
        ({ position, proposal, measure, target, dueOn }) => ({
          ...{ position, proposal, measure, target, dueOn },
        }),
      ),
    },
    evidence: evidence.map(({ fileId, kind, name: file, size, sha256 }) => ({
      ...{ fileId, kind, name: file, size, sha256 },
    })),
    sections: sections(draft, dayOf(now)),
    seen: {
      proposals: seen("proposals"),
      commitments: seen("commitments"),
      signatory: seen("signatory"),
      dates: seen("dates"),
    },
    can: abilities(ctx, act),
    case: await getOwnCase(db.read, id),
    events: (await listActEvents(db.read, id)).map(
      ({ id: key, event, reasonCode, at }) => ({ key, event, reasonCode, at }),
    ),
  };
}
