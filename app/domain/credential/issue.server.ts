import { listLogEntriesOf } from "../../../db/queries/credential.server";
import type { Context } from "../../context.server";
import { translator, type Translate } from "../../i18n/translate";
import { findImportSource } from "../import/source-of-act.server";
import { conflict } from "../kernel/errors";
import { locales } from "../kernel/localized";
import { sha256 } from "../log/sha256.server";
import { readPublicAct } from "../register/act.server";
import { addressesOf } from "./addresses.server";
import { actClaims } from "./claims";
import { didOf } from "./did";
import { isCertified } from "./model";
import { placeOf } from "./place";
import { readCredentialSeed } from "./seed.server";
import { signClaims } from "./sign.server";

/**
 * The credential of an act as it stands now: signed claims that anybody can
 * check and that show later on when the act is suspended or withdrawn.
 * @returns a JWT; the same as long as the act reads the same
 * @throws DomainError 404 for an act that is not public, 409 for one that is not
 *   in force
 */
export async function issueCredential(
  ctx: Pick<Context, "db" | "env">,
  number: string,
): Promise<string> {
  const { db, env } = ctx;
  const { entry, inEffectOn, proposals, commitments } = await readPublicAct(
    ctx,
    number,
  );
  if (!isCertified(entry.status))
    throw conflict("credential.error.not-standing");
  const seed = await readCredentialSeed(db.read);
  const inAll = (text: (t: Translate) => string) =>
    locales.map((lang) => ({ lang, text: text(translator(lang)) }));
  const source = await findImportSource(ctx, entry.actId);
  // Who trusts the signature must be told that the participant sent nothing.
  const describe = (t: Translate) =>
    [
      ...(source ? [t("credential.vc.from-list", { name: source.name })] : []),
      t("credential.vc.description"),
    ].join(t.locale === "zh" ? "" : " ");
  const claims = actClaims({
    issuer: didOf(env.origin),
    addresses: addressesOf(env.origin, number, entry.participantId),
    number,
    entry,
    inEffectOn,
    proposals,
    added: commitments.map(({ proposal }) => proposal),
    place: placeOf(sha256, seed, entry.seq),
    log: {
      origin: env.log.origin,
      entries: await listLogEntriesOf(db.read, entry.actId, entry.events),
    },
    name: inAll((t) => t("credential.vc.name", { number })),
    description: inAll(describe),
  });
  return signClaims(env.credential, env.origin, claims);
}
