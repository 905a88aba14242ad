import type { DemoPractice } from "./model";

export const negativeLists: readonly DemoPractice[] = [
  {
    key: "short-negative-list",
    by: "government",
    region: "030",
    lang: "en",
    topics: ["DF07", "DF08"],
    instrument: "regulation",
    tradition: "civil_law",
    level: "subnational",
    data: ["important", "personal"],
    mechanism: "negative_list",
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2024-02-01",
    measuredOn: "2025-08-31",
    source: "Counts of the zone’s office (invented)",
    words: {
      title: "A negative list that loses a line each quarter",
      summary:
        "A zone of an invented state lists what needs a check before it leaves; all else moves freely. Each quarter the line that caught least is struck.",
      problem:
        "Every transfer needed a form. Of 3,100 forms in a year, 6 led to a refusal, all for the same two kinds of data.",
      objective: "Check what matters, and prove each quarter that it does.",
      measure:
        "The list began with **38 lines**. For each line the office counts checks, refusals and the harm avoided. A line without a refusal in four quarters falls away unless somebody writes down why not.",
      blocks: [
        {
          name: "Counting by line",
          steps:
            "1. Give each line a number on the form.\n2. Count checks and refusals.\n3. Publish the table with the list.",
          preconditions: "A form with the number of the line.",
        },
        {
          name: "Falling away by itself",
          steps:
            "1. Announce lines without a refusal.\n2. Wait thirty days for a written reason.\n3. Without one the line ends.",
          preconditions: "A rule that lets lines end without a new decree.",
        },
      ],
      actors: "The zone’s office (owner), customs, 260 firms.",
      legalBasis: "A decree of the invented state for the zone.",
      indicators: [
        {
          name: "Lines of the list",
          baseline: "38",
          target: "20",
          actual: "17",
        },
        {
          name: "Forms a year",
          baseline: "3,100",
          target: "500",
          actual: "410",
        },
      ],
      assessment:
        "Two economists of another country read the counts and the reasons. They confirm the fall and note that refusals were rare before as well.",
      sideEffects: "Firms moved into the zone only to use the list.",
      failures:
        "Line 9 fell away in the third quarter and had to return in the fifth.",
      lessons: "Let lines return as easily as they fall.",
      preconditions: "An office that counts.",
      ldcChanges: "Begin with ten lines of a neighbour’s list.",
      notSuitable: "States whose law asks for consent case by case.",
    },
  },
  {
    key: "lista-con-ejemplos",
    by: "international_organization",
    region: "019",
    lang: "es",
    topics: ["DF07"],
    instrument: "guideline",
    level: "international",
    data: ["important", "non_personal"],
    mechanism: "negative_list",
    cost: "under_10k",
    staffing: "under_2",
    duration: "under_6_months",
    startedOn: "2025-01-15",
    words: {
      title:
        "Cada línea de la lista negativa, con un ejemplo que sí y uno que no",
      summary:
        "Una guía propone que toda lista negativa lleve, junto a cada línea, un ejemplo incluido y uno excluido.",
      problem:
        "En cinco listas comparadas, dos funcionarios clasificaron distinto uno de cada tres casos.",
      objective: "Que dos personas lean la lista igual nueve veces de diez.",
      measure:
        "Cada línea tiene **dos ejemplos y una fecha**. Si dos oficinas discrepan, el caso se convierte en ejemplo.",
      blocks: [
        {
          name: "Dos ejemplos por línea",
          steps:
            "1. Tomar el caso más dudoso que quedó dentro.\n2. Tomar el más dudoso que quedó fuera.\n3. Escribirlos en dos frases.",
          preconditions: "Casos resueltos.",
        },
      ],
      actors: "La organización y cinco oficinas.",
      legalBasis: "Ninguna.",
      indicators: [
        {
          name: "Casos clasificados igual por dos personas",
          baseline: "67 %",
          target: "90 %",
          actual: "",
        },
      ],
      assessment: "",
      sideEffects: "Las listas se alargan.",
      failures: "Los ejemplos inventados confundían más que los reales.",
      lessons: "Solo casos reales, sin nombres.",
      preconditions: "Una lista.",
      ldcChanges: "Ninguno.",
      notSuitable: "Listas secretas.",
    },
  },
  {
    key: "exemption-research",
    by: "academia",
    region: "150",
    lang: "ru",
    topics: ["DF07", "DF13"],
    instrument: "guideline",
    tradition: "civil_law",
    level: "national",
    data: ["personal"],
    mechanism: "none",
    cost: "under_10k",
    staffing: "under_2",
    duration: "under_6_months",
    startedOn: "2024-09-01",
    words: {
      title: "Исключение для науки на одной странице",
      summary:
        "Университет описал, при каких условиях исследовательские данные передаются за рубеж без разрешения, и проверяет это сам.",
      problem:
        "Исследователи ждали разрешения по восемь месяцев или не просили его вовсе.",
      objective: "Ответ за неделю; ни одного нарушения без огласки.",
      measure:
        "Пять условий, **одна страница, одна подпись**. Каждое десятое дело проверяет другой университет.",
      blocks: [
        {
          name: "Пять условий",
          steps:
            "1. Нет имен.\n2. Нет редких случаев.\n3. Известен получатель.\n4. Известен срок.\n5. Известно, кто проверит.",
          preconditions: "Закон с исключением для науки.",
        },
      ],
      actors: "Университет и три партнера.",
      legalBasis: "Исключение для науки в вымышленном законе.",
      indicators: [
        { name: "Дней до ответа", baseline: "240", target: "7", actual: "" },
      ],
      assessment: "",
      sideEffects: "Отделы права опасаются подписи одного человека.",
      failures: "Первая форма имела 19 условий; ею не пользовались.",
      lessons: "Условие, которое никто не может проверить, лишнее.",
      preconditions: "Партнер для проверки.",
      ldcChanges: "Проверять может соседний университет.",
      notSuitable: "Генетические данные.",
    },
  },
];
