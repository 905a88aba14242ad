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
import { authorize } from "../permissions/authorize";

/** A participant with all it says about itself, for its members. */
export async function getOwnParticipant({ db, actor }: Context, id: string) {
  const found = await findParticipant(db.read, id);
  if (!found) throw notFound();
  const { kind, area, website, sector, contact, identityCheckedAt, version } =
    authorize(actor, "participant.read_own", found);
  const names = await listNames(db.read, id);
  return {
    id,
    kind,
    area,
    website,
    sector,
    contact,
    identityCheckedAt,
    version,
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
