import type { Queries } from "../../../db/client.server";
import { listFocalPointIds } from "../../../db/queries/focal-point.server";
import {
  findRequest,
  listRequestWriterIds,
  type RequestRow,
} from "../../../db/queries/request.server";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import type { RequestSubject } from "../permissions/subjects";

/** A request and what the permission table asks about it. */
export interface LoadedRequest {
  readonly request: RequestRow;
  readonly subject: RequestSubject;
}

export const requestSubject = async (
  db: Queries,
  request: RequestRow,
  now: Instant,
): Promise<RequestSubject> => ({
  participantId: request.participantId,
  status: request.status,
  writerIds: await listRequestWriterIds(db, request.id),
  submittedBy: request.submittedBy,
  assigned: {
    // A draft is nobody's business but its owner's.
    focal_point:
      request.number === null
        ? []
        : await listFocalPointIds(db, request.area, now, "assistance"),
  },
});

/** @throws DomainError 404 when there is none */
export async function loadRequest(
  db: Queries,
  id: string,
  now: Instant,
): Promise<LoadedRequest> {
  const request = await findRequest(db, id);
  if (!request) throw notFound("request.error.no-such-request");
  return { request, subject: await requestSubject(db, request, now) };
}
