import type { Queries } from "../../../db/client.server";
import {
  findPracticeByNumber,
  findPracticeEdition,
  type PracticeRow,
  type PracticeVersionRow,
} from "../../../db/queries/practice.server";
import { listEditions } from "../../../db/queries/practice-page.server";
import { listSavedTexts } from "../../../db/queries/practice-text.server";
import { notFound } from "../kernel/errors";
import { textsOf } from "./content";
import { parsePracticeNumber } from "./number";
import type { EditionTexts } from "./text-choice";
import { textDigest } from "./text-digest.server";
import type { EditionLine } from "./view";

const noSuch = () => notFound("practice.error.no-such-practice");

/** A practice that was published once. @throws DomainError 404 for any other */
export async function findPublicPractice(
  db: Queries,
  number: string,
): Promise<PracticeRow> {
  const parsed = parsePracticeNumber(number);
  const practice =
    parsed === null ? undefined : await findPracticeByNumber(db, parsed);
  if (!practice || practice.standing === "unpublished") throw noSuch();
  return practice;
}

/** Its public editions, newest first. */
export async function listPublicEditions(
  db: Queries,
  practiceId: string,
): Promise<EditionLine[]> {
  const rows = await listEditions(db, practiceId);
  return rows.map(({ edition, publishedAt, evidence, label, ...rest }) => ({
    ...rest,
    edition: edition ?? 0,
    publishedAt: publishedAt ?? 0,
    evidence: evidence ?? "E0",
    label: label ?? "listed",
  }));
}

/** The text of one edition. @throws DomainError 404 when there is no such edition */
export async function findPublicEdition(
  db: Queries,
  practice: PracticeRow,
  edition: number,
): Promise<PracticeVersionRow> {
  const found = await findPracticeEdition(db, practice.id, edition);
  if (!found) throw notFound("practices.error.no-such-edition");
  return found;
}

/** The texts of an edition and everything that was translated of them. */
export async function readEditionTexts(
  db: Queries,
  practice: PracticeRow,
  { content, lang, edition }: PracticeVersionRow,
): Promise<EditionTexts> {
  return {
    lang,
    texts: textsOf(content).map((one) => ({
      ...one,
      digest: textDigest(one.text),
    })),
    saved: await listSavedTexts(db, practice.id),
    isNewest: edition === practice.edition,
  };
}

/**
 * Whether the text itself is kept from readers: a withdrawn practice keeps its
 * page, its number and its history, and nothing else.
 */
export const isWithheld = ({ standing }: Pick<PracticeRow, "standing">) =>
  standing === "withdrawn";
