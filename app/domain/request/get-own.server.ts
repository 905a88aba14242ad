import { findUser } from "../../../db/queries/account-user.server";
import {
  listNamedIds,
  listProviderIds,
  listRequestFiles,
} from "../../../db/queries/request-own.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { dayOf } from "../kernel/clock";
import type { FieldErrors } from "../kernel/errors";
import { namesFor } from "../participant/names-for.server";
import { events } from "../lifecycle/define";
import { requestLifecycle } from "../lifecycle/request";
import { authorize, isAuthorized } from "../permissions/authorize";
import { nameOf } from "../writing/get-own.server";
import { completeness } from "./completeness";
import type { RequestContent } from "./content";
import { loadRequest } from "./load.server";
import { requestNumber } from "./number";
import type { NamedBody, OwnPart, OwnRequest } from "./own";
import { partFields, partNames, type PartName, type PlainPart } from "./parts";
import { problemsIn, problemsFor } from "./problems";
import { seenMark } from "./seen.server";

const isEmpty = (value: unknown) =>
  value === "" ||
  value === null ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

function isBegun(content: RequestContent, part: PartName): boolean {
  return partFields[part].some(
    (field) => field !== "partners" && !isEmpty(content[field]),
  );
}

function partsOf(
  content: RequestContent,
  problems: FieldErrors,
  hasFiles: boolean,
): OwnPart[] {
  return partNames.map((name) => {
    const own = problemsIn(problems, name);
    const isWhole = Object.keys(own).length === 0;
    const begun = name === "files" ? hasFiles : isBegun(content, name);
    const state = !begun ? "empty" : isWhole ? "ready" : "started";
    return { name, state, problems: own };
  });
}

/** Names of some bodies in the reader's language, as far as there is one. */
export async function namedBodies(
  db: Queries,
  ids: readonly string[],
  locale: Context["locale"],
): Promise<NamedBody[]> {
  const nameOf = await namesFor(db, locale, ids);
  return ids.map((id) => ({ id, name: nameOf(id) }));
}

/**
 * A request as its writers see it: the text, what is missing on each page, what
 * the reader may do.
 * @throws DomainError 404 for who has no part in it, or when there is none
 */
export async function getOwnRequest(
  ctx: Context,
  id: string,
): Promise<OwnRequest> {
  const { db, actor, now, locale } = ctx;
  const { request, subject } = await loadRequest(db.read, id, now);
  authorize(actor, "request.read_own", subject);
  const { participantId, content, number } = request;
  const named = await listNamedIds(db.read, id);
  const problems = problemsFor(request, named, dayOf(now));
  const files = await listRequestFiles(db.read, id);
  const by = await findUser(db.read, request.contentBy);
  const user = actor.kind === "user" ? actor : undefined;
  const mayKeep = isAuthorized(actor, "request.keep", subject);
  return {
    ...{ id, now, content, revision: request.revision, area: request.area },
    number: number === null ? null : requestNumber(number),
    status: request.status,
    participant: { id: participantId, name: await nameOf(ctx, participantId) },
    isMember:
      user?.memberships.some((own) => own.participantId === participantId) ??
      false,
    lang: request.originalLang,
    audience: request.audience,
    fieldAudiences: request.fieldAudiences,
    titleIsPublic: request.titleIsPublic,
    named: await namedBodies(db.read, named, locale),
    saved: {
      at: request.contentAt,
      by: by?.name ?? "",
      isSelf: user?.userId === request.contentBy,
    },
    parts: partsOf(content, problems, files.length > 0),
    completeness: completeness(content, problems),
    files: files.map(({ fileId, title, name, size, audience }) => ({
      ...{ fileId, title, name, size, audience },
    })),
    can: {
      edit: isAuthorized(actor, "request.edit", subject),
      submit: isAuthorized(actor, "request.submit", subject),
      discard:
        mayKeep && events(requestLifecycle, request.status).includes("discard"),
    },
  };
}

/** Most bodies offered to be named. */
const OFFERED = 300;

/** A request as a page that writes needs it, with the mark of what the page shows. */
export async function readToWrite(ctx: Context, id: string, part: PlainPart) {
  const request = await getOwnRequest(ctx, id);
  const { content, lang, audience, fieldAudiences, titleIsPublic } = request;
  const named = request.named.map((one) => one.id);
  const seen = seenMark(
    {
      ...{ content, originalLang: lang, audience, fieldAudiences },
      ...{ titleIsPublic, named },
    },
    part,
  );
  const candidates =
    part === "readers"
      ? (await listProviderIds(ctx.db.read, ctx.now, OFFERED)).filter(
          (one) => !named.includes(one) && one !== request.participant.id,
        )
      : [];
  return {
    request,
    seen,
    candidates: await namedBodies(ctx.db.read, candidates, ctx.locale),
  };
}
