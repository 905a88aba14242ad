import { foldKey } from "../kernel/fold";

const keyOf = (text: string) =>
  foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^(?:the|l|la|le|les|el|los) /u, "")
    .trim();

const setOf = (list: string) => new Set(list.split("|").map(keyOf));

/** Parts of the world and unions: more than one country. */
const regions = setOf(
  `world|worldwide|global|international|multinational|africa|asia|europe|americas|oceania|north america|south america|latin america|middle east|european union|eu|asean|african union|gulf|scandinavia|balkans|caribbean|
  monde|mondial|afrique|asie|europe|amériques|océanie|amérique du nord|amérique du sud|amérique latine|moyen orient|union européenne|ue|union africaine|
  mundo|áfrica|américas|oceanía|américa del norte|américa del sur|américa latina|oriente medio|unión europea|unión africana|
  мир|африка|азия|европа|океания|северная америка|южная америка|латинская америка|ближний восток|европейский союз|ес|африканский союз|
  العالم|أفريقيا|آسيا|أوروبا|أمريكا الجنوبية|أمريكا الشمالية|أمريكا اللاتينية|الشرق الأوسط|الاتحاد الأوروبي|الاتحاد الأفريقي|
  全球|世界|非洲|亚洲|欧洲|大洋洲|北美洲|南美洲|拉丁美洲|中东|欧盟|非洲联盟|东盟`.replace(
    /\n\s*/g,
    "",
  ),
);

/** States that are no more, and that more than one took the place of. */
const gone = setOf(
  `ussr|soviet union|yugoslavia|serbia and montenegro|czechoslovakia|german democratic republic|east germany|united arab republic|netherlands antilles|
  urss|union soviétique|yougoslavie|serbie et monténégro|tchécoslovaquie|république démocratique allemande|allemagne de l est|antilles néerlandaises|
  unión soviética|serbia y montenegro|checoslovaquia|república democrática alemana|antillas neerlandesas|
  ссср|советский союз|югославия|сербия и черногория|чехословакия|гдр|германская демократическая республика|
  الاتحاد السوفياتي|الاتحاد السوفيتي|يوغوسلافيا|تشيكوسلوفاكيا|
  苏联|南斯拉夫|捷克斯洛伐克|东德|塞尔维亚和黑山`.replace(/\n\s*/g, ""),
);

export const isRegion = (text: string): boolean => regions.has(keyOf(text));
export const isGoneState = (text: string): boolean => gone.has(keyOf(text));
