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
import { shownRequests } from "../../app/domain/lifecycle/request";
import {
  isFor,
  visibleRequest,
  type ReaderClass,
} from "../../app/domain/request/visible";
import type { Queries } from "../client.server";
import { files } from "../schema/file.server";
import { requestFiles, requestNamed, requests } from "../schema/request.server";

/*
 * The only door to requests for pages, feeds, files and programs that anybody
 * but the requester's side and officers may read. What a reader may not read is
 * left behind here: no caller ever holds it.
 */

/** Who reads, as far as requests ask. */
export interface RequestReader {
  /** The secretariat reads everything. */
  readonly isOfficer: boolean;
  /** Acts for a body with an active offer or a published interest. */
  readonly isProvider: boolean;
  readonly participantIds: readonly string[];
  /** Countries whose focal point the reader is. */
  readonly areas: readonly string[];
}

/** Somebody without an account. */
export const stranger: RequestReader = {
  isOfficer: false,
  isProvider: false,
  participantIds: [],
  areas: [],
};

const columns = {
  id: requests.id,
  number: requests.number,
  participantId: requests.participantId,
  area: requests.area,
  lang: requests.originalLang,
  status: requests.status,
  statusSince: requests.statusSince,
  dueAt: requests.dueAt,
  openedAt: requests.openedAt,
  submittedAt: requests.submittedAt,
  endorsedAt: requests.endorsedAt,
  categories: requests.categories,
  poolId: requests.poolId,
  splitFromId: requests.splitFromId,
  reasonCode: requests.reasonCode,
  updatedAt: requests.updatedAt,
  demo: requests.demo,
  content: requests.content,
  audience: requests.audience,
  fieldAudiences: requests.fieldAudiences,
  titleIsPublic: requests.titleIsPublic,
};

/** Requests that name one of the reader's bodies. */
const naming = (db: Queries, participantIds: readonly string[]) =>
  db
    .select({ id: requestNamed.requestId })
    .from(requestNamed)
    .where(inArray(requestNamed.participantId, [...participantIds]));

/** What the reader knows of at all; text is cut afterwards. */
function known(db: Queries, reader: RequestReader): SQL | undefined {
  if (reader.isOfficer) return undefined;
  const { participantIds, areas, isProvider } = reader;
  return or(
    eq(requests.audience, "public"),
    eq(requests.titleIsPublic, true),
    ...(isProvider ? [eq(requests.audience, "providers")] : []),
    ...(participantIds.length > 0
      ? [
          inArray(requests.participantId, [...participantIds]),
          inArray(requests.id, naming(db, participantIds)),
        ]
      : []),
    ...(areas.length > 0 ? [inArray(requests.area, [...areas])] : []),
  );
}

/** One that never opened stays between its side and the secretariat, however it ended. */
const isShown = and(
  inArray(requests.status, [...shownRequests]),
  isNotNull(requests.openedAt),
);

/** Requests anybody may know of, for joins: never what only some may read. */
export const isPublicRequest = and(
  isShown,
  or(eq(requests.audience, "public"), eq(requests.titleIsPublic, true)),
);

type Row = Awaited<ReturnType<typeof select>>[number];

const select = (db: Queries, where: SQL | undefined, limit: number) =>
  db
    .select(columns)
    .from(requests)
    .where(and(isShown, where))
    .orderBy(desc(requests.openedAt), asc(requests.id))
    .limit(limit);

function classOf(
  row: Pick<Row, "id" | "participantId" | "area">,
  reader: RequestReader,
  named: ReadonlySet<string>,
): ReaderClass {
  const isInside =
    reader.isOfficer ||
    reader.participantIds.includes(row.participantId) ||
    reader.areas.includes(row.area);
  if (isInside) return "inside";
  if (named.has(row.id)) return "named";
  return reader.isProvider ? "provider" : "public";
}

async function namedFor(
  db: Queries,
  { participantIds }: RequestReader,
): Promise<ReadonlySet<string>> {
  if (participantIds.length === 0) return new Set();
  const found = await naming(db, participantIds);
  return new Set(found.map(({ id }) => id));
}

