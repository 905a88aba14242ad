import type { SeedRows } from "../../../../db/seed/insert.server";
import type { OfferStatus } from "../../exchange/model";
import { DAY } from "../../kernel/clock";
import { newId } from "../../kernel/ids";
import { offerUntil } from "../../lifecycle/offer";
import { emptyOffer, type OfferContent } from "../../offer/content";
import { legalTraditions } from "../../practice/model";
import type { Random } from "../random";
import type { ExchangeBody } from "./bodies.server";
import { lastInstant } from "./history";
import type { OfferWords } from "./model";
import type { ExchangePeople } from "./request-rows.server";

const regions = ["002", "019", "142", "009"] as const;
const unsent: readonly OfferStatus[] = ["draft", "org_approved"];
const live: readonly OfferStatus[] = [
  "active",
  "paused",
  "expired",
  "withdrawn",
];

const keptFor = (turn: number): OfferContent["groups"] => {
  if (turn % 5 === 0) return ["ldc"];
  if (turn % 11 === 0) return ["sids", "ldc"];
  if (turn % 13 === 0) return ["oda"];
  return turn % 17 === 0 ? ["upper_middle_income"] : [];
};

function contentOf(
  words: OfferWords,
  { kind }: ExchangeBody,
  turn: number,
  random: Random,
): OfferContent {
  const isFunded = turn % 3 === 0;
  const languages = new Set([words.lang, "en"]);
  if (random.below(3) === 0) languages.add(random.pick(["fr", "es", "ar"]));
  return {
    ...emptyOffer,
    ...{ title: words.title, description: words.description },
    ...{ topics: words.topics, modalities: words.modalities },
    levels: turn % 6 === 0 ? ["C"] : [],
    languages: [...languages],
    interpretation: random.below(3) === 0,
    groups: keptFor(turn),
    regions: turn % 7 === 0 ? [random.pick(regions)] : [],
    window: { from: turn % 2 ? "2025-03-01" : "2026-01-01", to: "2028-06-30" },
    slots: 1 + random.below(4),
    funding: isFunded ? "funded" : turn % 4 === 1 ? "cost_shared" : "in_kind",
    amount: isFunded ? (4 + random.below(40)) * 1_000_000 : null,
    currency: isFunded ? random.pick(["USD", "EUR", "CNY"]) : null,
    tied: isFunded ? random.pick(["untied", "partially_tied"] as const) : null,
    ...{ conditions: words.conditions, pastWork: words.past },
    traditions: [random.pick(legalTraditions), random.pick(legalTraditions)],
    served: random.below(2) === 0 ? ["ldc"] : ["ldc", "lldc"],
    contact: "assistance@offers.example",
    noConditions: kind === "company",
  };
}

/** Adds one invented offer. */
export function pushOffer(
  rows: SeedRows,
  {
    words,
    body,
    status,
    turn,
    number,
    people,
    random,
  }: {
    readonly words: OfferWords;
    readonly body: ExchangeBody;
    readonly status: OfferStatus;
    readonly turn: number;
    readonly number: number | null;
    readonly people: ExchangePeople;
    readonly random: Random;
  },
): void {
  const isLive = live.includes(status);
  const sentAt =
    lastInstant - (isLive ? 60 + ((turn * 53) % 600) : 4 + (turn % 9)) * DAY;
  const isSent = !unsent.includes(status);
  // Whoever gave long ago has confirmed it since, but for the expired.
  const confirmedAt =
    status === "expired" ? sentAt : Math.max(sentAt, lastInstant - 200 * DAY);
  const content = contentOf(words, body, turn, random);
  const id = newId();
  const since = status === "active" ? sentAt + 8 * DAY : lastInstant - 20 * DAY;
  const activeAt = isLive ? sentAt + 8 * DAY : null;
  const expiresAt =
    status === "expired"
      ? since
      : activeAt === null
        ? null
        : offerUntil(confirmedAt);
  const isRunning = ["active", "paused", "exhausted"].includes(status);
  rows.offers.push({
    ...{ id, number, participantId: body.id, createdBy: people.donor },
    ...{ originalLang: words.lang, content, revision: 2 },
    ...{ contentBy: people.donor, contentAt: sentAt - DAY },
    ...{ status, statusSince: since },
    dueAt: isRunning ? expiresAt : null,
    approvedBy: status === "draft" ? null : people.donor,
    approvedAt: status === "draft" ? null : sentAt - DAY,
    submittedBy: isSent ? people.donor : null,
    submittedAt: isSent ? sentAt : null,
    screenedBy: isLive ? people.officer : null,
    activeAt,
    expiresAt,
    unanswered: status === "paused" ? 2 : 0,
    slots: content.slots,
    slotsTaken: 0,
    reasonCode: null,
    demo: true,
    ...{ createdAt: sentAt - 10 * DAY, updatedAt: since, version: 3 },
  });
  if (!isSent) return;
  const told = [
    ["submit", "submitted", sentAt],
    ...(isLive
      ? ([
          ["screen", "screened", sentAt + 7 * DAY],
          ["activate", "active", sentAt + 8 * DAY],
        ] as const)
      : []),
    ...(isLive && status !== "active"
      ? ([[endings[status] ?? "pause", status, since]] as const)
      : []),
  ] as const;
  for (const [event, toStatus, at] of told) {
    rows.offerEvents.push({
      ...{ id: newId(), offerId: id, event, toStatus, at },
      ...{ reasonCode: null, note: null, noteLang: null, userId: null },
    });
  }
}

const endings: Readonly<Partial<Record<OfferStatus, string>>> = {
  paused: "pause",
  expired: "expire",
  withdrawn: "withdraw",
};
