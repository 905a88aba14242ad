import type { Context } from "../../context.server";
import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import { dayOf } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import { areaName, isArea } from "../reference/area";
import type { PracticeView } from "./view";

/** SPDX licences as the addresses of their texts. */
const licences = {
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
} as const;

/** Where things of the portal are found; absolute. */
interface JsonLdPlaces {
  readonly page: string;
  readonly owner: string;
  readonly library: string;
  /** Of the vocabulary of topics; its concepts hang on it with `#`. */
  readonly topics: string;
  readonly act: string | null;
}

/**
 * A practice as search engines read it: a `Report` of schema.org. What is not
 * stated is left out.
 */
function practiceJsonLd(
  t: Translate,
  practice: PracticeView,
  places: JsonLdPlaces,
) {
  const { content, texts, number, edition, owner } = practice;
  const title = texts["title"];
  const name = pickText(owner.names, t.locale);
  const first = practice.editions.at(-1);
  return {
    "@context": "https://schema.org",
    "@type": "Report",
    "@id": places.page,
    url: places.page,
    identifier: number,
    reportNumber: number,
    headline: title?.text ?? number,
    name: title?.text ?? number,
    ...(texts["summary"] ? { abstract: texts["summary"].text } : {}),
    inLanguage: title?.lang ?? practice.originalLang,
    version: String(edition),
    datePublished: dayOf(first?.publishedAt ?? practice.publishedAt),
    dateModified: dayOf(practice.publishedAt),
    ...(practice.freshUntil === null
      ? {}
      : { expires: dayOf(practice.freshUntil) }),
    license: licences[content.licence],
    isAccessibleForFree: true,
    author: {
      "@type": "Organization",
      "@id": places.owner,
      name: name?.text ?? owner.id,
      url: places.owner,
    },
    publisher: { "@type": "Organization", name: t("ui.site") },
    isPartOf: {
      "@type": "Collection",
      name: t("practices.title"),
      url: places.library,
    },
    ...(content.area !== null && isArea(content.area)
      ? {
          spatialCoverage: {
            "@type": "Country",
            name: areaName(content.area, t.locale),
            identifier: content.area,
          },
        }
      : {}),
    ...(content.startedOn === null
      ? {}
      : {
          temporalCoverage: `${content.startedOn}/${content.endedOn ?? ".."}`,
        }),
    about: content.topics.map((code) => ({
      "@type": "DefinedTerm",
      "@id": `${places.topics}#${code}`,
      termCode: code,
      name: t(`reference.topic.${code}`),
      inDefinedTermSet: places.topics,
    })),
    ...(places.act === null ? {} : { isBasedOn: places.act }),
    creativeWorkStatus: t(`practice.standing.${practice.standing}`),
  };
}

/** A practice that was read already as JSON-LD with absolute addresses. */
export function jsonLdOf(
  { env, locale: lang }: Pick<Context, "env" | "locale">,
  practice: PracticeView,
) {
  const at = (path: string) => env.origin + path;
  const { number, act, owner } = practice;
  return practiceJsonLd(translator(lang), practice, {
    page: at(url("practice", { lang, number })),
    owner: at(url("participant", { lang, id: owner.id })),
    library: at(url("practices", { lang })),
    topics: at(url("topicsSkos")),
    act: act === null ? null : at(url("act", { lang, number: act })),
  });
}
