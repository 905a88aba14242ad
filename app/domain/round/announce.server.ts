import { randomBytes } from "node:crypto";
import {
  findOpenRound,
  insertRound,
  nextRoundNumber,
  type RoundRow,
} from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { officerWho } from "./officer.server";
import type { AnnounceForm } from "./schema";

/**
 * Announces a round: its rules and its seed are public from now on, before
 * anything is read.
 * @returns its id
 * @throws DomainError 409 while another round is not over
 */
export async function announceRound(
  ctx: Context,
  form: AnnounceForm,
): Promise<string> {
  const userId = officerWho(ctx, "round.manage");
  return ctx.db.write(async (tx) => {
    if (await findOpenRound(tx)) throw conflict("round.error.one-at-a-time");
    const id = newId();
    const round: RoundRow = {
      ...{ id, number: await nextRoundNumber(tx), status: "announced" },
      ...{ statusSince: ctx.now, openKey: "open" },
      seed: randomBytes(32).toString("hex"),
      ...{ mode: form.mode, threshold: form.threshold },
      reservePercent: form.reservePercent,
      limitSeconds: form.limitSeconds,
      ...{ announcedBy: userId, announcedAt: ctx.now },
      ...{ startedBy: null, startedAt: null, step: null, progress: null },
      ...{ cancelAsked: false, stop: null, inputs: null, inputsHash: null },
      ...{ aliases: null, result: null, resultHash: null, ranAt: null },
      ...{
        publishedBy: null,
        publishedAt: null,
        demo: ctx.env.mode === "demo",
      },
      ...{ updatedAt: ctx.now, version: 1 },
    };
    await insertRound(tx, round);
    await recordAudit(tx, ctx, {
      action: "round.announced",
      subjectKind: "round",
      subjectId: id,
      detail: { seed: round.seed, mode: form.mode },
    });
    return id;
  });
}
