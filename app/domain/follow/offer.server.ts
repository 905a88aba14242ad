import { listTargets } from "../../../db/queries/follow.server";
import { listShownOfferTitles } from "../../../db/queries/offer-list.server";
import {
  findVisibleRequest,
  stranger,
} from "../../../db/queries/request-public.server";
import type { Context } from "../../context.server";
import { notFound, unprocessable } from "../kernel/errors";
import { parseOfferNumber } from "../offer/number";
import { may } from "../permissions/authorize";
import { findPublicPractice } from "../practice/public.server";
import { topicCodes } from "../reference/model";
import { isArea } from "../reference/area";
import { parseRequestNumber } from "../request/number";
import { readPublicParticipant } from "../register/participant.server";
import { proposalNumbers } from "../act/model";
import { labelFollows } from "./labels.server";
import type { Follow, FollowKind } from "./model";
import { readLibrarySearch } from "./library-search.server";
import { readSearch } from "./saved-search.server";

/** What somebody asks to follow, as it came in an address or a form. */
export interface Wanted {
  readonly kind: FollowKind;
  readonly target?: string | undefined;
  readonly query?: string | undefined;
}

type Known = Pick<Follow, "kind" | "target" | "query">;

/** A request can be followed by whoever wants while anybody may know of it. */
async function assertPublicRequest({ db }: Pick<Context, "db">, text: string) {
  const number = parseRequestNumber(text);
  const found =
    number !== null && (await findVisibleRequest(db.read, stranger, number));
  if (!found) throw notFound("request.error.no-such-request");
}

async function assertPublicOffer({ db }: Pick<Context, "db">, text: string) {
  const number = parseOfferNumber(text);
  const found = await listShownOfferTitles(
    db.read,
    number === null ? [] : [number],
  );
  if (found.length === 0) throw notFound("offer.error.no-such-offer");
}

/**
 * The thing that is meant, if it can be followed.
 * @throws DomainError 404 for what is not there, 422 for a search that cannot be read
 */
export async function resolveWanted(
  ctx: Pick<Context, "db">,
  { kind, target = "", query }: Wanted,
): Promise<Known> {
  switch (kind) {
    case "participant":
      await readPublicParticipant(ctx, target);
      break;
    case "practice":
      await findPublicPractice(ctx.db.read, target);
      break;
    case "request":
      await assertPublicRequest(ctx, target);
      break;
    case "offer":
      await assertPublicOffer(ctx, target);
      break;
    case "topic":
      if (!topicCodes.some((code) => code === target)) throw notFound();
      break;
    case "practice_area":
    case "area":
      if (!isArea(target)) throw notFound();
      break;
    case "proposal":
      if (!proposalNumbers.some((one) => String(one) === target))
        throw notFound();
      break;
    case "search": {
      if (query === undefined)
        throw unprocessable("follow.error.search-unreadable");
      const search = readSearch(query);
      return { kind, target: search.target, query: search.text };
    }
    case "library_search": {
      if (query === undefined)
        throw unprocessable("follow.error.library-search-unreadable");
      const search = readLibrarySearch(query);
      return { kind, target: search.target, query: search.text };
    }
  }
  return { kind, target, query: null };
}

/** What the actor follows of one kind; nothing for whoever has no account. */
export async function listOwnTargets(
  { db, actor }: Pick<Context, "db" | "actor">,
  kind: FollowKind,
): Promise<readonly string[]> {
  if (actor.kind !== "user" || !may(actor, "follow.manage")) return [];
  return listTargets(db.read, actor.userId, kind);
}

/** The page that offers to follow something. */
export async function getOffer(ctx: Context, wanted: Wanted) {
  const known = await resolveWanted(ctx, wanted);
  const [label] = await labelFollows(
    ctx.db.read,
    [{ ...known, name: null }],
    ctx.locale,
  );
  const own = await listOwnTargets(ctx, known.kind);
  return {
    ...known,
    label: label ?? null,
    isFollowed: own.includes(known.target),
  };
}
