import { insertFile } from "../../../db/queries/act-parts.server";
import {
  endFocalPoint,
  findConfirmedUser,
  findFocalPoint,
  insertFocalPoint,
  insertFocalPointLetter,
  isNamedFor,
  listFocalPoints,
} from "../../../db/queries/focal-point.server";
import { findUserAddress } from "../../../db/queries/user-address.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { url } from "../../urls";
import { emailKey } from "../account/email";
import { recordAudit } from "../audit/record.server";
import { dropRefused, keepUpload, type KeptUpload } from "../file/keep.server";
import { startOf } from "../kernel/clock";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { enqueueLetter } from "../outbox/enqueue.server";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { personOf } from "../review/person.server";
import type { FocalPointForm } from "./schema.server";

type Named = Extract<FocalPointForm, { do: "name" }>;

/** Everybody countries named, with who is in office today. */
export async function listAllFocalPoints(ctx: Context) {
  authorize(ctx.actor, "focal_point.manage", undefined);
  const rows = await listFocalPoints(ctx.db.read);
  return rows.map(({ point, name, email, file }) => ({
    id: point.id,
    area: point.area,
    name,
    email,
    isAlternate: point.isAlternate,
    remit: point.remit,
    letter: point.letter,
    file,
    from: point.validFrom,
    until: point.endedAt ?? point.validUntil,
    state:
      point.endedAt !== null || point.validUntil <= ctx.now
        ? ("ended" as const)
        : point.validFrom > ctx.now
          ? ("later" as const)
          : ("in_office" as const),
  }));
}

/**
 * Enters whom a country named by letter, with the letter itself if there is a
 * file of it; the person is told.
 * @throws DomainError 422 for an address nobody has confirmed, or with field
 * `file` for a file that can't be kept; 409 for a second term that would overlap
 */
export async function nameFocalPoint(ctx: Context, form: Named): Promise<void> {
  authorize(ctx.actor, "focal_point.manage", undefined);
  assertProved(ctx.actor, "focal_point.manage", ctx.now);
  const kept = form.file ? await keepUpload(ctx, form.file) : null;
  try {
    await enter(ctx, form, kept);
  } catch (error) {
    await dropRefused(ctx, kept, error);
    throw error;
  }
}

async function enter(
  ctx: Context,
  { area, email, letter, from, until, alternate, remit }: Named,
  kept: KeptUpload | null,
): Promise<void> {
  const { now, env } = ctx;
  await ctx.db.write(async (tx) => {
    const person = await findConfirmedUser(tx, emailKey(email));
    if (!person) throw unprocessable("review.error.no-such-person", "email");
    const validFrom = startOf(from);
    const validUntil = startOf(until);
    if (await isNamedFor(tx, { userId: person.id, area }, validFrom)) {
      throw conflict("review.error.named-already");
    }
    const id = newId();
    const { userId } = personOf(ctx);
    await insertFocalPoint(tx, {
      ...{ id, area, letter, validFrom, validUntil },
      userId: person.id,
      isAlternate: alternate,
      remit,
      designatedBy: userId,
      ...{ endedAt: null, remindedAt: null },
    });
    if (kept) {
      await insertFile(tx, { ...kept, uploadedBy: userId, createdAt: now });
      const file = { focalPointId: id, fileId: kept.id, at: now };
      await insertFocalPointLetter(tx, file);
    }
    await recordAudit(tx, ctx, {
      action: "focal_point.named",
      subjectKind: "user",
      subjectId: person.id,
      detail: { area, letter, ...(kept ? { sha256: kept.sha256 } : {}) },
    });
    const address = await findUserAddress(tx, person.id);
    if (!address) return;
    const lang = address.locale;
    await enqueueLetter(tx, now, {
      kind: "review.letter.focal-point",
      to: address.email,
      locale: lang,
      params: {
        name: address.name,
        title: `\u2068${letter}\u2069`,
        day: formatDay(lang, until),
        remit,
      },
      link:
        env.origin +
        url(remit === "assistance" ? "requestsToEndorse" : "practicesToClear", {
          lang,
        }),
      subjectId: person.id,
    });
  });
}

/** Ends a term of office before its time. */
export async function endTerm(ctx: Context, id: string): Promise<void> {
  authorize(ctx.actor, "focal_point.manage", undefined);
  assertProved(ctx.actor, "focal_point.manage", ctx.now);
  await ctx.db.write(async (tx) => {
    const point = await findFocalPoint(tx, id);
    if (!point || !(await endFocalPoint(tx, id, ctx.now))) {
      throw conflict("error.stale");
    }
    await recordAudit(tx, ctx, {
      action: "focal_point.ended",
      subjectKind: "user",
      subjectId: point.userId,
      detail: { area: point.area },
    });
  });
}
