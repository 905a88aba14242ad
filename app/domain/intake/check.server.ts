import type { z } from "zod";
import type { Queries } from "../../../db/client.server";
import { listTitlesOf } from "../../../db/queries/practice-titles.server";
import type { Day } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { wholeContent } from "../practice/content-form.server";
import { withIds } from "../practice/content-schema";
import type { PracticeContent } from "../practice/content";
import { problemsOf } from "../practice/problems";
import { isLanguageCode } from "../reference/language";
import { checkLinks } from "../writing/check-links.server";
import type { DryRun, Problem, RawRow } from "./model";
import type { ReadFile } from "./read.server";

/** A row that can become a draft. */
export interface GoodRow {
  readonly row: number;
  readonly lang: string;
  readonly content: PracticeContent;
}

/** Titles that differ in case and spaces only are the same. */
const keyOf = (title: string) =>
  title.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();

type Issue = z.core.$ZodIssue;
const ownMessage = /^[a-z-]+\.[\w.-]+$/;

/** An issue of the schema as a problem; what zod itself says is no message of ours. */
function toProblem(row: number, issue: Issue): Problem {
  const given = issue.code === "custom" ? issue.params : undefined;
  return {
    row,
    field: issue.path.map(String).join("."),
    key: ownMessage.test(issue.message)
      ? issue.message
      : "intake.error.wrong-value",
    params: (given ?? {}) as Problem["params"],
  };
}

async function linkProblems(
  db: Queries,
  ownerId: string,
  { row, content }: GoodRow,
): Promise<Problem[]> {
  try {
    await checkLinks(db, { own: null, ownerId }, content);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [field = ""] = Object.keys(error.fields);
    return [{ row, field, key: error.code, params: error.params }];
  }
}

function readRow({ row, value }: RawRow, usualLang: string) {
  const { lang: given, ...rest } = value;
  const lang = typeof given === "string" && given !== "" ? given : usualLang;
  const errors: Problem[] = [];
  const add = (field: string, key: string) =>
    errors.push({ row, field, key, params: {} });
  if (!isLanguageCode(lang)) add("lang", "intake.error.language");
  const parsed = wholeContent.safeParse(rest);
  if (!parsed.success) {
    errors.push(...parsed.error.issues.map((issue) => toProblem(row, issue)));
    return { errors, good: null };
  }
  const content = withIds(parsed.data, newId);
  if (content.title === "") add("title", "intake.error.title");
  const hasFiles =
    content.attachments.length > 0 ||
    content.blocks.some(({ templateId }) => templateId !== null);
  if (hasFiles) add("attachments", "intake.error.files");
  return { errors, good: { row, lang, content } satisfies GoodRow };
}

/**
 * Checks every row of a file for one owner: shape, codes, languages, links,
 * titles that come twice or that the owner has already. Nothing is written.
 * @param about whose they are, the language of rows that name none, and the day it is
 */
export async function checkWriteUps(
  db: Queries,
  { rows, problems }: ReadFile,
  {
    ownerId,
    lang: usualLang,
    today,
  }: { readonly ownerId: string; readonly lang: string; readonly today: Day },
): Promise<{ readonly dryRun: DryRun; readonly good: readonly GoodRow[] }> {
  const errors: Problem[] = [...problems];
  const missing: Problem[] = [];
  const good: GoodRow[] = [];
  const seen = new Map(
    (await listTitlesOf(db, ownerId)).map((title) => [keyOf(title), 0]),
  );
  for (const raw of rows) {
    const read = readRow(raw, usualLang);
    errors.push(...read.errors);
    if (!read.good) continue;
    const { row, content } = read.good;
    const first =
      content.title === "" ? undefined : seen.get(keyOf(content.title));
    if (first === undefined) seen.set(keyOf(content.title), row);
    else {
      const key =
        first === 0 ? "intake.error.there-already" : "intake.error.twice";
      errors.push({ row, field: "title", key, params: { row: first } });
    }
    errors.push(...(await linkProblems(db, ownerId, read.good)));
    for (const [field, { key, params = {} }] of Object.entries(
      problemsOf(content, today),
    )) {
      missing.push({ row, field, key, params });
    }
    good.push(read.good);
  }
  const titles = good.map(({ row, lang, content: { title } }) => ({
    row,
    title,
    lang,
  }));
  return { dryRun: { rows: rows.length, errors, missing, titles }, good };
}
