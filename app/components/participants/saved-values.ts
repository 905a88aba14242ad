import type { IdentifierScheme } from "../../domain/participant/model";
import type { OwnView } from "./own-view";

/** A participant as its form holds it: field name to text. */
export function savedValues({
  names,
  identifiers,
  ...rest
}: OwnView): Record<string, string | null | undefined> {
  const [original, ...others] = names;
  const found = (scheme: IdentifierScheme) =>
    identifiers.find((one) => one.scheme === scheme);
  return {
    kind: rest.kind,
    area: rest.area,
    website: rest.website,
    contact: rest.contact,
    sector: rest.sector,
    version: String(rest.version),
    name: original?.text,
    nameLang: original?.lang,
    ...Object.fromEntries(
      others.map(({ lang, text }) => [`names.${lang}`, text]),
    ),
    lei: found("lei")?.value,
    ror: found("ror")?.value,
    registerName: found("register")?.authority,
    registerNumber: found("register")?.value,
  };
}

/** The fields that hold what officers check. */
export const factFields = (values: Readonly<Record<string, unknown>>) =>
  Object.keys(values).filter(
    (name) => !["website", "contact", "sector", "version"].includes(name),
  );
