import type { Tx } from "../../../db/client.server";
import { findParticipant } from "../../../db/queries/participant.server";
import {
  findAdoptionBy,
  insertAdoption,
  updateAdoption,
  type AdoptionRow,
} from "../../../db/queries/practice-adoption.server";
import {
  findPracticeEdition,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import { listEditionDays } from "../../../db/queries/practice-version.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { dayOf } from "../kernel/clock";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { adoptionLifecycle, type AdoptionEvent } from "../lifecycle/adoption";
import { transition } from "../lifecycle/define";
import { authorize } from "../permissions/authorize";
import { everyAuthorOf } from "../practice/authorship.server";
import { findPublicPractice } from "../practice/public.server";
import { personOf } from "../review/person.server";
import { weighAdoptions, type AdoptionHappening } from "./evidence.server";
import { tellAuthorsOfAdoption } from "./letters.server";
import { editionOn, type AdoptionInput } from "./model";
import { assertAdoptable, assertMayAdopt, assertSound } from "./rules";

interface Wish {
  readonly participantId: string;
  /** `BP-000012`. */
  readonly number: string;
  readonly input: AdoptionInput;
  /** The version that was looked at; 0 for a new record. */
  readonly seen: number;
}

/** The practice and the body, once both may have to do with each other. */
async function open(
  tx: Tx,
  { actor }: Context,
  { participantId, number }: Pick<Wish, "participantId" | "number">,
) {
  authorize(actor, "practice.adopt", { id: participantId });
  const practice = await findPublicPractice(tx, number);
  const adopter = await findParticipant(tx, participantId);
  if (!adopter) throw notFound();
  return { practice, adopter };
}

const auditOf = (
  tx: Tx,
  ctx: Context,
  practice: PracticeRow,
  adoption: Pick<AdoptionRow, "id" | "participantId" | "status">,
  done: string,
  reason?: string,
) =>
  recordAudit(tx, ctx, {
    action: `practice.adoption_${done}`,
    subjectKind: "practice",
    subjectId: practice.id,
    ...(reason === undefined ? {} : { reason }),
    detail: {
      adoption: adoption.id,
      participant: adoption.participantId,
      status: adoption.status,
    },
  });

/** Changes a record that is still as it was read. @throws DomainError 409 */
export async function changeAdoption(
  tx: Tx,
  ctx: Context,
  practice: PracticeRow,
  adoption: AdoptionRow,
  event: AdoptionEvent,
  change: Partial<AdoptionRow>,
  told: { readonly done: string; readonly reason?: string },
): Promise<AdoptionRow> {
  const status = transition(adoptionLifecycle, adoption, event, ctx);
  const changed = { ...change, status, updatedAt: ctx.now };
  if (!(await updateAdoption(tx, adoption, changed))) {
    throw conflict("error.stale");
  }
  const after = { ...adoption, ...changed, version: adoption.version + 1 };
  await auditOf(tx, ctx, practice, after, told.done, told.reason);
  return after;
}

/** The edition that a body took over, by the day it began, and the days that its record can name. */
async function frameOf(
  tx: Tx,
  { now }: Context,
  practice: PracticeRow,
  { startedOn }: AdoptionInput,
) {
  const editions = (await listEditionDays(tx, practice.id)).map(
    ({ edition, at }) => ({ edition: edition ?? 0, on: dayOf(at ?? now) }),
  );
  const taken = editionOn(editions, startedOn) ?? editions[0];
  const edition = taken?.edition ?? practice.edition;
  const version = await findPracticeEdition(tx, practice.id, practice.edition);
  const began = version?.content.startedOn ?? null;
  const appeared = taken?.on ?? null;
  return { edition, frame: { today: dayOf(now), began, appeared } };
}

async function keep(tx: Tx, ctx: Context, wish: Wish, isPublished: boolean) {
  const { practice, adopter } = await open(tx, ctx, wish);
  const { userId } = personOf(ctx);
  assertMayAdopt(adopter, await everyAuthorOf(tx, practice), userId);
  const found = await findAdoptionBy(tx, practice.id, adopter.id);
  if ((found?.version ?? 0) !== wish.seen) throw conflict("error.stale");
  const { edition, frame } = await frameOf(tx, ctx, practice, wish.input);
  const said = { ...wish.input, edition, area: adopter.area };
  if (found) {
    // A public record stays sound in whatever is said later.
    if (isPublished || found.status === "published") {
      assertSound(wish.input, frame);
    }
    if (found.status !== "published") assertAdoptable(practice);
    const after = await changeAdoption(
      tx,
      ctx,
      practice,
      found,
      isPublished ? "publish" : "edit",
      {
        ...said,
        ...(found.status === "published" ? {} : { publishedAt: null }),
        ...(isPublished && found.status !== "published"
          ? { publishedAt: ctx.now }
          : {}),
      },
      { done: isPublished ? "published" : "edited" },
    );
    return { practice, before: found, after };
  }
  assertAdoptable(practice);
  if (isPublished) assertSound(wish.input, frame);
  const row: AdoptionRow = {
    ...{ id: newId(), practiceId: practice.id },
    ...{ participantId: adopter.id, ...said },
    status: isPublished ? "published" : "draft",
    struckReason: null,
    createdBy: userId,
    publishedAt: isPublished ? ctx.now : null,
    demo: adopter.demo,
    ...{ createdAt: ctx.now, updatedAt: ctx.now, version: 1 },
  };
  // Somebody else of the same body was faster.
  if (!(await insertAdoption(tx, row))) throw conflict("error.stale");
  const done = isPublished ? "published" : "drafted";
  await auditOf(tx, ctx, practice, row, done);
  return { practice, before: undefined, after: row };
}

/** Which piece of news a change of a public record is; null: none that is told. */
function happeningOf(
  before: AdoptionRow | undefined,
  after: AdoptionRow,
): AdoptionHappening | null {
  if (before?.status !== "published") return "adopt";
  return before.result !== after.result && after.result !== null
    ? "adoption_result"
    : null;
}

/**
 * Keeps what a body says of a practice it took over: as a draft, or in public.
 * Public records are weighed at once: with a result, evidence becomes E4. The
 * authors are told when it appears and when a result comes.
 * @throws DomainError 404 for who does not write for the body; 409 for a practice
 * it or the person has a part in, without a checked identity, for a practice that is not listed, for
 * a struck record, and when a colleague was faster; 422 for unsound facts
 */
export async function saveAdoption(
  ctx: Context,
  wish: Wish,
  isPublished: boolean,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { practice, before, after } = await keep(tx, ctx, wish, isPublished);
    if (after.status !== "published") return;
    const happening = happeningOf(before, after);
    if (happening !== null) {
      await tellAuthorsOfAdoption(tx, ctx, practice, {
        kind: happening === "adopt" ? "adopted" : "result",
        participantId: after.participantId,
        quote: after.result ?? after.changes,
      });
    }
    await weighAdoptions(tx, ctx, practice, happening, after.area);
  });
}

/**
 * Takes a record back, draft or public; a public one no longer counts.
 * @throws DomainError 409 without one, and when it was changed or struck
 */
export async function withdrawAdoption(
  ctx: Context,
  { participantId, number, seen }: Omit<Wish, "input">,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { practice } = await open(tx, ctx, { participantId, number });
    const found = await findAdoptionBy(tx, practice.id, participantId);
    if (!found) throw conflict("adoption.error.wrong-state");
    if (found.version !== seen) throw conflict("error.stale");
    await changeAdoption(
      tx,
      ctx,
      practice,
      found,
      "withdraw",
      {},
      { done: "withdrawn" },
    );
    if (found.status !== "published") return;
    await tellAuthorsOfAdoption(tx, ctx, practice, {
      ...{ kind: "withdrawn", participantId },
    });
    const { area } = found;
    await weighAdoptions(tx, ctx, practice, "withdraw_adoption", area);
  });
}
