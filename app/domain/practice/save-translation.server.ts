import type { Tx } from "../../../db/client.server";
import {
  deletePracticeText,
  insertPracticeText,
  updatePracticeText,
} from "../../../db/queries/practice-text.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError, unprocessable } from "../kernel/errors";
import { cleanName } from "../kernel/text";
import { personOf } from "../review/person.server";
import { textsOf } from "./content";
import { refreshLibrary } from "./refresh.server";
import { textDigest } from "./text-digest.server";
import { translationLimit, translationProblem } from "./translation-rules";
import type { TranslationInput } from "./translation-schema";
import { loadTranslated, writesForOwner } from "./translate.server";

interface Place {
  readonly id: string;
  readonly to: string;
}

const refuse = (code: string, path: string) =>
  new DomainError("conflict", code, { params: { path } });

/** Puts the row in place of what the writer saw. */
const put = (
  tx: Tx,
  row: Parameters<typeof insertPracticeText>[1],
  seen: number,
): Promise<boolean> => {
  if (row.text === "") {
    return seen === 0
      ? Promise.resolve(true)
      : deletePracticeText(tx, seen, row);
  }
  return seen === 0
    ? insertPracticeText(tx, row)
    : updatePracticeText(tx, seen, row);
};

/**
 * Keeps one part of a translation; an empty text takes it away.
 * @throws DomainError 404 for who may not translate it; 409 when the text has
 * no such part any more, its original changed while somebody wrote, or another
 * translator was faster; 422 for a text that can't stand there, or "official"
 * from anybody but the owner's writers
 */
export async function saveTranslation(
  ctx: Context,
  { id, to }: Place,
  input: TranslationInput,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const loaded = await loadTranslated(tx, ctx, id, to);
    const { path, origin, version: seen, source } = input;
    const original = textsOf(loaded.version.content).find(
      (one) => one.path === path,
    );
    if (!original) throw refuse("translate.error.no-such-part", path);
    if (textDigest(original.text) !== source) {
      throw refuse("translate.error.original-changed", path);
    }
    if (origin === "official" && !writesForOwner(ctx.actor, loaded)) {
      throw unprocessable("translate.error.official", "origin");
    }
    const { isLine } = translationLimit(path);
    const text = isLine ? cleanName(input.text) : input.text;
    const problem = text === "" ? undefined : translationProblem(path, text);
    if (problem) throw unprocessable(problem.key, "text", problem.params);

    const place = { practiceId: id, path, lang: to };
    const row = {
      ...{ ...place, text, origin, source },
      ...{ by: personOf(ctx).userId, at: ctx.now, version: seen + 1 },
    };
    if (!(await put(tx, row, seen))) throw conflict("error.stale");
    await recordAudit(tx, ctx, {
      action: "practice.translated",
      subjectKind: "practice",
      subjectId: id,
      fromVersion: loaded.practice.version,
      detail: { path, lang: to, origin, removed: text === "" },
    });
    await refreshLibrary(tx, id, ctx.now);
  });
}
