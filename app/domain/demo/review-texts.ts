import type { Locale } from "../kernel/localized";

/** What invented reviewers say in public, one after the other. */
export const demoSummaries: readonly (readonly [Locale, string])[] = [
  [
    "en",
    "The results are measured and the failures are told. Costs hold for a small office; larger ones should expect more. (demonstration)",
  ],
  [
    "fr",
    "Le texte dit clairement pour qui la mesure ne convient pas. Les étapes peuvent être suivies sans aide. (demonstration)",
  ],
  [
    "es",
    "La medida es proporcionada. Faltan datos de un segundo año, y el texto lo reconoce. (demonstration)",
  ],
  [
    "en",
    "We tried two of the steps with our own papers and they worked. The safeguards could be described in more detail. (demonstration)",
  ],
  [
    "ru",
    "Описание честное, показатели можно проверить. Для малых ведомств нужен более короткий вариант. (demonstration)",
  ],
  ["zh", "文本说明了失败和副作用，可供他人借鉴。指标来源清楚。(demonstration)"],
  [
    "ar",
    "النص يذكر ما لم ينجح ولماذا، وهذا ما يحتاج إليه من يريد الأخذ به. (demonstration)",
  ],
];

/** What an invented reviewer tells the editor alone. */
export const demoConfidential =
  "No doubts beyond those in the public summary. (demonstration)";

export const demoReturnNote =
  "Please say since when the measure is in force and name one source. (demonstration)";
