import type { SeedRows } from "../../../../db/seed/insert.server";
import type { Need } from "../../exchange/model";
import {
  addWorkingDays,
  DAY,
  dayOf,
  HOUR,
  type Instant,
} from "../../kernel/clock";
import { newId } from "../../kernel/ids";
import { responseTime, screeningDays } from "../../lifecycle/request";
import type { LegalTradition } from "../../practice/model";
import { practiceNumber } from "../../practice/number";
import { categoriesOn } from "../../reference/category";
import { undecided } from "../../reference/ldc";
import type { TopicCode } from "../../reference/model";
import { emptyRequest, type RequestContent } from "../../request/content";
import { unmetReasons } from "../../request/model";
import type { Random } from "../random";
import type { ExchangeBody } from "./bodies.server";
import type { RequestFate } from "./fates";
import { historyOf, lastInstant, type Step } from "./history";
import type { RequestWords } from "./model";

/** Accounts that stand behind what was done. */
export interface ExchangePeople {
  readonly requester: string;
  readonly focal: string;
  readonly donor: string;
  readonly officer: string;
}

const budgets = ["under_50k", "under_250k", "under_1m", "over_1m"] as const;

function needsOf(words: RequestWords, random: Random): Need[] {
  const [first, second] = words.modalities;
  return [
    {
      ...{ id: newId(), topic: words.topic, priority: 3, modality: first },
      must: random.below(4) === 0,
    },
    {
      ...{ id: newId(), topic: words.topic, priority: 2, modality: second },
      must: false,
    },
    {
      ...{ id: newId(), topic: words.also, priority: 1, modality: second },
      must: false,
    },
  ];
}

/** The tradition most common where people write in a language. */
const traditionOf = (lang: string): LegalTradition =>
  lang === "en" ? "common_law" : lang === "ar" ? "mixed" : "civil_law";

function contentOf(
  words: RequestWords,
  turn: number,
  sentAt: number,
  random: Random,
): RequestContent {
  const [name, baseline, target] = words.indicator;
  const from = sentAt + (90 + random.below(120)) * DAY;
  return {
    ...emptyRequest,
    title: words.titles[turn % 2] ?? words.titles[0],
    ...{ problem: words.problem, objective: words.objective },
    ...{ outputs: words.outputs, beneficiaries: words.beneficiaries },
    ...{ needs: needsOf(words, random), hostCommitments: words.host },
    indicators: [{ id: newId(), name, baseline, target }],
    languages: words.lang === "en" ? ["en"] : [words.lang, "en"],
    interpretation: random.below(3) === 0,
    legalTradition: traditionOf(words.lang),
    start: { from: dayOf(from), to: dayOf(from + 300 * DAY) },
    months: 6 + 3 * random.below(5),
    budget: random.pick(budgets),
    contact: "assistance@requests.example",
  };
}

/** A practice on the topic that was public already: the help is asked for to adopt it. */
function practiceOn(
  { practices }: SeedRows,
  topic: TopicCode,
  at: Instant,
): string | null {
  const found = practices.find(
    ({ content, standing, publishedAt }) =>
      standing === "published" &&
      (publishedAt ?? at) < at &&
      content.topics.includes(topic),
  );
  return found?.number ? practiceNumber(found.number) : null;
}

function reasonOf(status: RequestFate["status"], turn: number) {
  if (status === "ineligible") return "outside_scope";
  return status === "unmet"
    ? (unmetReasons[turn % (unmetReasons.length - 1)] ?? null)
    : null;
}

/** When the next one to act should act, in the state a request stands in. */
function dueAfter({ to, at }: Step) {
  if (to === "received" || to === "screening") {
    return addWorkingDays(at, screeningDays);
  }
  return to === "open" || to === "partly_matched" ? at + responseTime : null;
}

/** Adds one invented request with all that happened to it. */
export function pushRequest(
  rows: SeedRows,
  {
    words,
    body,
    fate,
    turn,
    number,
    people,
    random,
  }: {
    readonly words: RequestWords;
    readonly body: ExchangeBody & { readonly area: string };
    readonly fate: RequestFate;
    readonly turn: number;
    readonly number: number | null;
    readonly people: ExchangePeople;
    readonly random: Random;
  },
): void {
  const { status } = fate;
  const sentAt = lastInstant - fate.age * DAY - (turn % 7) * HOUR;
  const steps = historyOf(status, sentAt);
  const timeOf = (to: string) => steps.find((one) => one.to === to)?.at ?? null;
  const last = steps.at(-1);
  const since = last?.at ?? sentAt;
  const id = newId();
  const content = {
    ...contentOf(words, turn, sentAt, random),
    practice: turn % 6 === 2 ? practiceOn(rows, words.topic, sentAt) : null,
  };
  const wanted = status === "partly_matched" ? 2 : 1;
  const isSent = steps.length > 0;
  // Three kinds of readers, so that the board shows what each looks like.
  const audience =
    turn % 9 === 4 ? "named" : turn % 3 === 0 ? "providers" : "public";
  rows.requests.push({
    ...{ id, number, participantId: body.id, area: body.area },
    createdBy: people.requester,
    originalLang: words.lang,
    content: { ...content, partners: wanted },
    revision: 3,
    contentBy: people.requester,
    contentAt: sentAt - HOUR,
    audience,
    fieldAudiences: turn % 4 === 1 ? { budget: "providers" } : {},
    titleIsPublic: audience !== "named",
    ...{ status, statusSince: since },
    dueAt: last ? dueAfter(last) : null,
    clockLeft: status === "clarification" ? 4 * DAY : null,
    submittedBy: isSent ? people.requester : null,
    submittedAt: isSent ? sentAt : null,
    categories: isSent
      ? categoriesOn(body.area, dayOf(sentAt), undecided)
      : null,
    endorsedBy: timeOf("endorsed") === null ? null : people.focal,
    endorsedAt: timeOf("endorsed"),
    receivedAt: timeOf("received"),
    officerId: timeOf("screening") === null ? null : people.officer,
    openedAt: timeOf("open"),
    actedAt: timeOf("unmet"),
    reasonCode: reasonOf(status, turn),
    ...{ poolId: null, splitFromId: null, demo: true },
    ...{ createdAt: sentAt - 12 * DAY, updatedAt: since, version: 4 },
  });
  rows.requestWriters.push({ requestId: id, userId: people.requester });
  for (const { event, to, at } of steps) {
    rows.requestEvents.push({
      ...{ id: newId(), requestId: id, event, toStatus: to },
      ...{ reasonCode: null, note: null, noteLang: null },
      userId:
        event === "submit"
          ? people.requester
          : event === "endorse"
            ? people.focal
            : event === "screen" || event === "open"
              ? people.officer
              : null,
      at,
    });
  }
}
