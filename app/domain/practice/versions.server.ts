import { listFileHashes } from "../../../db/queries/practice-page.server";
import type { Context } from "../../context.server";
import { compareEditions, type EditionChange } from "./compare-editions";
import type { PracticeContent } from "./content";
import {
  findPublicEdition,
  findPublicPractice,
  isWithheld,
  listPublicEditions,
} from "./public.server";
import type { EditionLine } from "./view";

/** Two editions and what changed from the one to the other. */
export interface Comparison {
  readonly from: number;
  readonly to: number;
  readonly before: PracticeContent;
  readonly after: PracticeContent;
  readonly lang: string;
  readonly changes: readonly EditionChange[];
}

/** The files that editions name, by id. */
async function filesOf(
  { db }: Pick<Context, "db">,
  contents: readonly PracticeContent[],
) {
  const ids = contents.flatMap(({ attachments, blocks }) => [
    ...attachments.map(({ fileId }) => fileId),
    ...blocks.flatMap(({ templateId }) => templateId ?? []),
  ]);
  const found = await listFileHashes(db.read, [...new Set(ids)]);
  return Object.fromEntries(found.map(({ id, ...rest }) => [id, rest]));
}

export interface VersionsView {
  readonly number: string;
  readonly title: { readonly lang: string; readonly text: string };
  readonly editions: readonly EditionLine[];
  /** How the newest is judged today: adoptions since may have raised it. */
  readonly judged: Pick<EditionLine, "evidence" | "label">;
  readonly isWithheld: boolean;
  /** Null where there is one edition only, or none may be read. */
  readonly comparison: Comparison | null;
}

/**
 * All public editions of a practice and the comparison of two; without a wish
 * the newest with the one before it.
 * @throws DomainError 404 for a practice or an edition that never was public
 */
export async function readVersions(
  ctx: Pick<Context, "db">,
  number: string,
  wish: {
    readonly from?: number | undefined;
    readonly to?: number | undefined;
  },
): Promise<VersionsView> {
  const db = ctx.db.read;
  const practice = await findPublicPractice(db, number);
  const editions = await listPublicEditions(db, practice.id);
  const newest = await findPublicEdition(db, practice, practice.edition);
  const view = {
    number,
    title: { lang: newest.lang, text: newest.content.title },
    editions,
    judged: {
      evidence: practice.evidence ?? "E0",
      label: practice.label ?? "listed",
    },
    isWithheld: isWithheld(practice),
  };
  const to = wish.to ?? practice.edition;
  const from = wish.from ?? to - 1;
  if (view.isWithheld || (from < 1 && wish.from === undefined)) {
    return { ...view, comparison: null };
  }
  const before = await findPublicEdition(db, practice, from);
  const after = await findPublicEdition(db, practice, to);
  const files = await filesOf(ctx, [before.content, after.content]);
  return {
    ...view,
    comparison: {
      ...{ from, to, lang: after.lang },
      before: before.content,
      after: after.content,
      changes: compareEditions({ ...before, files }, { ...after, files }),
    },
  };
}
