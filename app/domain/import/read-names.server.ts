import { foldKey } from "../kernel/fold";
import { locales } from "../kernel/localized";
import { skeleton, mixedScripts } from "../participant/look-alike";
import { matchKey, transliterate } from "../participant/names";
import { scriptOf } from "../participant/script";
import { maxNameLength } from "../participant/schema";
import { recogniseArea } from "../reference/recognise-area";
import { languageOf } from "./languages.server";
import { lineOf, shown } from "./cell-checks";
import type { ImportField, StagedName } from "./model";
import { notAName, oddities } from "./name-checks";
import type { RowCells } from "./row-cells";

/** Languages that stand for a script where no language is named. */
const languageOfScript: Readonly<Record<string, string>> = {
  Arab: "ar",
  Armn: "hy",
  Cyrl: "ru",
  Deva: "hi",
  Geor: "ka",
  Grek: "el",
  Hani: "zh",
  Hebr: "he",
  Jpan: "ja",
  Kore: "ko",
  Thai: "th",
};

/** Scripts that the six languages are written in. */
const scriptOfLanguage: Readonly<Record<string, string>> = {
  ar: "Arab",
  zh: "Hani",
  ru: "Cyrl",
  en: "Latn",
  fr: "Latn",
  es: "Latn",
};

/** Words of a state's own bodies, folded. */
const stateBody =
  /(?:^|[^\p{L}])(?:ministry|ministere|ministerio|government of|gouvernement|gobierno|embassy|ambassade|embajada|министерств|правительств|посольств|وزاره|حكومه|سفاره)|(?:部|政府|大使馆)$/u;

export const staged = (
  text: string,
  lang: string,
  isOriginal: boolean,
): StagedName => ({
  lang,
  name: text,
  transliteration: transliterate(text, lang) ?? null,
  isOriginal,
  matchKey: matchKey(text),
  skeleton: skeleton(text),
});

/** The language of a name: what the row says, else what its script tells. */
function languageFor(cells: RowCells, text: string): string {
  const script = scriptOf(text);
  const told = cells.text("name_lang");
  const byScript = languageOfScript[script] ?? cells.reading.lang;
  if (told === "") return byScript;
  const code = languageOf(told);
  if (code === undefined) {
    if (!cells.isTold("name_lang"))
      cells.problem("language-unknown", "name_lang", { value: shown(told) });
    return byScript;
  }
  const usual = scriptOfLanguage[code];
  if (usual !== undefined && usual !== script && script !== "Zyyy")
    cells.doubt("language-script", "name_lang", { value: shown(text), code });
  return code;
}

/** Doubts and problems of the name that the register will show. */
function checkName(cells: RowCells, written: string, name: string) {
  const value = shown(written);
  const wrong = notAName(name);
  if (wrong !== undefined) cells.problem(wrong, "name", { value });
  for (const code of oddities(written, name))
    cells.doubt(code, "name", { value });
  for (const { word } of mixedScripts(name).slice(0, 1))
    cells.doubt("name-mixed-scripts", "name", { value, word });
  const country = recogniseArea(name);
  if (country.kind === "match" && name.length > 3) {
    if (cells.text("kind") === "")
      cells.problem("name-is-country", "name", { value });
    else cells.doubt("name-like-country", "name", { value });
  }
  if (stateBody.test(foldKey(name)))
    cells.doubt("name-state-body", "name", { value });
}

/** The names of a row, the original first; what is wrong with them is noted. */
export function readNames(cells: RowCells): StagedName[] {
  const written = cells.text("name");
  const others = locales.flatMap((lang) => {
    const field: ImportField = `name_${lang}`;
    const text = cells.text(field);
    return text === "" ? [] : [{ field, lang, text }];
  });
  // A list may have names in several languages and none apart.
  const [first] = others;
  const original =
    written !== ""
      ? { field: "name" as const, text: written }
      : first !== undefined && !cells.isTold("name")
        ? first
        : undefined;
  if (!original) {
    if (!cells.isTold("name")) cells.problem("name-missing", "name");
    return [];
  }
  const line = lineOf(original.text, original.field, maxNameLength);
  if ("problem" in line) {
    cells.findings.push(line.problem);
    return [];
  }
  checkName(cells, original.text, line.text);
  const lang =
    original.field === "name"
      ? languageFor(cells, line.text)
      : original.field.slice("name_".length);
  const names = [staged(line.text, lang, true)];
  for (const other of others) {
    if (other.field === original.field) continue;
    const clean = lineOf(other.text, other.field, maxNameLength);
    if ("problem" in clean) {
      cells.findings.push(clean.problem);
      continue;
    }
    if (clean.text === line.text) continue;
    const usual = scriptOfLanguage[other.lang];
    if (usual !== undefined && usual !== scriptOf(clean.text))
      cells.doubt("language-script", other.field, {
        value: shown(clean.text),
        code: other.lang,
      });
    if (names.some((name) => name.lang === other.lang))
      cells.problem("name-twice", other.field, {
        value: shown(clean.text),
        code: other.lang,
      });
    else names.push(staged(clean.text, other.lang, false));
  }
  return names;
}
