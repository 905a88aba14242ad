import type { SeedRows } from "../../../../db/seed/insert.server";
import { DAY } from "../../kernel/clock";
import { newId } from "../../kernel/ids";
import { offerUntil } from "../../lifecycle/offer";
import type { TopicCode } from "../../reference/model";
import { lastInstant } from "./history";
import type { ExchangePeople } from "./request-rows.server";

/** In what invented companies say they would help, in four languages. */
const declared: readonly (readonly [
  lang: string,
  topics: readonly TopicCode[],
  text: string,
])[] = [
  [
    "en",
    ["DF12", "DF17"],
    "Two of our engineers could run a week’s course on incident response each year (demonstration).",
  ],
  [
    "fr",
    ["DF10"],
    "Nous pouvons montrer à une douane comment nous échangeons des documents sans papier (démonstration).",
  ],
  [
    "zh",
    ["DF13"],
    "我们愿意派人讲解隐私计算的试点经验，并回答监管机构的问题（演示）。",
  ],
  [
    "ar",
    ["DF18"],
    "يمكننا تدريب منشآت صغيرة على ما يلزمها قبل إرسال بيانات إلى الخارج (عرض توضيحي).",
  ],
];

/** Adds declarations of interest by invented companies, public since some months. */
export function pushInterests(rows: SeedRows, people: ExchangePeople): void {
  const companies = rows.participants.filter(({ kind }) => kind === "company");
  for (const [turn, [lang, topics, text]] of declared.entries()) {
    const company = companies[turn * 3];
    if (!company) return;
    const since = lastInstant - (40 + turn * 30) * DAY;
    rows.interests.push({
      ...{ id: newId(), participantId: company.id, topics, text, lang },
      ...{ status: "published", reasonCode: null, createdBy: people.donor },
      ...{ screenedBy: people.officer, at: since - 4 * DAY },
      ...{ statusSince: since, expiresAt: offerUntil(since) },
      ...{ remindedAt: null, demo: true, version: 2 },
    });
  }
}