function cut(row: Row, reader: RequestReader, named: ReadonlySet<string>) {
  const readerClass = classOf(row, reader, named);
  const { content, audience, fieldAudiences, titleIsPublic, ...facts } = row;
  const visible = visibleRequest(
    { content, audience, fieldAudiences, titleIsPublic },
    readerClass,
  );
  if (visible === null) return [];
  const { participantId, poolId, splitFromId, reasonCode, ...others } = facts;
  const { dueAt, endorsedAt, ...open } = others;
  return [
    {
      ...open,
      // Beyond title, topics and country nothing is told without the audience.
      participantId: visible.isWhole ? participantId : null,
      poolId: visible.isWhole ? poolId : null,
      splitFromId: visible.isWhole ? splitFromId : null,
      // Why nobody could help is for everybody who may know of the request.
      reasonCode: visible.isWhole || row.status === "unmet" ? reasonCode : null,
      dueAt: visible.isWhole ? dueAt : null,
      endorsedAt: visible.isWhole ? endorsedAt : null,
      ...{ audience, readerClass, ...visible },
      /** Anybody may know of it, if only by its title. */
      isPublic: audience === "public" || titleIsPublic,
    },
  ];
}

/** A request as one reader may read it, without what is kept from them. */
export type ShownRequest = ReturnType<typeof cut>[number];

/** Opened earlier, or at the same time with a later id: the order of `select`. */
const follows = ({ id, openedAt }: Pick<ShownRequest, "id" | "openedAt">) =>
  or(
    lt(requests.openedAt, openedAt ?? 0),
    and(eq(requests.openedAt, openedAt ?? 0), gt(requests.id, id)),
  );

/** How many requests a reader may know of. */
export async function countVisibleRequests(
  db: Queries,
  reader: RequestReader,
  area?: string,
): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(requests)
    .where(
      and(
        isShown,
        known(db, reader),
        area === undefined ? undefined : eq(requests.area, area),
      ),
    );
  return row?.count ?? 0;
}

/** Most requests a list, a feed or a figure takes in. */
const MOST = 5000;

/** Requests a reader may know of, the newest first, each cut to what they may read. */
export async function listVisibleRequests(
  db: Queries,
  reader: RequestReader,
  {
    area,
    numbers,
    poolId,
    after,
    limit = MOST,
  }: {
    readonly area?: string | undefined;
    readonly numbers?: readonly number[] | undefined;
    readonly poolId?: string | undefined;
    /** Those that follow this one in the order of the list. */
    readonly after?: Pick<ShownRequest, "id" | "openedAt"> | undefined;
    readonly limit?: number | undefined;
  } = {},
): Promise<ShownRequest[]> {
  const named = await namedFor(db, reader);
  const where = and(
    known(db, reader),
    area === undefined ? undefined : eq(requests.area, area),
    numbers === undefined ? undefined : inArray(requests.number, [...numbers]),
    poolId === undefined ? undefined : eq(requests.poolId, poolId),
    after && follows(after),
  );
  const rows = await select(db, where, limit);
  return rows.flatMap((row) => cut(row, reader, named));
}

/** One request by its number, cut to what the reader may read; undefined when they may not know of it. */
export async function findVisibleRequest(
  db: Queries,
  reader: RequestReader,
  number: number,
): Promise<ShownRequest | undefined> {
  const [found] = await listVisibleRequests(db, reader, {
    numbers: [number],
    limit: 1,
  });
  return found;
}

/** Files of a request that this class of readers may take. */
export async function listVisibleFiles(
  db: Queries,
  requestId: string,
  readerClass: ReaderClass,
) {
  const found = await db
    .select({
      fileId: requestFiles.fileId,
      title: requestFiles.title,
      audience: requestFiles.audience,
      name: files.name,
      size: files.size,
      mediaType: files.mediaType,
      sha256: files.sha256,
      whole: requests.audience,
    })
    .from(requestFiles)
    .innerJoin(files, eq(files.id, requestFiles.fileId))
    .innerJoin(requests, eq(requests.id, requestFiles.requestId))
    .where(eq(requestFiles.requestId, requestId))
    .orderBy(asc(requestFiles.at), asc(requestFiles.fileId));
  return found
    .filter(
      ({ audience, whole }) =>
        isFor(audience, readerClass) && isFor(whole, readerClass),
    )
    .map(({ whole: _, ...file }) => file);
}

/** How many requests there are in each state, whoever may read them: numbers only. */
export async function countRequestsByStatus(db: Queries) {
  const found = await db
    .select({ status: requests.status, count: sql<number>`count(*)` })
    .from(requests)
    .where(isShown)
    .groupBy(requests.status);
  return found;
}
