import type { DemoPractice } from "./model";

export const strategies: readonly DemoPractice[] = [
  {
    key: "one-page-readiness",
    by: "government",
    region: "053",
    lang: "en",
    topics: ["DF01", "DF19"],
    instrument: "programme",
    tradition: "common_law",
    level: "national",
    data: ["personal", "non_personal"],
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2024-01-15",
    measuredOn: "2025-09-30",
    source: "Minutes of the council for data (invented)",
    words: {
      title: "A readiness review on one page, written by those who wait",
      summary:
        "Instead of a consultant’s report, an invented state asked firms and clinics that wait for data from abroad what they wait for. The answers fit on one page and became the year’s work plan.",
      problem:
        "Three readiness reports of 140 pages each had been paid for in six years. None had a date, an office or a budget beside its advice; of 87 recommendations, 4 were carried out.",
      objective:
        "Carry out eight of ten measures within a year, each named by somebody who waits for it.",
      measure:
        "Forty bodies answer **one question**: which data did you wait for longest last year, and on whom? The ten longest waits become ten measures, each with one office and one day. The council looks at the page every month.",
      blocks: [
        {
          name: "The question of waiting",
          steps:
            "1. Choose forty bodies by lot from a public list.\n2. Ask by telephone, ten minutes each.\n3. Add up days of waiting, not opinions.\n4. Publish the list with the bodies’ consent.",
          preconditions: "A list of those who receive or send data abroad.",
        },
        {
          name: "The page",
          steps:
            "1. Ten lines: measure, office, day, state.\n2. Late lines turn red by themselves.\n3. A line leaves the page only when the one who waited agrees.",
          preconditions: "A council that meets monthly.",
        },
      ],
      actors: "The ministry (owner), nine offices, forty bodies.",
      legalBasis: "A cabinet decision; no law was needed.",
      indicators: [
        {
          name: "Measures carried out within the year",
          baseline: "4 of 87 in six years",
          target: "8 of 10",
          actual: "7 of 10",
        },
        {
          name: "Days of waiting of the forty bodies together",
          baseline: "6,240",
          target: "3,000",
          actual: "2,910",
        },
      ],
      assessment:
        "The parliament’s budget office called ten of the forty bodies again in October 2025 and confirmed the days, save for one clinic.",
      sideEffects: "Offices that nobody waits for received no attention.",
      failures:
        "Three measures needed money of another ministry and did not move. They stayed red for eleven months.",
      lessons: "Let the one who waited close the line.",
      preconditions: "A minister who reads one page a month.",
      ldcChanges:
        "Ten bodies are enough; a radio call-in can ask the question.",
      notSuitable: "Where bodies fear to name the office that delays them.",
    },
  },
  {
    key: "conseil-des-donnees",
    by: "government",
    region: "202",
    lang: "fr",
    topics: ["DF01"],
    instrument: "institution",
    tradition: "civil_law",
    level: "national",
    data: ["personal", "non_personal", "important"],
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_2_years",
    startedOn: "2023-01-09",
    measuredOn: "2025-01-31",
    source: "Relevé des décisions du conseil (inventé)",
    words: {
      title: "Un conseil des données qui ne décide que par écrit",
      summary:
        "Sept ministères réglaient les flux de données chacun à sa façon. Un conseil de sept personnes décide maintenant par écrit en quinze jours, et chaque décision est publiée avec les avis contraires.",
      problem:
        "Un exportateur de données agricoles avait reçu trois réponses contraires de trois ministères en un mois. Les réunions de coordination n’avaient ni ordre du jour ni suite.",
      objective:
        "Une seule réponse de l’État, en quinze jours, avec ses raisons.",
      measure:
        "Toute question arrive au secrétariat par un formulaire d’une page. Les sept membres répondent **par écrit en dix jours** ; le silence vaut accord. Le secrétariat publie la réponse et les avis contraires, sans noms d’entreprises.",
      blocks: [
        {
          name: "La question d’une page",
          steps:
            "1. Qui envoie quoi, à qui, pourquoi.\n2. Quelles règles se contredisent.\n3. Ce qui se passe si l’on ne fait rien.",
          preconditions: "Un secrétariat de deux personnes.",
        },
        {
          name: "Le silence vaut accord",
          steps:
            "1. Dix jours ouvrables, une seule relance.\n2. Un refus doit proposer une autre réponse.\n3. En cas de désaccord, le premier ministre tranche en cinq jours.",
          preconditions: "Un décret qui donne effet au silence.",
        },
      ],
      actors: "Sept ministères, le secrétariat du conseil.",
      legalBasis: "Décret inventé créant le conseil.",
      indicators: [
        {
          name: "Jours jusqu’à une réponse de l’État",
          baseline: "118",
          target: "15",
          actual: "16",
        },
        {
          name: "Réponses contredites ensuite par un ministère",
          baseline: "une sur quatre",
          target: "aucune",
          actual: "2 sur 94",
        },
      ],
      assessment: "",
      sideEffects:
        "Les questions simples arrivent aussi au conseil ; une liste de réponses types les trie désormais.",
      failures:
        "La première année, le silence ne valait rien : 61 questions sur 70 ont attendu le même ministère.",
      lessons: "Écrire la règle du silence avant de nommer les membres.",
      preconditions: "L’autorité du premier ministre.",
      ldcChanges: "Trois ministères suffisent pour commencer.",
      notSuitable: "Les secrets d’État, qui ont leur propre procédure.",
    },
  },
  {
    key: "mapa-de-datos-municipal",
    by: "civil_society",
    region: "005",
    lang: "es",
    topics: ["DF01", "DF11"],
    instrument: "tool",
    tradition: "civil_law",
    level: "local",
    data: ["non_personal"],
    cost: "under_10k",
    staffing: "under_2",
    duration: "under_6_months",
    startedOn: "2024-05-02",
    words: {
      title: "El mapa de datos que un municipio dibuja en dos tardes",
      summary:
        "Un método para que un municipio pequeño sepa en dos tardes qué datos salen de su territorio, hacia dónde y por qué contrato. Se dibuja en papel y se fotografía.",
      problem:
        "De 30 municipios consultados, 28 no sabían que las multas de tránsito se procesaban en otro país. Los inventarios en hojas de cálculo quedaban vacíos.",
      objective: "Un dibujo completo en dos tardes y revisado cada año.",
      measure:
        "Quienes usan cada sistema dibujan en una pared **de dónde viene y a dónde va cada dato**. Un hilo rojo marca lo que cruza la frontera. Cada hilo lleva el número del contrato o un signo de pregunta.",
      blocks: [
        {
          name: "Dos tardes ante la pared",
          steps:
            "1. Invitar a quien usa, no a quien dirige.\n2. Dibujar los diez sistemas más usados.\n3. Hilo rojo para cada salida.\n4. Al día siguiente, resolver los signos de pregunta.",
          preconditions: "Una pared y diez personas.",
        },
      ],
      actors: "La red de pequeñas empresas y 30 municipios.",
      legalBasis: "Ninguna.",
      indicators: [
        {
          name: "Salidas de datos con contrato conocido",
          baseline: "12 %",
          target: "90 %",
          actual: "",
        },
      ],
      assessment: "",
      sideEffects: "Un proveedor perdió un contrato que nadie recordaba.",
      failures: "Con jefes en la sala nadie ponía signos de pregunta.",
      lessons: "El signo de pregunta es el resultado más valioso.",
      preconditions: "Permiso para hablar de los contratos.",
      ldcChanges: "Ninguno.",
      notSuitable: "Sistemas de seguridad pública.",
    },
  },
];
