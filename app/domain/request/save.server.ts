import {
  listNamedIds,
  replaceNamed,
} from "../../../db/queries/request-own.server";
import {
  addRequestWriter,
  updateRequest,
} from "../../../db/queries/request.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import type { FieldAudiences, RequestContent } from "./content";
import { withIds } from "./content-schema.server";
import { loadRequest } from "./load.server";
import type { PlainPart } from "./parts";
import { seenMark, type RequestText } from "./seen.server";
import type { Audience } from "../exchange/model";

/** What a page of a request gives; fields of other pages stay as they are. */
export interface GivenPart extends Partial<RequestContent> {
  /** What the page was filled from, see `seenMark`. */
  readonly seen?: string | undefined;
  readonly lang?: string | undefined;
  readonly audience?: Audience;
  readonly fieldAudiences?: FieldAudiences;
  readonly titleIsPublic?: boolean;
  readonly named?: readonly string[];
}

const sameText = (a: RequestText, b: RequestText) =>
  JSON.stringify([
    ...[a.content, a.originalLang, a.audience, a.fieldAudiences],
    ...[a.titleIsPublic, a.named],
  ]) ===
  JSON.stringify([
    ...[b.content, b.originalLang, b.audience, b.fieldAudiences],
    ...[b.titleIsPublic, b.named],
  ]);

/**
 * Saves one page of a request, in one transaction, and notes who did. Half-done
 * answers are kept as they are.
 * @throws DomainError 409 when somebody else changed this page meanwhile, or the
 * request is not to be changed now; 422 for a body that is not there
 */
export async function saveRequestPart(
  ctx: Context,
  id: string,
  part: PlainPart,
  {
    seen,
    lang,
    audience,
    fieldAudiences,
    titleIsPublic,
    named,
    ...content
  }: GivenPart,
): Promise<RequestText> {
  const { now } = ctx;
  return ctx.db.write(async (tx) => {
    const { request, subject } = await loadRequest(tx, id, now);
    authorize(ctx.actor, "request.edit", subject);
    const { userId } = personOf(ctx);
    const before: RequestText = {
      ...request,
      named: await listNamedIds(tx, id),
    };
    const after: RequestText = {
      content: withIds({ ...request.content, ...content }, newId),
      originalLang: lang ?? request.originalLang,
      audience: audience ?? request.audience,
      fieldAudiences: fieldAudiences ?? request.fieldAudiences,
      titleIsPublic: titleIsPublic ?? request.titleIsPublic,
      named: named ?? before.named,
    };
    // The same answers twice are no quarrel.
    if (sameText(before, after)) return before;
    if (seen !== undefined && seen !== seenMark(before, part)) {
      throw conflict("writing.error.changed-meanwhile");
    }
    for (const one of after.named) {
      if (!before.named.includes(one) && !(await findParticipant(tx, one))) {
        throw unprocessable("request.error.named", "named");
      }
    }
    const { named: readers, ...text } = after;
    const change = {
      ...text,
      ...{ revision: request.revision + 1, contentBy: userId },
      ...{ contentAt: now, updatedAt: now },
    };
    if (!(await updateRequest(tx, request, change))) {
      throw conflict("error.stale");
    }
    await replaceNamed(tx, id, readers, now);
    await addRequestWriter(tx, id, userId);
    return after;
  });
}
