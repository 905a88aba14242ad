import { and, count, eq, inArray, isNotNull } from "drizzle-orm";
import type { Queries } from "../client.server";
import { practiceAdoptions } from "../schema/adoption.server";
import {
  practices,
  practiceTexts,
  practiceVersions,
} from "../schema/practice.server";

/** Practices with their newest public edition; those never published are not among them. */
export const listEditions = (db: Queries, practiceIds: readonly string[]) =>
  db
    .select({
      id: practices.id,
      number: practices.number,
      participantId: practices.participantId,
      standing: practices.standing,
      edition: practices.edition,
      evidence: practices.evidence,
      label: practices.label,
      freshUntil: practices.freshUntil,
      lang: practiceVersions.lang,
      content: practiceVersions.content,
      categories: practiceVersions.categories,
      publishedAt: practiceVersions.publishedAt,
    })
    .from(practices)
    .innerJoin(
      practiceVersions,
      and(
        eq(practiceVersions.practiceId, practices.id),
        eq(practiceVersions.edition, practices.edition),
      ),
    )
    .where(
      and(inArray(practices.id, [...practiceIds]), isNotNull(practices.number)),
    );

const translated = {
  practiceId: practiceTexts.practiceId,
  path: practiceTexts.path,
  lang: practiceTexts.lang,
  text: practiceTexts.text,
  source: practiceTexts.source,
};

export const listTranslations = (db: Queries, practiceIds: readonly string[]) =>
  db
    .select(translated)
    .from(practiceTexts)
    .where(inArray(practiceTexts.practiceId, [...practiceIds]));

/** Those into some languages. */
export const listTranslationsIn = (
  db: Queries,
  practiceIds: readonly string[],
  langs: readonly string[],
) =>
  practiceIds.length === 0
    ? Promise.resolve([])
    : db
        .select(translated)
        .from(practiceTexts)
        .where(
          and(
            inArray(practiceTexts.practiceId, [...practiceIds]),
            inArray(practiceTexts.lang, [...langs]),
          ),
        );

/** Public adoption records of each practice that has one. */
export const countAdoptions = (db: Queries, practiceIds: readonly string[]) =>
  db
    .select({ practiceId: practiceAdoptions.practiceId, adoptions: count() })
    .from(practiceAdoptions)
    .where(
      and(
        inArray(practiceAdoptions.practiceId, [...practiceIds]),
        eq(practiceAdoptions.status, "published"),
      ),
    )
    .groupBy(practiceAdoptions.practiceId);
