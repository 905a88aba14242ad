import { decimalOf } from "../reference/currency";
import type {
  EngagementStatus,
  FundingKind,
  Modality,
  MoneyKind,
  Side,
  TiedKind,
} from "../exchange/model";
import { type Day, dayOf, type Instant } from "../kernel/clock";
import { activityStatus } from "../lifecycle/engagement";
import type { TopicCode } from "../reference/model";
import { topics as topicTable } from "../reference/topic";
import {
  aidType,
  organisationType,
  tiedStatus,
  transactionType,
  vocabulary,
} from "./codes";
import { type Organisation, organisationRef } from "./organisation";
import { sharesOf } from "./shares";
import { element, type Element } from "./xml";

/** What an activity is made of: public facts and texts both sides agreed to publish. */
export interface ActivityFacts {
  /** `EN-000012`. */
  readonly number: string;
  readonly status: EngagementStatus;
  readonly updatedAt: Instant;
  readonly text: {
    readonly title: string;
    readonly description: string;
    readonly lang: string;
  };
  readonly requester: Organisation;
  readonly provider: Organisation;
  /** ISO 3166-1 alpha-2 of the recipient country. */
  readonly country: string;
  readonly topics: readonly TopicCode[];
  readonly start: Day | null;
  readonly end: Day | null;
  readonly activeAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Of the offer, which is public. */
  readonly offer: {
    readonly modalities: readonly Modality[];
    readonly funding: FundingKind | null;
    readonly tied: TiedKind | null;
    readonly currency: string | null;
    readonly conditions: string;
    readonly lang: string;
  };
  readonly sums: readonly {
    readonly id: string;
    readonly kind: MoneyKind;
    readonly side: Side;
    readonly amount: number;
    readonly currency: string;
    readonly day: Day;
  }[];
  readonly outputs: readonly {
    readonly name: string;
    readonly target: string;
    readonly lang: string;
    readonly reached: string | null;
    readonly reachedLang: string;
  }[];
}

/** Where and by whom it is published. */
export interface Publisher {
  readonly ref: string;
  readonly name: string;
  /** Address of a page in a language: the public page of an activity. */
  readonly pageOf: (number: string, lang: string) => string;
  /** Where the topics' codes are explained. */
  readonly topicsUri: string;
  /** A topic's name, English. */
  readonly topicName: (topic: TopicCode) => string;
}

const narrative = (text: string, lang?: string): Element =>
  element("narrative", { "xml:lang": lang }, text);

/** A narrative may not be empty. */
const narratives = (name: string, text: string, lang: string): Element[] =>
  text.trim() === "" ? [] : [element(name, {}, narrative(text, lang))];

const names = ({ names: known }: Organisation): Element[] =>
  known
    .filter(({ text }) => text.trim() !== "")
    .map(({ lang, text }) => narrative(text, lang));

function participating(facts: ActivityFacts, publisher: Publisher): Element[] {
  const { requester, provider, offer } = facts;
  const org = (who: Organisation, role: string) =>
    element(
      "participating-org",
      {
        ref: organisationRef(who, publisher.ref),
        type: organisationType[who.kind],
        role,
      },
      ...names(who),
    );
  const pays = offer.funding === "funded" || offer.funding === "cost_shared";
  return [
    // Funding, extending, implementing.
    ...(pays ? [org(provider, "1")] : []),
    ...(offer.funding === "cost_shared" ? [org(requester, "1")] : []),
    org(provider, "3"),
    org(requester, "4"),
  ];
}

function dates({ start, end, activeAt, closedAt }: ActivityFacts): Element[] {
  const date = (type: string, day: Day | null) =>
    day === null ? [] : [element("activity-date", { type, "iso-date": day })];
  return [
    ...date("1", start),
    ...date("2", activeAt === null ? null : dayOf(activeAt)),
    ...date("3", end),
    ...date("4", closedAt === null ? null : dayOf(closedAt)),
  ];
}

