import { block, brief, indicator } from "./brief";
import type { DemoPractice } from "./model";

const usual = {
  cost: "under_100k",
  staffing: "under_5",
  duration: "under_1_year",
} as const;

export const fairMarkets: readonly DemoPractice[] = [
  {
    ...usual,
    ...{
      key: "data-switch-day",
      by: "civil_society",
      region: "150",
      lang: "en",
    },
    topics: ["DF14"],
    ...{ instrument: "standard", tradition: "civil_law", level: "regional" },
    data: ["non_personal"],
    startedOn: "2023-10-01",
    measuredOn: "2025-06-30",
    source: "Test reports of the forum (invented)",
    words: brief({
      title: "Switch day: once a year every firm tries to leave its cloud",
      summary:
        "A consumer forum invites small firms to move one service to another cloud within one day, and publishes what held them back.",
      problem:
        "Contracts promised that one could leave. Of 40 firms that tried, 3 could.",
      objective: "A firm of ten people can leave within a day.",
      measure:
        "On the second Tuesday of May firms try **for real, with a copy**. Helpers note each obstacle; providers answer within sixty days.",
      blocks: [
        block(
          "Obstacle cards",
          "1. One card per obstacle.\n2. Name the provider.\n3. Send it, wait sixty days, publish with the answer.",
          "Helpers who know two clouds.",
        ),
      ],
      indicators: [
        indicator(
          "Firms that left within a day",
          "3 of 40",
          "20 of 40",
          "17 of 52",
        ),
      ],
      assessment:
        "A competition authority watched in 2025 and confirmed the counts.",
      sideEffects: "Providers send helpers on that day only.",
      failures: "In the first year two firms lost a day’s orders.",
      lessons: "Use a copy.",
      notSuitable: "Hospitals.",
    }),
  },
  {
    ...usual,
    ...{ key: "gongping-jiekou", by: "company", region: "142", lang: "zh" },
    topics: ["DF14", "DF10"],
    ...{ instrument: "standard", tradition: "civil_law" },
    data: ["non_personal"],
    startedOn: "2024-01-01",
    measuredOn: "2025-10-31",
    source: "接口日志（虚构）",
    words: brief({
      title: "同一接口、同一价格：小商户的数据出口",
      summary: "平台向所有商户开放同样的数据导出接口，价格公开，大小商户一致。",
      problem: "大商户每小时可取数据，小商户每月一次，且要付费。",
      objective: "任何商户都能在同样条件下取回自己的数据。",
      measure: "一套接口、一张价目表，**例外须公开**。",
      blocks: [
        block(
          "公开例外",
          "1. 登记每个例外。\n2. 写明理由和期限。\n3. 每季度公布。",
          "管理层同意。",
        ),
      ],
      indicators: [indicator("使用导出接口的小商户", "4%", "40%", "46%")],
      sideEffects: "接口负载上升三倍。",
      failures: "第一版接口只有英文说明，小商户不会用。",
      lessons: "说明书比接口重要。",
    }),
  },
  {
    ...usual,
    ...{ key: "licence-en-image", by: "academia", region: "202", lang: "fr" },
    topics: ["DF14"],
    ...{ instrument: "guideline", tradition: "civil_law", level: "local" },
    data: ["non_personal"],
    startedOn: "2025-01-20",
    words: brief({
      title: "Une licence de données en quatre images",
      summary:
        "Quatre images disent ce qu’un réutilisateur étranger peut faire des données d’une coopérative.",
      problem: "Les licences en anglais n’étaient lues par personne.",
      objective: "Que la coopérative et l’acheteur comprennent la même chose.",
      measure: "Quatre images : **lire, mêler, vendre, citer**.",
      blocks: [
        block(
          "Quatre images",
          "1. Dessiner.\n2. Demander à dix personnes.\n3. Redessiner.",
          "Un dessinateur.",
        ),
      ],
      failures: "L’image de la vente a été prise pour un cadeau.",
      lessons: "Demander, puis redessiner.",
    }),
  },
  {
    ...usual,
    ...{ key: "secret-with-use", by: "company", region: "150", lang: "ru" },
    topics: ["DF14", "DF13"],
    ...{ instrument: "tool", tradition: "civil_law" },
    data: ["non_personal"],
    startedOn: "2023-06-01",
    words: brief({
      title: "Показать модель, не отдавая ее",
      summary:
        "Покупатель за рубежом проверяет модель на своих данных, не получая ни модели, ни исходных данных.",
      problem: "Сделки срывались: никто не хотел показать первым.",
      objective: "Проверка за неделю без передачи.",
      measure:
        "Третья сторона запускает модель **в закрытой комнате** и отдает только оценку.",
      failures: "Оценка по десяти примерам оказалась случайной.",
      lessons: "Не меньше тысячи примеров.",
    }),
  },
];
