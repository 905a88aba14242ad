import { block, brief, indicator } from "./brief";
import type { DemoPractice } from "./model";

const usual = {
  cost: "under_10m",
  staffing: "under_20",
  duration: "over_2_years",
} as const;

export const infrastructure: readonly DemoPractice[] = [
  {
    ...usual,
    ...{ key: "exchange-in-a-box", by: "academia", region: "202", lang: "en" },
    topics: ["DF11"],
    ...{ instrument: "tool", tradition: "common_law", level: "national" },
    data: ["non_personal"],
    startedOn: "2022-04-01",
    measuredOn: "2025-06-30",
    source: "Traffic graphs of the exchange (invented)",
    words: brief({
      title: "An internet exchange in a shipping box, run by its users",
      summary:
        "Network operators put an exchange point into a cooled shipping box beside a university. Local traffic stays local, and calls abroad got cheaper.",
      problem:
        "An e-mail between two offices of one street went through another continent. Delay was 380 milliseconds, and 70 % of the cost was the cable.",
      objective: "Local traffic below 10 milliseconds at a tenth of the price.",
      measure:
        "Eleven operators pay the same fee and **each has one voice**. The box has two power lines and one key holder on duty.",
      blocks: [
        block(
          "The box",
          "1. Find shade and two power lines.\n2. Cool it to 27 degrees, not less.\n3. Two switches, one in reserve.",
          "A fence.",
        ),
        block(
          "One operator, one voice",
          "1. Same fee for all.\n2. Decisions on paper within a week.\n3. Whoever does not pay is switched off on a known day.",
          "Competitors who talk.",
        ),
      ],
      indicators: [
        indicator("Delay of local traffic in ms", "380", "10", "4"),
        indicator("Operators connected", "0", "8", "11"),
      ],
      assessment:
        "A measurement project abroad with probes in six networks confirmed the delay.",
      failures: "The first box stood in the sun. Two switches died in a week.",
      lessons: "Shade before bandwidth.",
      preconditions: "Three operators who want it.",
      ldcChanges: "None: it was built in a least developed country.",
      notSuitable: "Countries with a single operator.",
    }),
  },
  {
    ...usual,
    ...{ key: "centre-partage", by: "regional_organization", region: "202" },
    lang: "fr",
    topics: ["DF11", "DF12"],
    ...{ instrument: "institution", tradition: "civil_law", level: "regional" },
    data: ["important", "non_personal"],
    startedOn: "2021-05-01",
    measuredOn: "2024-12-31",
    source: "Rapport du centre (inventé)",
    words: brief({
      title: "Un centre de données partagé, avec les clés chez chacun",
      summary:
        "Cinq États inventés partagent un centre de données ; chacun garde seul les clés de ses salles.",
      problem:
        "Chaque État payait seul un centre occupé à 12 %, ou louait à l’étranger.",
      objective:
        "Un centre occupé à 60 %, sans que l’hôte voie les données des autres.",
      measure:
        "Cinq salles, cinq clés, **une assemblée qui tourne chaque année**. L’hôte fournit le courant et n’entre qu’accompagné.",
      blocks: [
        block(
          "La salle fermée",
          "1. Murs et caméras de chaque État.\n2. Chiffrement avec des clés gardées au pays.\n3. Visite surprise deux fois par an.",
          "Un accord sur l’inviolabilité.",
        ),
      ],
      indicators: [indicator("Taux d’occupation", "12 %", "60 %", "51 %")],
      assessment: "",
      sideEffects: "Les fournisseurs privés ont perdu des clients publics.",
      failures: "L’électricité de l’hôte a manqué 19 fois la première année.",
      lessons: "Choisir l’hôte pour son courant, non pour sa capitale.",
      ldcChanges: "Deux salles suffisent pour commencer.",
      notSuitable: "Les États sans liaison de secours.",
    }),
  },
  {
    ...usual,
    ...{ key: "kabel-dlya-gor", by: "company", region: "143", lang: "ru" },
    topics: ["DF11"],
    ...{ instrument: "programme", tradition: "civil_law" },
    data: ["non_personal"],
    startedOn: "2023-02-01",
    measuredOn: "2025-09-30",
    source: "Журнал сети (вымышлен)",
    words: brief({
      title: "Волокно вдоль линий электропередачи в горах",
      summary:
        "Компания протянула волокно по опорам линий и делит его с тремя соседями.",
      problem: "Села платили за мегабит в девять раз больше, чем столица.",
      objective: "Одна цена в горах и в столице.",
      measure:
        "Опоры уже стоят: **дорог не волокно, а дорога**. Соседи платят обслуживанием.",
      blocks: [
        block(
          "Опоры",
          "1. Проверить вес.\n2. Подвесить летом.\n3. Запас на каждой десятой.",
          "Согласие владельца опор.",
        ),
      ],
      indicators: [indicator("Цена мегабита к столичной", "9", "1", "1,3")],
      failures: "Первую зиму лед порвал линию в четырех местах.",
      lessons: "Запас волокна на каждой десятой опоре.",
      ldcChanges: "Можно начать с радиолинии.",
    }),
  },
  {
    ...usual,
    ...{ key: "solar-cache", by: "civil_society", region: "009", lang: "en" },
    topics: ["DF11", "DF18"],
    ...{ instrument: "tool", tradition: "common_law", level: "local" },
    data: ["non_personal"],
    startedOn: "2025-04-01",
    words: brief({
      title: "A solar cache for schools on outer islands",
      summary: "A box with a disk fills at night and serves lessons by day.",
      problem: "A lesson took nine minutes to load for thirty pupils.",
      objective: "Lessons at once, with the line free for clinics.",
      measure: "The box asks teachers on Friday **what they need next week**.",
      blocks: [
        block(
          "Friday’s list",
          "1. Ask.\n2. Fetch at night.\n3. Serve.",
          "A teacher who answers.",
        ),
      ],
      indicators: [indicator("Seconds to load a lesson", "540", "5", "")],
      failures: "Ants.",
      lessons: "Seal the box.",
    }),
  },
];
