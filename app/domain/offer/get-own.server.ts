import { findUser } from "../../../db/queries/account-user.server";
import {
  listOfferEvents,
  type OfferRow,
} from "../../../db/queries/offer.server";
import { listOffersOf } from "../../../db/queries/offer-list.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { pickText } from "../kernel/localized";
import { authorize, isAuthorized } from "../permissions/authorize";
import { nameOf } from "../writing/get-own.server";
import { kindOf, loadOffer } from "./load.server";
import { keepStepsOf, type KeepStep } from "./model";
import { offerNumber } from "./number";
import type { OwnOffer, OwnOfferLine } from "./own";
import { problemsAt } from "./problems";

/** Only an owner speaks for the organization. */
const permissionOf = (step: KeepStep) =>
  step === "approve" ? "offer.approve" : "offer.keep";

function stepsFor({ actor }: Context, offer: OfferRow): KeepStep[] {
  const steps = keepStepsOf(offer.status).filter((step) =>
    isAuthorized(actor, permissionOf(step), offer),
  );
  return steps.includes("approve")
    ? steps.filter((step) => step !== "ask_owner")
    : steps;
}

/**
 * An offer as its provider's people see it.
 * @throws DomainError 404 for who has no part in it, or when there is none
 */
export async function getOwnOffer(ctx: Context, id: string): Promise<OwnOffer> {
  const { db, actor, now } = ctx;
  const offer = await loadOffer(db.read, id);
  authorize(actor, "offer.read_own", offer);
  const { participantId, number, content } = offer;
  const by = await findUser(db.read, offer.contentBy);
  const events = await listOfferEvents(db.read, id);
  const canEdit = isAuthorized(actor, "offer.edit", offer);
  const steps = stepsFor(ctx, offer);
  const kind = await kindOf(db.read, participantId);
  return {
    ...{ id, now, content, canEdit, steps },
    number: number === null ? null : offerNumber(number),
    lang: offer.originalLang,
    revision: offer.revision,
    status: offer.status,
    statusSince: offer.statusSince,
    dueAt: offer.dueAt,
    expiresAt: offer.expiresAt,
    slotsTaken: offer.slotsTaken,
    reasonCode: offer.reasonCode,
    participant: { id: participantId, name: await nameOf(ctx, participantId) },
    saved: {
      at: offer.contentAt,
      by: by?.name ?? "",
      isSelf: actor.kind === "user" && actor.userId === offer.contentBy,
    },
    isCompany: kind === "company",
    problems: problemsAt(content, kind, now),
    waitsForOwner: canEdit && !steps.includes("approve"),
    happened: events.map(({ id: key, event, at, note, noteLang }) => ({
      ...{ id: key, event, at, note, noteLang },
    })),
  };
}

/**
 * Offers of the reader's participants, newest change first, without drafts that
 * were thrown away.
 * @param participantId of one of them only
 */
export async function listOwnOffers(
  { actor, db, locale }: Pick<Context, "actor" | "db" | "locale">,
  participantId?: string,
): Promise<OwnOfferLine[]> {
  if (actor.kind !== "user" || !actor.emailVerified) return [];
  const own = actor.memberships
    .map((one) => one.participantId)
    .filter((one) => participantId === undefined || one === participantId);
  const found = await listOffersOf(db.read, own);
  if (found.length === 0) return [];
  const names = await listNamesOf(db.read, own);
  return found.map((one) => ({
    id: one.id,
    number: one.number === null ? null : offerNumber(one.number),
    title: { lang: one.originalLang, text: one.content.title },
    participant: pickText(
      names.filter((name) => name.participantId === one.participantId),
      locale,
    ) ?? { lang: "und", text: "" },
    status: one.status,
    slots: one.slots,
    slotsTaken: one.slotsTaken,
    expiresAt: one.expiresAt,
    updatedAt: one.updatedAt,
  }));
}
