import { listActsOf } from "../../../db/queries/act.server";
import {
  listDomainProofs,
  listIdentifiers,
} from "../../../db/queries/participant-parts.server";
import {
  findParticipant,
  listNames,
} from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { isPublic } from "../lifecycle/act";
import { authorize, isAuthorized } from "../permissions/authorize";
import { heirsOf } from "../succession/heirs.server";
import { fixedBy } from "./fixed";

type Wanted =
  "participant.read_own" | "participant.edit" | "participant.prove_domain";

/**
 * A participant with all it says about itself, for its members, and what the
 * reader may do with it.
 * @throws DomainError 404 for who is no member, or may not do what is `wanted`
 */
export async function getOwnParticipant(
  { db, actor }: Pick<Context, "db" | "actor">,
  id: string,
  wanted: Wanted = "participant.read_own",
) {
  const found = await findParticipant(db.read, id);
  if (!found) throw notFound();
  const { kind, area, website, sector, contact, identityCheckedAt, version } =
    authorize(actor, wanted, found);
  const names = await listNames(db.read, id);
  const acts = await listActsOf(db.read, id);
  const isEnded = !(await heirsOf(db.read, [id])).includes(id);
  const statuses = acts.map(({ status }) => status);
  return {
    id,
    kind,
    area,
    website,
    sector,
    contact,
    identityCheckedAt,
    version,
    fixed: fixedBy(statuses),
    isPublic: statuses.some(isPublic),
    canEdit: !isEnded && isAuthorized(actor, "participant.edit", found),
    canProve:
      !isEnded && isAuthorized(actor, "participant.prove_domain", found),
    names: names.map(({ lang, name, transliteration, isOriginal }) => ({
      lang,
      text: name,
      transliteration,
      isOriginal,
    })),
    identifiers: await listIdentifiers(db.read, id),
    domains: await listDomainProofs(db.read, id),
  };
}

export type OwnParticipant = Awaited<ReturnType<typeof getOwnParticipant>>;
