import { findParticipant } from "../../../db/queries/participant.server";
import {
  addRequestWriter,
  insertRequest,
  insertRequestEvent,
} from "../../../db/queries/request.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { translator } from "../../i18n/translate";
import { recordAudit } from "../audit/record.server";
import { dayOf } from "../kernel/clock";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize, may } from "../permissions/authorize";
import { categoriesOn } from "../reference/category";
import { undecided } from "../reference/ldc";
import { personOf } from "../review/person.server";
import { assertNotSucceeded } from "../succession/ended.server";
import { nameOf } from "../writing/get-own.server";
import { emptyRequest } from "./content";
import { isDeveloping } from "./eligible.server";
import type { StartForm } from "./forms.server";
import {
  draftFromPractice,
  helpToAdopt,
  proposedTitle,
  type StartProposal,
} from "./from-practice";
import { findOrigin, originWords } from "./from-practice.server";

/** Why a body can't ask for help, as a full message key; null when it can. */
export function startObstacle(area: string | null, now: number): string | null {
  if (area === null) return "request.error.no-country";
  // A country that leaves the list of least developed ones may still ask: its income and aid decide.
  return isDeveloping(categoriesOn(area, dayOf(now), undecided))
    ? null
    : "request.error.not-developing";
}

async function loadRequester(ctx: Context, db: Queries, participantId: string) {
  const participant = await findParticipant(db, participantId);
  if (!participant) throw notFound();
  authorize(ctx.actor, "request.draft", participant);
  return participant;
}

/**
 * What the form begins with: a need, and of a practice that is to be adopted
 * what fits into a request.
 */
async function beginning(
  db: Queries,
  { lang, topic, modality, practice }: StartForm,
) {
  if (practice === null) {
    const need = { id: newId(), topic, modality, must: false };
    return { practice, needs: [{ ...need, priority: 3 as const }] };
  }
  const origin = await findOrigin(db, practice, lang);
  if (!origin) throw conflict("request.error.no-such-practice");
  const words = originWords(practice, lang);
  const chosen = { topic, modality };
  return {
    practice,
    ...draftFromPractice(origin, lang, chosen, words, newId),
  };
}

/**
 * Makes a draft for a participant of a developing country; one for help to adopt
 * a practice begins with what that practice says of itself.
 * @returns the request's id
 * @throws DomainError 409 for a participant whose country is none, and for a
 *   practice the library does not list
 */
export async function startRequest(
  ctx: Context,
  participantId: string,
  form: StartForm,
): Promise<string> {
  const { now } = ctx;
  const id = newId();
  await ctx.db.write(async (tx) => {
    const participant = await loadRequester(ctx, tx, participantId);
    await assertNotSucceeded(tx, participantId, now);
    const { area } = participant;
    const obstacle = startObstacle(area, now);
    if (area === null || obstacle !== null) {
      throw conflict(obstacle ?? "request.error.no-country");
    }
    const { userId } = personOf(ctx);
    const begun = await beginning(tx, form);
    await insertRequest(tx, {
      ...{ id, number: null, participantId, area, createdBy: userId },
      originalLang: form.lang,
      content: {
        ...{ ...emptyRequest, ...begun, title: form.title },
        contact: participant.contact ?? "",
      },
      ...{ revision: 1, contentBy: userId, contentAt: now },
      ...{ audience: "providers" as const, fieldAudiences: {} },
      ...{ titleIsPublic: false, status: "draft" as const, statusSince: now },
      ...{ dueAt: null, clockLeft: null, submittedBy: null, submittedAt: null },
      ...{ categories: null, endorsedBy: null, endorsedAt: null },
      ...{ receivedAt: null, officerId: null, openedAt: null, actedAt: null },
      ...{ reasonCode: null, poolId: null, splitFromId: null },
      ...{ demo: participant.demo, createdAt: now, updatedAt: now, version: 1 },
    });
    await addRequestWriter(tx, id, userId);
    await insertRequestEvent(tx, {
      ...{ id: newId(), requestId: id, event: "start", toStatus: "draft" },
      ...{ reasonCode: null, note: null, noteLang: null, userId, at: now },
    });
    await recordAudit(tx, ctx, {
      action: "request.started",
      subjectKind: "request",
      subjectId: id,
    });
  });
  return id;
}

async function proposalOf(
  ctx: Context,
  number: string,
): Promise<StartProposal | null> {
  const origin = await findOrigin(ctx.db.read, number, ctx.locale);
  if (!origin) return null;
  const t = translator(ctx.locale);
  const { title, objective, blocks } = origin;
  return {
    ...{ number, title, blocks: blocks.length },
    otherLanguages: [
      ...new Set(
        [title, objective ?? title, ...blocks].map(({ lang }) => lang),
      ),
    ].filter((lang) => lang !== ctx.locale),
    proposed: {
      title: proposedTitle(title.text, (of) =>
        t("request.origin.title", { title: of }),
      ),
      topic: origin.topics[0] ?? "",
      modality: helpToAdopt(origin) ?? "",
    },
  };
}

/**
 * What the page that starts a request shows of its participant, and of the
 * practice the reader comes from; `origin` is null for one that is not listed.
 */
export async function getRequestStart(
  ctx: Context,
  participantId: string,
  practice?: string,
) {
  const { area } = await loadRequester(ctx, ctx.db.read, participantId);
  return {
    id: participantId,
    origin: practice === undefined ? null : await proposalOf(ctx, practice),
    name: await nameOf(ctx, participantId),
    area,
    obstacle: startObstacle(area, ctx.now),
  };
}

/** The reader's bodies for which they may ask, and why some can't. */
export async function listRequesters(ctx: Context) {
  const { actor } = ctx;
  if (actor.kind !== "user" || !may(actor, "request.draft")) return [];
  const found = [];
  for (const { participantId, role } of actor.memberships) {
    if (role === "viewer") continue;
    const row = await findParticipant(ctx.db.read, participantId);
    if (!row) continue;
    found.push({
      id: participantId,
      name: await nameOf(ctx, participantId),
      obstacle: startObstacle(row.area, ctx.now),
    });
  }
  return found;
}
