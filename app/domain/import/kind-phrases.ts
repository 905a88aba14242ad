import type { ParticipantKind } from "../participant/model";

/**
 * What a phrase for a kind has in it, in folded letters: "Entités du secteur
 * privé", "Organizations of civil society". Longer words come first, so that
 * what they mean is not taken for what a part of them means.
 */
const phrases: readonly (readonly [ParticipantKind, RegExp])[] = [
  [
    "civil_society",
    /non ?(?:governmental|government|gouvernemental|gubernamental)\p{L}*|неправительственн\p{L}*|غير حكومي\p{L}*|非政府/gu,
  ],
  [
    "international_organization",
    /inter ?(?:governmental|gouvernemental|gubernamental)\p{L}*|межправительственн\p{L}*|(?:organi[sz]ation|organisme|organizacion|organismo)\p{L}* internationa\p{L}*|(?:organizacion|organismo)\p{L}* internacional\p{L}*|international organi[sz]ation\p{L}*|международн\p{L}* организаци\p{L}*|منظم\p{L}* (?:ال)?دولي\p{L}*|国际组织|政府间组织/gu,
  ],
  [
    "regional_organization",
    /regional organi[sz]ation\p{L}*|organisation\p{L}* regionale\p{L}*|organizacion\p{L}* regional\p{L}*|региональн\p{L}* организаци\p{L}*|منظم\p{L}* (?:ال)?[اإ]قليمي\p{L}*|区域组织/gu,
  ],
  [
    "civil_society",
    /civil society|societe civile|sociedad civil|гражданск\p{L}* обществ\p{L}*|المجتمع المدني|公民社会|民间/gu,
  ],
  [
    "company",
    /private (?:sector|enti)\p{L}*|(?:secteur|entite|organisme)\p{L}* prive\p{L}*|(?:sector|entidad)\p{L}* privad\p{L}*|частн\p{L}* сектор\p{L}*|القطاع الخاص|私营|民营|(?<!\p{L})(?:compan(?:y|ies)|business(?:es)?|enterprises?|entreprises?|empresas?)(?!\p{L})|предприят\p{L}*|компани\p{L}*|شركات|企业/gu,
  ],
  [
    "academia",
    /(?<!\p{L})academi\p{L}*|(?<!\p{L})universi\p{L}*|(?<!\p{L})research(?!\p{L})|(?<!\p{L})recherche(?!\p{L})|(?<!\p{L})investigacion(?!\p{L})|академическ\p{L}*|университет\p{L}*|научн\p{L}*|[اأ]كاديمي\p{L}*|جامع(?:ات|ة|ه)|学术|大学|高校|科研/gu,
  ],
  [
    "government",
    /(?<!\p{L})government\p{L}*|(?<!\p{L})gouvernement\p{L}*|(?<!\p{L})gobiernos?(?!\p{L})|public sector|secteur public|sector publico|(?<!\p{L})etats?(?!\p{L})|(?<!\p{L})states?(?!\p{L})|правительств\p{L}*|государств\p{L}*|حكوم\p{L}*|政府/gu,
  ],
];

/** A sentence is no kind, whatever stands in it. */
const MOST_WORDS = 10;

/**
 * The kind that a phrase names by the words in it, where all of them mean one.
 * @param key the phrase folded, its words parted by single spaces
 */
export function kindInPhrase(key: string): ParticipantKind | undefined {
  if (key.split(" ").length > MOST_WORDS) return undefined;
  const found = new Set<ParticipantKind>();
  let rest = key;
  for (const [kind, words] of phrases) {
    const less = rest.replace(words, "·");
    if (less !== rest) found.add(kind);
    rest = less;
  }
  const [kind] = found;
  return found.size === 1 ? kind : undefined;
}
