import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ActivityFacts,
  activityOf,
} from "../../../app/domain/iati/activity.server";
import type { Element } from "../../../app/domain/iati/xml";
import {
  engagementStatuses,
  fundingKinds,
  modalities,
  moneyKinds,
  sides,
  tiedKinds,
} from "../../../app/domain/exchange/model";
import { currencyCodes } from "../../../app/domain/reference/currency";
import { addMonths, DAY, dayOf } from "../../../app/domain/kernel/clock";
import { participantKinds } from "../../../app/domain/participant/model";
import { topicCodes } from "../../../app/domain/reference/model";
import { schemaProblems } from "../../support/iati";
import { fileOf, publisher, wholeFacts } from "./facts";

const children = (of: Element, name: string): Element[] =>
  of.children.filter(
    (child): child is Element =>
      typeof child !== "string" && child.name === name,
  );
const attribute = (of: Element | undefined, name: string) =>
  of?.attributes[name] ?? "";

/** Texts that break files: markup, controls, halves of characters, directions. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...["]]>", "<!--", "--", "&", "<x>", "\u0000", "\u001b", "\r\n"],
        ...["\ud800", "\udc00", "\ufffe", "\uffff", "\u202e", '"', "'"],
        ...["<![CDATA[", "&#0;", "%x;", "مرحبا", "你好", "\u{1f600}"],
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join("")),
);
const lang = fc.constantFrom("ar", "en", "es", "fr", "ru", "zh", "sw");
const start = Date.UTC(2024, 0, 1);
const day = fc
  .integer({ min: 0, max: 1000 })
  .map((days) => dayOf(start + days * DAY));
const organisation = fc.record({
  id: fc.stringMatching(/^[0-9A-Z]{26}$/),
  kind: fc.constantFrom(...participantKinds),
  names: fc.array(fc.record({ lang, text: hostile }), {
    minLength: 1,
    maxLength: 3,
  }),
  identifiers: fc.array(
    fc.record({
      scheme: fc.constantFrom("lei", "ror", "register"),
      value: hostile,
    }),
    { maxLength: 2 },
  ),
});

const anyFacts: fc.Arbitrary<ActivityFacts> = fc
  .record({
    number: fc
      .integer({ min: 1, max: 999_999 })
      .map((n) => `EN-${String(n).padStart(6, "0")}`),
    status: fc.constantFrom(...engagementStatuses),
    updatedAt: fc.integer({ min: start, max: start + 900 * DAY }),
    text: fc.record({ title: hostile, description: hostile, lang }),
    requester: organisation,
    provider: organisation,
    country: fc.constantFrom("KE", "BD", "SN"),
    topics: fc.uniqueArray(fc.constantFrom(...topicCodes), { minLength: 1 }),
    begin: fc.integer({ min: 0, max: 500 }),
    months: fc.integer({ min: 1, max: 40 }),
    isClosed: fc.boolean(),
    offer: fc.record({
      modalities: fc.uniqueArray(fc.constantFrom(...modalities)),
      funding: fc.constantFrom(...fundingKinds, null),
      tied: fc.constantFrom(...tiedKinds, null),
      currency: fc.constantFrom(...currencyCodes, null),
      conditions: fc.oneof(fc.constant(""), hostile),
      lang,
    }),
    sums: fc.array(
      fc.record({
        id: fc.stringMatching(/^[0-9A-Z]{26}$/),
        kind: fc.constantFrom(...moneyKinds),
        side: fc.constantFrom(...sides),
        amount: fc.integer({ min: 1, max: 9_999_999_999 }),
        currency: fc.constantFrom(...currencyCodes),
        day,
      }),
      { maxLength: 4 },
    ),
    outputs: fc.array(
      fc.record({
        ...{ name: hostile, target: hostile, lang, reachedLang: lang },
        reached: fc.option(hostile),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ begin, months, isClosed, ...facts }) => {
    const from = start + begin * DAY;
    const end = addMonths(from, months);
    return {
      ...facts,
      ...{ start: dayOf(from), end: dayOf(end), activeAt: from },
      closedAt: isClosed ? end : null,
    };
  });

describe("an engagement as an IATI activity", () => {
  it("is valid against the official schema", async () => {
    expect(await schemaProblems([fileOf([wholeFacts])])).toEqual([]);
  });

  it("is not valid when something is wrong, or the check would prove nothing", async () => {
    const broken = fileOf([wholeFacts]).replace(/<title>/g, "<titel>");
    expect(await schemaProblems([broken])).not.toEqual([]);
    const late = fileOf([{ ...wholeFacts, start: "soon" }]);
    expect(await schemaProblems([late])).not.toEqual([]);
  });

  it("stays valid whatever people write", { timeout: 60_000 }, async () => {
    const facts = fc.sample(anyFacts, { numRuns: 300, seed: 20261122 });
    const files = [facts.slice(0, 150), facts.slice(150)].map(fileOf);
    expect(await schemaProblems(files)).toEqual([]);
  });

  it("says each side's money in transaction types of its own", () => {
    const types = children(
      activityOf(wholeFacts, publisher),
      "transaction",
    ).map((one) => attribute(children(one, "transaction-type")[0], "code"));
    // Outgoing pledge, disbursement, incoming funds.
    expect(types).toEqual(["12", "3", "1"]);
    const values = children(
      activityOf(wholeFacts, publisher),
      "transaction",
    ).map((one) => children(one, "value")[0]?.children[0]);
    expect(values).toEqual(["1500.00", "0.005", "700"]);
  });

  it("invents no identifier", () => {
    const activity = activityOf(wholeFacts, publisher);
    const refs = children(activity, "participating-org").map((one) =>
      attribute(one, "ref"),
    );
    expect(new Set(refs)).toEqual(
      new Set(["XI-LEI-5493001KJTIIGC8Y1R12", "FAIRWAY-ORG-01REQ"]),
    );
  });
});

describe("what the ruleset of the standard asks for", () => {
  const check = (ask: (activity: Element, facts: ActivityFacts) => void) => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        ask(activityOf(facts, publisher), facts);
      }),
      { numRuns: 200 },
    );
  };
  const dates = (activity: Element, type: string) =>
    children(activity, "activity-date")
      .filter((one) => attribute(one, "type") === type)
      .map((one) => attribute(one, "iso-date"));

  it("percentages are 100 together, sector by vocabulary and country", () => {
    check((activity) => {
      for (const vocabulary of ["1", "99"]) {
        const hundredths = children(activity, "sector")
          .filter((one) => attribute(one, "vocabulary") === vocabulary)
          .map((one) => Math.round(Number(attribute(one, "percentage")) * 100));
        expect(hundredths.reduce((a, b) => a + b, 0)).toBe(10_000);
        expect(Math.min(...hundredths)).toBeGreaterThan(0);
      }
      const [country] = children(activity, "recipient-country");
      expect(attribute(country, "percentage")).toBe("100");
    });
  });

  it("each sector stands once in its vocabulary; own sectors have words", () => {
    check((activity) => {
      const all = children(activity, "sector");
      const keys = all.map(
        (one) => `${attribute(one, "vocabulary")} ${attribute(one, "code")}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
      for (const one of all) {
        if (attribute(one, "vocabulary") !== "99") continue;
        expect(children(one, "narrative")).toHaveLength(1);
        expect(attribute(one, "vocabulary-uri")).toMatch(/^https:/);
      }
    });
  });

  it("there is a start, and no date comes before an earlier one", () => {
    check((activity) => {
      const [planned = ""] = dates(activity, "1");
      const [actual = ""] = dates(activity, "2");
      const [plannedEnd = planned] = dates(activity, "3");
      const [actualEnd = actual] = dates(activity, "4");
      expect(planned !== "" || actual !== "").toBe(true);
      expect(plannedEnd >= planned).toBe(true);
      expect(actualEnd >= actual).toBe(true);
      for (const result of children(activity, "result")) {
        const [indicator] = children(result, "indicator");
        const [period] = indicator ? children(indicator, "period") : [];
        if (!period) continue;
        const day = (name: string) =>
          attribute(children(period, name)[0], "iso-date");
        expect(day("period-end") >= day("period-start")).toBe(true);
      }
    });
  });

  it("identifiers hold no forbidden character, and the activity's begins with its reporter's", () => {
    check((activity, facts) => {
      const [identifier] = children(activity, "iati-identifier");
      const [reporter] = children(activity, "reporting-org");
      const ref = attribute(reporter, "ref");
      expect(identifier?.children[0]).toBe(`${ref}-${facts.number}`);
      const refs = [
        ref,
        ...children(activity, "participating-org").map((one) =>
          attribute(one, "ref"),
        ),
      ];
      for (const one of refs) expect(one).toMatch(/^[^/&|?]+$/);
    });
  });

  it("every value names its currency, and there is a default one", () => {
    check((activity) => {
      expect(attribute(activity, "default-currency")).toMatch(/^[A-Z]{3}$/);
      expect(attribute(activity, "xml:lang")).not.toBe("");
      for (const one of children(activity, "transaction")) {
        const [value] = children(one, "value");
        expect(attribute(value, "currency")).toMatch(/^[A-Z]{3}$/);
        expect(attribute(value, "value-date")).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    });
  });
});
