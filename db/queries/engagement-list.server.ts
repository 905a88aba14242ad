import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  lt,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { EngagementStatus } from "../../app/domain/exchange/model";
import { among } from "../among.server";
import { participants } from "../schema/participant.server";
import type { Queries } from "../client.server";
import { prepared } from "../prepared.server";
import { engagements } from "../schema/engagement.server";
import {
  engagementClosures,
  engagementPublications,
} from "../schema/engagement-outcome.server";

/** Without the terms: they are between the two sides. */
const fields = {
  id: engagements.id,
  number: engagements.number,
  status: engagements.status,
  statusSince: engagements.statusSince,
  dueAt: engagements.dueAt,
  recipientId: engagements.recipientId,
  providerId: engagements.providerId,
  area: engagements.area,
  updatedAt: engagements.updatedAt,
};

/** Engagements of some participants with their terms, for those participants only; newest first. */
export const listEngagementsOf = (
  db: Queries,
  participantIds: readonly string[],
) =>
  participantIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          ...fields,
          terms: engagements.terms,
          lang: engagements.termsLang,
        })
        .from(engagements)
        .where(
          or(
            inArray(engagements.recipientId, [...participantIds]),
            inArray(engagements.providerId, [...participantIds]),
          ),
        )
        .orderBy(desc(engagements.number));

const both = and(
  isNotNull(engagements.requesterConsentAt),
  isNotNull(engagements.providerConsentAt),
);

/**
 * Engagements both sides agreed to publish, with the text they agreed on; by
 * number. Nothing of their terms or of the request leaves here.
 */
export const listPublished = (
  db: Queries,
  { after = 0, limit }: { readonly after?: number; readonly limit: number },
) =>
  db
    .select({
      ...fields,
      requesterConsentAt: engagements.requesterConsentAt,
      providerConsentAt: engagements.providerConsentAt,
      publication: engagementPublications,
    })
    .from(engagements)
    .innerJoin(
      engagementPublications,
      eq(engagementPublications.engagementId, engagements.id),
    )
    .where(and(both, gt(engagements.number, after)))
    .orderBy(asc(engagements.number))
    .limit(limit);

export async function countPublished(db: Queries): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(engagements)
    .innerJoin(
      engagementPublications,
      eq(engagementPublications.engagementId, engagements.id),
    )
    .where(both);
  return row?.count ?? 0;
}

/** When the second side consented. */
const publicSince =
  sql<number>`case when ${engagements.requesterConsentAt} > ${engagements.providerConsentAt} then ${engagements.requesterConsentAt} else ${engagements.providerConsentAt} end`.mapWith(
    Number,
  );

/** One page of them, newest first: by number, or as they became public. */
export const listPublishedPage = (
  db: Queries,
  {
    by,
    limit,
    offset,
  }: {
    readonly by: "number" | "publication";
    readonly limit: number;
    readonly offset: number;
  },
) =>
  db
    .select({
      ...{ ...fields, publicSince },
      title: engagementPublications.title,
      lang: engagementPublications.lang,
    })
    .from(engagements)
    .innerJoin(
      engagementPublications,
      eq(engagementPublications.engagementId, engagements.id),
    )
    .where(both)
    .orderBy(
      ...(by === "publication" ? [desc(publicSince)] : []),
      desc(engagements.number),
    )
    .limit(limit)
    .offset(offset);

/** Published ones that a country receives, or that a body of it gives; newest first. */
export const listPublishedOf = (db: Queries, area: string, limit: number) =>
  db
    .select({
      ...fields,
      title: engagementPublications.title,
      lang: engagementPublications.lang,
    })
    .from(engagements)
    .innerJoin(
      engagementPublications,
      eq(engagementPublications.engagementId, engagements.id),
    )
    .innerJoin(participants, eq(participants.id, engagements.providerId))
    .where(
      and(both, or(eq(engagements.area, area), eq(participants.area, area))),
    )
    .orderBy(desc(engagements.number))
    .limit(limit);

interface DeskPage {
  readonly statuses: readonly EngagementStatus[];
  /** Only those whose clock ran out before. */
  readonly lateAt?: number | undefined;
  readonly limit: number;
  readonly offset: number;
}

const onDesk = ({
  statuses,
  lateAt,
}: Pick<DeskPage, "statuses" | "lateAt">) => {
  const parts: (SQL | undefined)[] = [
    inArray(engagements.status, [...statuses]),
    lateAt === undefined ? undefined : lt(engagements.dueAt, lateAt),
  ];
  return and(...parts);
};

/** The officers' desk, the least time left first. */
export const listEngagementDesk = (db: Queries, page: DeskPage) =>
  db
    .select(fields)
    .from(engagements)
    .where(onDesk(page))
    .orderBy(asc(engagements.dueAt), asc(engagements.number))
    .limit(page.limit)
    .offset(page.offset);

export async function countEngagementDesk(
  db: Queries,
  page: Pick<DeskPage, "statuses" | "lateAt">,
): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(engagements)
    .where(onDesk(page));
  return row?.count ?? 0;
}

/** What recipients said of providers' closed engagements. */
export const listProviderClosures = (
  db: Queries,
  providerIds?: readonly string[],
) =>
  db
    .select({
      providerId: engagements.providerId,
      closure: engagementClosures.content,
    })
    .from(engagementClosures)
    .innerJoin(engagements, eq(engagements.id, engagementClosures.engagementId))
    .where(
      providerIds === undefined
        ? undefined
        : among(engagements.providerId, providerIds),
    );

const engagementsWith = prepared((db) =>
  db
    .select({
      ...fields,
      practiceId: engagements.practiceId,
      title: engagementPublications.title,
      lang: engagementPublications.lang,
    })
    .from(engagements)
    .innerJoin(
      engagementPublications,
      eq(engagementPublications.engagementId, engagements.id),
    )
    .where(
      and(
        both,
        or(
          eq(engagements.usedPractice, sql.placeholder("number")),
          eq(engagements.practiceId, sql.placeholder("practiceId")),
        ),
      ),
    )
    .orderBy(desc(engagements.number))
    .limit(sql.placeholder("limit"))
    .prepare(),
);

/**
 * Published engagements whose request asked for help to adopt a practice, or
 * that it was drafted from; newest first.
 * @param practice its public number and its id
 */
export const listEngagementsWith = (
  db: Queries,
  {
    number,
    practiceId,
  }: { readonly number: string; readonly practiceId: string },
  limit: number,
) => engagementsWith(db).execute({ number, practiceId, limit });
