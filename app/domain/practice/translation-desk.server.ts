import {
  countPublished,
  listPublished,
} from "../../../db/queries/practice-desk.server";
import type { Context } from "../../context.server";
import { pageCount, type Page } from "../kernel/paging";
import { authorize } from "../permissions/authorize";
import { practiceNumber } from "./number";
import { findPublicEdition } from "./public.server";
import { readParts } from "./translate.server";

const PAGE_SIZE = 25;

/** How far a public practice can be read in a language. */
export interface TranslationLine {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly lang: string;
  readonly parts: number;
  readonly done: number;
  /** Parts whose original was changed since. */
  readonly stale: number;
}

/** Public practices in other languages than `to`, and what of each is translated. */
export async function listTranslations(
  { db, actor }: Pick<Context, "db" | "actor">,
  { to, page: asked }: { readonly to: string; readonly page: number },
): Promise<Page<TranslationLine>> {
  authorize(actor, "practice.list_translations", undefined);
  const total = await countPublished(db.read, to);
  const page = Math.min(asked, pageCount(total, PAGE_SIZE));
  const rows = await listPublished(db.read, to, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const items: TranslationLine[] = [];
  for (const practice of rows) {
    const version = await findPublicEdition(
      db.read,
      practice,
      practice.edition,
    );
    const { parts } = await readParts(db.read, practice, version, to);
    const count = (state: "done" | "stale") =>
      parts.filter((part) => part.state === state).length;
    items.push({
      id: practice.id,
      number: practiceNumber(practice.number ?? 0),
      title: version.content.title,
      lang: version.lang,
      parts: parts.length,
      done: count("done"),
      stale: count("stale"),
    });
  }
  return { items, page, pageSize: PAGE_SIZE, total };
}
