import { createHash } from "node:crypto";
import {
  emptyContent,
  textsOf,
  type PracticeContent,
} from "../../app/domain/practice/content";
import {
  costBands,
  evidenceLevels,
  instrumentTypes,
  legalTraditions,
  practiceLabels,
} from "../../app/domain/practice/model";
import { locales, type Locale } from "../../app/domain/kernel/localized";
import { areas } from "../../app/domain/reference/area";
import { topicCodes } from "../../app/domain/reference/model";
import { topics } from "../../app/domain/reference/topic";

/** Syllables from which each language's words are made; Chinese words are pairs of characters. */
const syllables: Readonly<Record<Locale, string>> = {
  en: "ban tor ver lin sa mu dat ex por key ran fle ost wim par cel dor nis",
  fr: "don née ver lé tro cou sa mi pro têt rai quo les bou chan dre fin gé",
  es: "dat os tra ño pro te ga ci ón lle va re qui be sar con fu yo mi ler",
  ru: "дан ные пе ре да ча за щи та об мен про вер ка до го вор сто рон уро",
  zh: "数 据 跨 境 流 动 保 护 合 同 标 准 认 证 评 估 监 管 安 全 信 息 机 构 能 力 建 设 实 践 政 策 法 律",
  ar: "بيا نات نقل حما ية عقد مع يار تد فق سجل هيئ قان ون تعا ون خدم شبك دلي",
};

/** Words of each language, the common ones first. */
const WORDS = 6000;

const vocabulary = Object.fromEntries(
  locales.map((locale) => {
    const parts = syllables[locale].split(" ");
    const at = (i: number) => parts[i % parts.length] ?? "";
    const words = Array.from({ length: WORDS }, (_, i) => {
      const [a, b, c] = [i, Math.floor(i / parts.length), i * 7 + 3];
      return locale === "zh" ? at(a) + at(b) : at(a) + at(b) + at(c);
    });
    return [locale, words];
  }),
) as Record<Locale, string[]>;

/** The same numbers in every run: a figure can be compared with the last one. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
}

/** A common word often, a rare one seldom. */
const word = (locale: Locale, next: () => number): string =>
  vocabulary[locale][Math.floor(WORDS * next() ** 4)] ?? "";

function sentence(locale: Locale, count: number, next: () => number): string {
  const words = Array.from({ length: count }, () => word(locale, next));
  return words.join(locale === "zh" ? "" : " ");
}

const lengths = {
  ...{ title: 8, summary: 30, problem: 40, objective: 20, measure: 60 },
  ...{ failures: 25, lessons: 25 },
} as const;

function textsIn(locale: Locale, next: () => number) {
  const own = Object.entries(lengths).map(
    ([key, count]) => [key, sentence(locale, count, next)] as const,
  );
  return {
    ...(Object.fromEntries(own) as Record<keyof typeof lengths, string>),
    block: sentence(locale, 3, next),
    steps: sentence(locale, 25, next),
  };
}

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

const contentOf = (
  i: number,
  texts: ReturnType<typeof textsIn>,
): PracticeContent => {
  const { block, steps, ...own } = texts;
  const topic = at(topicCodes, i * 5);
  return {
    ...emptyContent,
    ...own,
    area: at(areas, i * 11).iso3,
    legalTradition: at(legalTraditions, i * 3),
    instrument: at(instrumentTypes, i * 7),
    cost: at(costBands, i * 13),
    topics: [topic, ...(i % 3 === 0 ? [at(topicCodes, i * 5 + 4)] : [])],
    proposals: topics[topic].proposals,
    blocks: [
      { id: "b1", name: block, steps, preconditions: "", templateId: null },
    ],
  };
};

const sha256 = (text: string) =>
  createHash("sha256").update(text).digest("hex");

/** The i-th write-up: its text in one language, and translated into the other five. */
export function writeUp(i: number) {
  const next = chance(i + 1);
  const original = at(locales, i);
  const content = contentOf(i, textsIn(original, next));
  const translations = locales
    .filter((lang) => lang !== original)
    .flatMap((lang) => {
      const translated = textsOf(contentOf(i, textsIn(lang, next)));
      const texts = new Map(translated.map(({ path, text }) => [path, text]));
      return textsOf(content).map(({ path, text }) => ({
        ...{ path, lang, source: sha256(text) },
        text: texts.get(path) ?? "",
      }));
    });
  return {
    ...{ original, content, translations },
    evidence: at(evidenceLevels, i * 3),
    label: at(practiceLabels, i * 2),
  };
}

/** Twenty-four places in a vocabulary, from its commonest words to its rare ones. */
const ranks = (rarest: number) =>
  Array.from({ length: 24 }, (_, k) =>
    Math.min(rarest, k + Math.floor(rarest ** ((k + 1) / 24)) - 1),
  );

/**
 * Words of titles and texts, some common and some rare, by script: more of each
 * than the library remembers answers for.
 */
export const wordsToFind = {
  Latin: ranks(5800).flatMap((rank) => [
    vocabulary.en[rank] ?? "",
    vocabulary.fr[rank] ?? "",
    (vocabulary.es[rank] ?? "").slice(0, 4),
  ]),
  Chinese: ranks(1000).flatMap((rank) => [
    vocabulary.zh[rank] ?? "",
    `${vocabulary.zh[rank] ?? ""}${vocabulary.zh[1] ?? ""}`,
  ]),
  Arabic: ranks(5800).flatMap((rank) => [
    vocabulary.ar[rank] ?? "",
    `${vocabulary.ar[1] ?? ""} ${vocabulary.ar[rank + 1] ?? ""}`,
  ]),
} as const;
