import type {
  ActivityFacts,
  Publisher,
} from "../../../app/domain/iati/activity.server";
import { activityOf } from "../../../app/domain/iati/activity.server";
import { elementText, openingTag, xmlHead } from "../../../app/domain/iati/xml";

export const publisher: Publisher = {
  ref: "FAIRWAY",
  name: "Fairway",
  pageOf: (number, lang) =>
    `https://example.org/${lang}/assistance/engagements/${number}`,
  topicsUri: "https://example.org/topics.jsonld",
  topicName: (topic) => `Topic ${topic}`,
};

/** An activity with everything in it. */
export const wholeFacts: ActivityFacts = {
  number: "EN-000012",
  status: "closed",
  updatedAt: Date.UTC(2026, 10, 1),
  text: { title: "Training", description: "Officers learn.", lang: "en" },
  requester: {
    ...{ id: "01REQ", kind: "government" },
    names: [
      { lang: "en", text: "Ministry" },
      { lang: "ar", text: "وزارة" },
    ],
    identifiers: [{ scheme: "register", value: "12/34" }],
  },
  provider: {
    ...{ id: "01PRO", kind: "company" },
    names: [{ lang: "zh", text: "公司" }],
    identifiers: [{ scheme: "lei", value: "5493001KJTIIGC8Y1R12" }],
  },
  country: "KE",
  topics: ["DF02", "DF03", "DF04"],
  ...{ start: "2026-01-10", end: "2026-09-30" },
  ...{ activeAt: Date.UTC(2026, 0, 12), closedAt: Date.UTC(2026, 9, 2) },
  offer: {
    modalities: ["study_visit", "training"],
    ...{ funding: "cost_shared", tied: "untied", currency: "EUR" },
    ...{ conditions: "Open to public bodies.", lang: "en" },
  },
  sums: [
    {
      ...{ id: "01A", kind: "pledge", side: "provider" },
      ...{ amount: 150_000, currency: "EUR", day: "2026-01-11" },
    },
    {
      ...{ id: "01B", kind: "payment", side: "provider" },
      ...{ amount: 5, currency: "KWD", day: "2026-03-01" },
    },
    {
      ...{ id: "01C", kind: "payment", side: "requester" },
      ...{ amount: 700, currency: "JPY", day: "2026-03-02" },
    },
  ],
  outputs: [
    {
      ...{ name: "Officers trained", target: "40", lang: "en" },
      ...{ reached: "38", reachedLang: "en" },
    },
  ],
};

/** Whole files, as they are published. */
export const fileOf = (facts: readonly ActivityFacts[]): string =>
  `${
    xmlHead +
    openingTag("iati-activities", {
      version: "2.03",
      "generated-datetime": "2026-11-22T00:00:00.000Z",
    }) +
    facts.map((one) => elementText(activityOf(one, publisher), 1)).join("")
  }</iati-activities>\n`;
