import { block, brief, indicator } from "./brief";
import type { DemoPractice } from "./model";

const usual = {
  cost: "under_1m",
  staffing: "under_5",
  duration: "under_1_year",
} as const;

export const dataCrime: readonly DemoPractice[] = [
  {
    ...usual,
    ...{ key: "one-window-requests", by: "government", region: "021" },
    lang: "en",
    topics: ["DF15"],
    ...{
      instrument: "institution",
      tradition: "common_law",
      level: "national",
    },
    data: ["personal"],
    mechanism: "agreement",
    startedOn: "2023-04-01",
    measuredOn: "2025-06-30",
    source: "Counts of the window (invented)",
    words: brief({
      title:
        "One window for lawful requests from abroad, and a number that is published",
      summary:
        "An invented state answers requests for data in criminal cases through one office, by one form, and publishes how many it got, gave and refused.",
      problem:
        "Requests went to eleven offices and took 13 months. Some police called companies directly.",
      objective: "Answer within sixty days; no way around the window.",
      measure:
        "A judge sits in the office. The form asks for **the least that helps**. Companies may answer nobody else, and say so in public.",
      blocks: [
        block(
          "The least that helps",
          "1. Ask for the fact, not the file.\n2. The judge strikes what is not needed.\n3. Tell the person later, unless a judge says no.",
          "A judge with time.",
        ),
        block(
          "The published number",
          "1. Count asked, given, refused, by country.\n2. Publish each half year.\n3. Let companies check their share.",
          "A law that allows it.",
        ),
      ],
      indicators: [
        indicator("Days to an answer", "395", "60", "52"),
        indicator("Requests outside the window", "not known", "0", "4"),
      ],
      assessment:
        "An ombudsperson of another state compared the numbers with those of six companies: they match but for two.",
      sideEffects: "Small requests that were once a call now need a form.",
      failures:
        "No judge at night: a kidnapping waited nine hours. Now one is on call.",
      lessons: "Night first.",
      preconditions: "Independent judges.",
      ldcChanges: "Two states can share one window.",
      notSuitable: "States where judges are not independent.",
    }),
  },
  {
    ...usual,
    ...{ key: "backdoor-bounty", by: "company", region: "150", lang: "en" },
    topics: ["DF15", "DF12"],
    ...{ instrument: "programme", tradition: "civil_law" },
    data: ["non_personal"],
    startedOn: "2022-11-01",
    measuredOn: "2025-04-30",
    source: "Payments of the programme (invented)",
    words: brief({
      title: "A prize for whoever finds a way in that we did not write down",
      summary:
        "A cloud company publishes every remote access its products have and pays for each that is missing in the list.",
      problem: "Buyers feared back doors and no promise helped.",
      objective: "A list that holds against people who are paid to break it.",
      measure:
        "The list has **31 entries**. Each missing one is worth a year’s salary and is published with its story.",
      blocks: [
        block(
          "The list of ways in",
          "1. Ask each team.\n2. Compare with the network.\n3. Publish.\n4. Pay.",
          "A budget that the board can’t cut.",
        ),
      ],
      indicators: [
        indicator("Ways in found by others", "none looked for", "0", "2"),
      ],
      assessment: "Two laboratories tested three releases each.",
      sideEffects: "Releases come two weeks later.",
      failures:
        "The first one found was our own service line, forgotten since 2014.",
      lessons: "You will pay yourself first.",
      notSuitable: "Products of others that one only resells.",
    }),
  },
  {
    ...usual,
    ...{ key: "balagh-wahid", by: "civil_society", region: "015", lang: "ar" },
    topics: ["DF15", "DF18"],
    ...{ instrument: "tool", tradition: "mixed", level: "national" },
    data: ["personal"],
    startedOn: "2024-05-01",
    measuredOn: "2025-08-31",
    source: "سجل البلاغات (متخيَّل)",
    words: brief({
      title: "بلاغ واحد عن بيع البيانات الشخصية",
      summary:
        "جمعية تتلقى بلاغات عن بيع بيانات الناس في مجموعات المحادثة وتسلمها إلى الجهات المختصة في البلدين معًا.",
      problem:
        "من بيعت بياناته في بلد آخر لا يعرف أين يشتكي. من 600 حالة لم يُبلَّغ إلا عن 11.",
      objective: "بلاغ واحد يكفي، وجواب خلال أسبوعين.",
      measure:
        "نموذج من **ست خانات ولقطة شاشة**. تحجب الجمعية الأسماء قبل الإرسال.",
      blocks: [
        block(
          "ست خانات",
          "1. أين رأيتها؟\n2. متى؟\n3. ما نوع البيانات؟\n4. بكم تباع؟\n5. هل تعرف البائع؟\n6. كيف نجيبك؟",
          "متطوعون مدربون.",
        ),
      ],
      indicators: [indicator("بلاغات في السنة", "11", "400", "523")],
      sideEffects: "حاول باعة الإبلاغ عن منافسيهم.",
      failures: "حُفظت اللقطات أول الأمر دون تشفير ثلاثة أشهر.",
      lessons: "احجب الأسماء قبل الحفظ لا قبل الإرسال.",
      notSuitable: "لا يصلح للتهديد المباشر، فله رقم الطوارئ.",
    }),
  },
  {
    ...usual,
    ...{ key: "huella-de-fraude", by: "company", region: "005", lang: "es" },
    topics: ["DF15", "DF10"],
    ...{ instrument: "tool", tradition: "civil_law" },
    data: ["personal"],
    startedOn: "2025-02-01",
    words: brief({
      title: "Compartir huellas de fraude sin compartir clientes",
      summary:
        "Empresas de pago de tres países comparten huellas cifradas de cuentas fraudulentas.",
      problem:
        "La misma cuenta defraudaba en tres países antes de que el primero avisara.",
      objective: "Aviso en un minuto sin enviar nombres.",
      measure:
        "Cada cuenta se convierte en una huella con **una clave que cambia cada día**.",
      failures: "La primera clave no cambiaba y permitía seguir a un cliente.",
      lessons: "Cambiar la clave antes de empezar.",
      indicators: [indicator("Minutos hasta el aviso", "4 300", "1", "")],
    }),
  },
];
