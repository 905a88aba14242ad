import type { Queries } from "../../../db/client.server";
import {
  findAdoption,
  findAdoptionBy,
} from "../../../db/queries/practice-adoption.server";
import {
  findPractice,
  findPracticeEdition,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { pickText, type TaggedText } from "../kernel/localized";
import { isListed } from "../lifecycle/practice";
import { listOwnParticipants } from "../participant/list-own.server";
import { authorize, isAuthorized, needsStepUp } from "../permissions/authorize";
import { practiceNumber } from "../practice/number";
import { everyAuthorOf } from "../practice/authorship.server";
import { findPublicPractice } from "../practice/public.server";
import { personOf } from "../review/person.server";
import { adoptionObstacle } from "./rules";

const named = async (db: Queries, id: string): Promise<TaggedText[]> =>
  (await listNamesOf(db, [id])).map(({ lang, text }) => ({ lang, text }));

/** What pages about a record say of its practice. */
async function aboutPractice(db: Queries, practice: PracticeRow) {
  const version = await findPracticeEdition(db, practice.id, practice.edition);
  return {
    number: practiceNumber(practice.number ?? 1),
    edition: practice.edition,
    standing: practice.standing,
    title: {
      lang: version?.lang ?? practice.originalLang,
      text: version?.content.title ?? "",
    },
    contact: version?.content.contact ?? "",
    topic: version?.content.topics[0],
    owner: await named(db, practice.participantId),
    ownerId: practice.participantId,
  };
}

/**
 * The page on which a body says that it took a practice over.
 * @throws DomainError 404 for who does not write for it, and for an unknown number
 */
export async function getAdoptionPage(
  ctx: Context,
  participantId: string,
  number: string,
) {
  const { read } = ctx.db;
  authorize(ctx.actor, "practice.adopt", { id: participantId });
  const practice = await findPublicPractice(read, number);
  const adopter = await findParticipant(read, participantId);
  if (!adopter) throw notFound();
  const adoption = await findAdoptionBy(read, practice.id, participantId);
  const isNew = !adoption || adoption.status === "withdrawn";
  return {
    participant: { id: participantId, names: await named(read, participantId) },
    practice: await aboutPractice(read, practice),
    adoption: adoption ?? null,
    /** Full message key of why nothing can be said. */
    obstacle:
      adoptionObstacle(
        adopter,
        await everyAuthorOf(read, practice),
        personOf(ctx).userId,
      ) ??
      (isNew && !isListed(practice.standing)
        ? ("adoption.error.not-listed" as const)
        : null),
  };
}

/**
 * Where "we adopted this" leads: which of the reader's bodies can say so.
 * @throws DomainError 404 for an unknown number
 */
export async function getAdopters(ctx: Context, number: string) {
  const { read } = ctx.db;
  const practice = await findPublicPractice(read, number);
  const own = await listOwnParticipants(ctx);
  const authors = await everyAuthorOf(read, practice);
  const bodies = [];
  for (const { id, name } of own) {
    if (!isAuthorized(ctx.actor, "practice.adopt", { id })) continue;
    const adopter = await findParticipant(read, id);
    if (!adopter) continue;
    const adoption = await findAdoptionBy(read, practice.id, id);
    bodies.push({
      ...{ id, name, status: adoption?.status ?? null },
      obstacle: adoptionObstacle(adopter, authors, personOf(ctx).userId),
    });
  }
  return { practice: await aboutPractice(read, practice), bodies };
}

/** Where "ask for help with this" leads. @throws DomainError 404 for an unknown number */
export async function getHelpPage(ctx: Context, number: string) {
  const { read } = ctx.db;
  const practice = await findPublicPractice(read, number);
  const about = await aboutPractice(read, practice);
  return { ...about, isListed: isListed(practice.standing) };
}

/** The editors' page of one record. @throws DomainError 404 without a record that was public */
export async function getStrikePage(ctx: Context, id: string) {
  const { read } = ctx.db;
  authorize(ctx.actor, "practice.strike_adoption", undefined);
  const adoption = await findAdoption(read, id);
  const practice = adoption && (await findPractice(read, adoption.practiceId));
  if (!practice || adoption.publishedAt === null) throw notFound();
  const names = await named(read, adoption.participantId);
  const name = pickText(names, ctx.locale);
  return {
    adoption,
    name: name ?? { lang: "en", text: adoption.participantId },
    practice: await aboutPractice(read, practice),
    needsProof: needsStepUp(ctx.actor, "practice.strike_adoption", ctx.now),
  };
}
