import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import {
  insertEvidence,
  insertFile,
  insertWithdrawal,
  listEvidence,
} from "../../../db/queries/act-parts.server";
import { listOwnerAddresses } from "../../../db/queries/membership.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { recordAudit } from "../audit/record.server";
import { checkFile } from "../file/check.server";
import { cleanFileName } from "../file/name";
import { DomainError, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { enqueueLetter } from "../outbox/enqueue.server";
import { authorize } from "../permissions/authorize";
import { refreshRegister } from "../register/refresh.server";
import { moveAct } from "./change.server";
import { getAct } from "./load.server";
import { registerNumber } from "./number";
import { assertNoProblems } from "./readiness";
import type { withdrawalForm } from "./schema";
import { signatureProblems, withdrawalPaper } from "./withdrawal";

export type Withdrawal = z.output<typeof withdrawalForm>;

/** The paper of a withdrawal, checked; its bytes are on the disk. */
type Paper = Omit<Parameters<typeof insertFile>[1], "uploadedBy" | "createdAt">;

/**
 * Looks at the first page of a withdrawal before the last word is asked for.
 * @throws DomainError 400 with the fields that are missing
 */
export async function checkWithdrawal(
  { actor, db }: Pick<Context, "actor" | "db">,
  id: string,
  withdrawal: Withdrawal,
): Promise<void> {
  const act = authorize(actor, "act.withdraw", await getAct(db.read, id));
  assertNoProblems(signatureProblems(act.participantKind, withdrawal));
}

/**
 * Withdraws an act at once; its row stays, struck and dated. It needs the
 * authority the act had: an owner, who signs it in which office, and of a State
 * or an organization the note or decision. All owners are told.
 * @param file the paper; left aside where none is asked for
 * @throws DomainError 400 with fields where the signature is not whole; 409 when
 *   the act is not on the register, or withdrawn already; 422 for a paper that
 *   is missing or refused
 */
export async function withdrawAct(
  ctx: Context,
  id: string,
  { file, ...withdrawal }: Withdrawal & { readonly file?: File | undefined },
): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  const { userId } = actor;
  await checkWithdrawal(ctx, id, withdrawal);
  const { participantKind } = await getAct(ctx.db.read, id);
  const kind = withdrawalPaper(participantKind);
  const paper = kind === null ? null : await keepPaper(ctx, file);
  try {
    await ctx.db.write(async (tx) => {
      const act = authorize(ctx.actor, "act.withdraw", await getAct(tx, id));
      await moveOut(tx, ctx, act, withdrawal);
      if (paper && kind !== null) {
        const known = await listEvidence(tx, id);
        if (known.some(({ sha256 }) => sha256 === paper.sha256)) {
          throw unprocessable("act.error.withdrawal-same-paper", "file");
        }
        await insertFile(tx, {
          ...paper,
          uploadedBy: userId,
          createdAt: ctx.now,
        });
        await insertEvidence(tx, {
          ...{ actId: id, fileId: paper.id, kind, addedAt: ctx.now },
        });
      }
      const { reason: _, ...signature } = withdrawal;
      const fileId = paper?.id ?? null;
      await insertWithdrawal(tx, {
        ...{ actId: id, ...signature, fileId, at: ctx.now },
      });
      await recordAudit(tx, ctx, {
        action: "act.withdrawal_signed",
        subjectKind: "act",
        subjectId: id,
        detail: {
          office: signature.signatoryOffice,
          sha256: paper?.sha256 ?? null,
        },
      });
      await refreshRegister(tx, id, ctx.now);
      await tellOwners(tx, ctx, act);
    });
  } catch (error) {
    // As with evidence: where a commit may have happened, the file stays.
    if (error instanceof DomainError && error.kind !== "unavailable" && paper) {
      await ctx.files.remove(paper.id);
    }
    throw error;
  }
}

async function keepPaper(
  { files }: Pick<Context, "files">,
  file: File | undefined,
): Promise<Paper> {
  if (!file) throw unprocessable("act.error.withdrawal-paper", "file");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const verdict = checkFile(file.name, bytes);
  if (!verdict.ok) throw unprocessable(verdict.refused, "file");
  const id = newId();
  await files.put(id, bytes);
  return {
    ...{ id, size: bytes.length, mediaType: verdict.mediaType },
    sha256: createHash("sha256").update(bytes).digest("hex"),
    name: cleanFileName(file.name),
  };
}

async function moveOut(
  tx: Tx,
  ctx: Context,
  act: ActRow,
  { reason }: Pick<Withdrawal, "reason">,
): Promise<void> {
  const notified = await moveAct(tx, ctx, act, {
    event: "notify_withdrawal",
    reasonCode: reason,
    isPublic: true,
  });
  await moveAct(tx, ctx, notified, {
    event: "complete_withdrawal",
    change: { withdrawnAt: ctx.now, withdrawalReason: reason },
    isPublic: true,
  });
}

/** A letter to who withdrew it, and to each other owner: one of them may know nothing of it. */
async function tellOwners(
  tx: Tx,
  { actor, env, locale, now }: Context,
  { id, seq, participantId }: ActRow,
): Promise<void> {
  if (actor.kind !== "user" || seq === null) return;
  const number = registerNumber(seq);
  const others = (await listOwnerAddresses(tx, participantId)).filter(
    ({ email }) => email !== actor.email,
  );
  const { email, name } = actor;
  for (const owner of [{ email, name, locale }, ...others]) {
    await enqueueLetter(tx, now, {
      kind: "act.letter.withdrawn",
      to: owner.email,
      locale: owner.locale,
      params: { name: owner.name, number },
      link: env.origin + url("act", { lang: owner.locale, number }),
      subjectId: id,
    });
  }
}
