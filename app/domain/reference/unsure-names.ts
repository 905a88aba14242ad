function askFor(iso3s: readonly string[], names: string) {
  return Object.fromEntries(names.split("|").map((name) => [name, iso3s]));
}

/** Names that could mean several areas, or only a part of one: the reader is asked. */
export const unsureNames: Readonly<Record<string, readonly string[]>> = {
  ...askFor(["COG", "COD"], "Congo|Конго|الكونغو|刚果|剛果"),
  ...askFor(["KOR", "PRK"], "Korea|Corée|Corea|Корея|كوريا|高丽"),
  ...askFor(
    ["VGB", "VIR"],
    "Virgin Islands|Îles Vierges|Islas Vírgenes|Виргинские острова|جزر فرجن|جزر فيرجن|جزر العذراء|维尔京群岛|維爾京群島",
  ),
  ...askFor(
    ["MAF", "SXM"],
    "Saint Martin|San Martín|Сен-Мартен|سان مارتن|سانت مارتن|圣马丁|聖馬丁",
  ),
  ...askFor(["GUF", "GUY"], "Guiana|Guyane|Guayana|Гвиана"),
  ...askFor(
    ["GGY", "JEY"],
    "Channel Islands|Îles Anglo-Normandes|Islas del Canal|Нормандские острова|جزر القنال|海峡群岛",
  ),
  ...askFor(
    ["CAF"],
    "Central Africa|Afrique centrale|África central|Центральная Африка|وسط أفريقيا",
  ),
  // A part of the world, and the states that took its name.
  ...askFor(
    ["FSM"],
    "Micronesia|Micronésie|Микронезия|ميكرونيزيا|密克罗尼西亚|密克羅尼西亞",
  ),
  ...askFor(["USA"], "America|Amérique|América|Америка|أمريكا|امريكا"),
  ...askFor(
    ["GBR"],
    "England|Angleterre|Inglaterra|Англия|إنجلترا|إنكلترا|英格兰|Scotland|Écosse|Escocia|Шотландия|اسكتلندا|苏格兰|Wales|Pays de Galles|Gales|Уэльс|ويلز|威尔士|Northern Ireland|Irlande du Nord|Irlanda del Norte|Северная Ирландия|أيرلندا الشمالية|北爱尔兰",
  ),
};