function sectors({ topics }: ActivityFacts, publisher: Publisher): Element[] {
  const crs = topics.map((topic) => topicTable[topic].crs[0] ?? "15110");
  const own = sharesOf(topics);
  return [
    ...[...sharesOf(crs)].map(([code, percentage]) =>
      element("sector", {
        ...{ vocabulary: vocabulary.sectorCrs, code, percentage },
      }),
    ),
    ...topics.map((topic) =>
      element(
        "sector",
        {
          vocabulary: vocabulary.sectorOwn,
          "vocabulary-uri": publisher.topicsUri,
          code: topic,
          percentage: own.get(topic),
        },
        narrative(publisher.topicName(topic), "en"),
      ),
    ),
    ...[...new Set(topics.flatMap((topic) => topicTable[topic].sdg))].map(
      (code) => element("tag", { vocabulary: vocabulary.tagSdgTarget, code }),
    ),
  ];
}

/** Both sides' sums, each as its own side sees it. */
const transactions = (facts: ActivityFacts, { ref }: Publisher): Element[] =>
  facts.sums.map(({ id, kind, side, amount, currency, day }) =>
    element(
      "transaction",
      { ref: id },
      element("transaction-type", { code: transactionType[side][kind] }),
      element("transaction-date", { "iso-date": day }),
      element(
        "value",
        { currency, "value-date": day },
        decimalOf(amount, currency),
      ),
      element(
        "provider-org",
        {
          ref: organisationRef(facts.provider, ref),
          type: organisationType[facts.provider.kind],
        },
        ...names(facts.provider),
      ),
      element(
        "receiver-org",
        {
          ref: organisationRef(facts.requester, ref),
          type: organisationType[facts.requester.kind],
        },
        ...names(facts.requester),
      ),
    ),
  );

/** Outputs with targets in words: qualitative indicators over the whole time. */
function results({ outputs, start, end }: ActivityFacts): Element[] {
  if (start === null || end === null) return [];
  return outputs
    .filter(({ name }) => name.trim() !== "")
    .map((output) => {
      const said = (name: string, text: string | null, lang: string) =>
        text === null || text.trim() === ""
          ? []
          : [element(name, {}, element("comment", {}, narrative(text, lang)))];
      return element(
        "result",
        { type: "1", "aggregation-status": "0" },
        ...narratives("title", output.name, output.lang),
        element(
          "indicator",
          { measure: "5" },
          ...narratives("title", output.name, output.lang),
          element(
            "period",
            {},
            element("period-start", { "iso-date": start }),
            element("period-end", { "iso-date": end }),
            ...said("target", output.target, output.lang),
            ...said("actual", output.reached, output.reachedLang),
          ),
        ),
      );
    });
}

/** One engagement as an IATI 2.03 activity; the schema fixes the order. */
export function activityOf(
  facts: ActivityFacts,
  publisher: Publisher,
): Element {
  const { text, offer, number } = facts;
  const { lang } = text;
  const tied = offer.tied === null ? null : tiedStatus[offer.tied];
  const isConditional = offer.conditions.trim() !== "";
  return element(
    "iati-activity",
    {
      "xml:lang": lang,
      "default-currency": offer.currency ?? facts.sums[0]?.currency ?? "USD",
      "last-updated-datetime": new Date(facts.updatedAt).toISOString(),
    },
    element("iati-identifier", {}, `${publisher.ref}-${number}`),
    element(
      "reporting-org",
      { ref: publisher.ref, type: "90", "secondary-reporter": "1" },
      narrative(publisher.name, "en"),
    ),
    element("title", {}, narrative(text.title, lang)),
    element("description", { type: "1" }, narrative(text.description, lang)),
    ...participating(facts, publisher),
    element("activity-status", { code: String(activityStatus[facts.status]) }),
    ...dates(facts),
    element("recipient-country", { code: facts.country, percentage: "100" }),
    ...sectors(facts, publisher),
    element("default-aid-type", { code: aidType(offer.modalities) }),
    ...(tied === null ? [] : [element("default-tied-status", { code: tied })]),
    ...transactions(facts, publisher),
    element(
      "document-link",
      { url: publisher.pageOf(number, lang), format: "text/html" },
      element("title", {}, narrative(text.title, lang)),
      element("category", { code: "A12" }),
      element("language", { code: lang }),
    ),
    element(
      "conditions",
      { attached: isConditional ? "1" : "0" },
      ...(isConditional
        ? [
            element(
              "condition",
              { type: "1" },
              narrative(offer.conditions, offer.lang),
            ),
          ]
        : []),
    ),
    ...results(facts),
  );
}
