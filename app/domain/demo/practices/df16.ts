import { block, brief, indicator } from "./brief";
import type { DemoPractice } from "./model";

const usual = {
  cost: "under_100k",
  staffing: "under_2",
  duration: "under_1_year",
} as const;

export const nonDiscrimination: readonly DemoPractice[] = [
  {
    ...usual,
    ...{
      key: "same-question",
      by: "international_organization",
      region: "150",
    },
    lang: "en",
    topics: ["DF16", "DF08"],
    ...{ instrument: "guideline", level: "international" },
    data: ["personal", "important"],
    startedOn: "2023-01-15",
    measuredOn: "2025-01-31",
    source: "Reviews of the council (invented)",
    words: brief({
      title:
        "The same question for every country: a test for restrictions by origin",
      summary:
        "Before a rule names a country, its writers swap the name for another three times and ask whether it would still stand.",
      problem:
        "Of 26 rules that named a country, 19 gave a reason that held for twelve others as well.",
      objective: "Rules that name risks, not countries.",
      measure:
        "The **swap test**: replace the name by a friend’s, by a small state’s and by one’s own. If the rule looks absurd, write down the fact that makes the difference, or drop the name.",
      blocks: [
        block(
          "The swap test",
          "1. Write the reason without the name.\n2. Swap three times.\n3. Note the fact that differs and its source.\n4. Publish.",
          "Writers who will be laughed at.",
        ),
      ],
      indicators: [indicator("Rules that name a country", "26", "10", "8")],
      assessment:
        "Scholars of four regions repeated the test on ten rules and agreed on nine.",
      sideEffects: "Some rules became wider instead of vanishing.",
      failures: "Done by the authors alone, every rule passed.",
      lessons: "Let strangers swap.",
      notSuitable: "Sanctions decided elsewhere.",
    }),
    also: {
      fr: brief({
        title:
          "La même question pour chaque pays : un test des restrictions selon l’origine",
        summary:
          "Avant qu’une règle nomme un pays, ses auteurs remplacent trois fois le nom et demandent si elle tiendrait encore.",
        problem:
          "Sur 26 règles qui nommaient un pays, 19 donnaient une raison valable pour douze autres.",
        objective: "Des règles qui nomment des risques, non des pays.",
        measure:
          "Le **test de l’échange** : remplacer le nom par celui d’un ami, d’un petit État, du sien. Si la règle paraît absurde, écrire le fait qui fait la différence, ou retirer le nom.",
        blocks: [
          block(
            "Le test de l’échange",
            "1. Écrire la raison sans le nom.\n2. Échanger trois fois.\n3. Noter le fait qui diffère et sa source.\n4. Publier.",
            "Des auteurs qui acceptent qu’on rie.",
          ),
        ],
        indicators: [indicator("Règles nommant un pays", "26", "10", "8")],
        assessment:
          "Des chercheurs de quatre régions ont refait le test sur dix règles et s’accordent sur neuf.",
        sideEffects:
          "Certaines règles se sont élargies au lieu de disparaître.",
        failures: "Fait par les seuls auteurs, le test était toujours réussi.",
        lessons: "Laisser des inconnus échanger.",
        notSuitable: "Les sanctions décidées ailleurs.",
      }),
    },
  },
  {
    ...usual,
    ...{
      key: "preuve-avant-interdit",
      by: "academia",
      region: "155",
      lang: "fr",
    },
    topics: ["DF16"],
    ...{ instrument: "guideline", tradition: "civil_law", level: "national" },
    data: ["important"],
    startedOn: "2024-02-01",
    words: brief({
      title: "Une preuve avant chaque interdiction",
      summary:
        "Une université propose de noter, avant d’interdire un fournisseur étranger, quelle preuve changerait l’avis.",
      problem: "Les interdictions reposaient sur des articles de presse.",
      objective: "Une preuve vérifiable, ou un délai pour la trouver.",
      measure:
        "Une fiche demande : **quelle preuve vous ferait changer d’avis ?** Sans réponse, pas d’interdiction.",
      failures: "La fiche a été remplie après coup dans deux cas sur trois.",
      lessons: "Dater la fiche par un tiers.",
      indicators: [
        indicator("Interdictions avec preuve", "2 sur 15", "toutes", ""),
      ],
    }),
  },
  {
    ...usual,
    ...{ key: "ravnyy-dostup", by: "government", region: "151", lang: "ru" },
    topics: ["DF16", "DF07"],
    ...{ instrument: "regulation", tradition: "civil_law", level: "national" },
    data: ["non_personal"],
    startedOn: "2023-09-01",
    measuredOn: "2025-07-31",
    source: "Реестр решений (вымышлен)",
    words: brief({
      title: "Отказ иностранцу только по тем же строкам, что и своему",
      summary:
        "Вымышленная республика отказывает иностранным и своим операторам по одному списку оснований.",
      problem: "Иностранцам отказывали в 6 раз чаще, и никто не знал почему.",
      objective: "Равная доля отказов при равных фактах.",
      measure:
        "Решение принимают, **не видя страны заявителя**; ее открывают после.",
      blocks: [
        block(
          "Решение вслепую",
          "1. Закрыть страну.\n2. Решить.\n3. Открыть.\n4. Сравнить доли раз в год.",
          "Формуляр, где страна на отдельном листе.",
        ),
      ],
      indicators: [
        indicator("Отказов иностранцам к отказам своим", "6", "1", "1,4"),
      ],
      failures: "Язык заявления выдавал страну.",
      lessons: "Переводить все заявления.",
    }),
  },
];
