import type { Context } from "../../context.server";
import {
  citeAct,
  citeInstrument,
  citeParticipant,
  citeView,
} from "../../i18n/cite";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { readInstrument } from "../instrument/get.server";
import { notFound } from "../kernel/errors";
import { pickText } from "../kernel/localized";
import { areaName, isArea } from "../reference/area";
import { readPublicAct } from "../register/act.server";
import type { AsOf } from "../register/as-of";
import { readPublicParticipant } from "../register/participant.server";
import type { Sheet } from "../sheet/model";
import type { Citable } from "./model";

type Reader = Pick<Context, "db" | "env" | "locale" | "now">;

/** The citation of an act. @throws DomainError 404 when it is not public, or was not then */
export async function findActCitation(
  ctx: Reader,
  number: string,
  asOf: AsOf | null,
): Promise<Citable> {
  const { entry } = await readPublicAct(ctx, number, asOf?.at ?? null);
  const lang = ctx.locale;
  return citeAct(translator(lang), entry, {
    address: ctx.env.origin + url("act", { lang, number }),
    now: ctx.now,
    asOf: asOf?.day ?? null,
  });
}

/** The citation of an instrument. @throws DomainError 404 when it is not public, or was not then */
export async function findInstrumentCitation(
  ctx: Reader,
  id: string,
  asOf: AsOf | null,
): Promise<Citable> {
  const instrument = await readInstrument(ctx, id, asOf?.at ?? null);
  const lang = ctx.locale;
  return citeInstrument(translator(lang), instrument, {
    address: ctx.env.origin + url("instrument", { lang, id }),
    now: ctx.now,
    asOf: asOf?.day ?? null,
  });
}

/** The citation of a participant's page. @throws DomainError 404 without a public act */
export async function findParticipantCitation(
  ctx: Reader,
  id: string,
  asOf: AsOf | null,
): Promise<Citable> {
  const { names } = await readPublicParticipant(ctx, id, asOf?.at ?? null);
  const lang = ctx.locale;
  const name = pickText(names, lang)?.text ?? id;
  return citeParticipant(
    translator(lang),
    { id, name },
    {
      address: ctx.env.origin + url("participant", { lang, id }),
      now: ctx.now,
      asOf: asOf?.day ?? null,
    },
  );
}

/** The citation of a country's page. @throws DomainError 404 for what is no alpha-3 code */
export function citeCountry(
  { env, locale: lang, now }: Reader,
  iso3: string,
  asOf: AsOf | null,
): Citable {
  if (!isArea(iso3)) throw notFound("country.error.no-such");
  return citeView(
    translator(lang),
    { name: iso3, title: areaName(iso3, lang) },
    {
      address: env.origin + url("country", { lang, iso3 }),
      now,
      asOf: asOf?.day ?? null,
    },
  );
}

/** The citation of a view, from the sheet of what it shows. */
export const citationOfSheet = (
  { locale, now }: Reader,
  { name, title, about }: Sheet,
): Citable =>
  citeView(
    translator(locale),
    { name, title },
    { address: about.address, now, asOf: about.asOf },
  );
