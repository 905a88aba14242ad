import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actStatuses } from "../../../app/domain/act/model";
import { removalReasons } from "../../../app/domain/act/reasons";
import {
  challengeOutcomes,
  challengeReasons,
  challengeStatuses,
  dismissalReasons,
} from "../../../app/domain/challenge/model";
import {
  daysBetween,
  mayBeChallenged,
  medianOf,
} from "../../../app/domain/challenge/rules";
import {
  challengeAnswerForm,
  challengeForm,
} from "../../../app/domain/challenge/schema.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { isPublic } from "../../../app/domain/lifecycle/act";
import { locales } from "../../../app/i18n/locales";
import { translator } from "../../../app/i18n/translate";

describe("what may be challenged", () => {
  it("stands on the register, if only suspended", () => {
    expect(actStatuses.filter(mayBeChallenged).sort()).toEqual(
      ["dormant", "due", "overdue", "published", "suspended"].sort(),
    );
    for (const status of actStatuses.filter(mayBeChallenged)) {
      expect(isPublic(status)).toBe(true);
    }
  });
});

describe("days", () => {
  it("count a begun one as whole", () => {
    expect(daysBetween(0, 0)).toBe(1);
    expect(daysBetween(0, DAY)).toBe(1);
    expect(daysBetween(0, DAY + 1)).toBe(2);
  });
});

describe("the median", () => {
  it("of nothing is nothing", () => {
    expect(medianOf([])).toBeNull();
  });

  it("has as many below as above, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const median = medianOf(numbers) ?? NaN;
        const below = numbers.filter((one) => one < median).length;
        const above = numbers.filter((one) => one > median).length;
        expect(below).toBeLessThanOrEqual(numbers.length / 2);
        expect(above).toBeLessThanOrEqual(numbers.length / 2);
        expect(medianOf([...numbers].reverse())).toBe(median);
      }),
    );
  });
});

const form = {
  reason: "not_signed",
  explanation: "We did not.",
  lang: "en",
  name: "A. Person",
  email: "a@example.org",
};

describe("the public form", () => {
  it("takes links of the public web only", () => {
    const read = (evidenceUrl: string) =>
      challengeForm.safeParse({ ...form, evidenceUrl });
    expect(read("https://www.example.org/x").data?.evidenceUrl).toBe(
      "https://www.example.org/x",
    );
    expect(read("").data?.evidenceUrl).toBeNull();
    for (const bad of [
      "javascript:alert(1)",
      "data:text/html,x",
      "http://127.0.0.1/",
      "https://a:b@example.org/",
    ]) {
      expect(read(bad).success).toBe(false);
    }
  });

  it("refuses names that turn the direction of writing", () => {
    expect(challengeForm.safeParse({ ...form, name: "A\u202Ea" }).success).toBe(
      false,
    );
  });

  it("needs what, why and whom to write to", () => {
    const found = challengeForm.safeParse({});
    const fields = found.error?.issues.map(({ path }) => path.join("."));
    expect(fields).toEqual(
      expect.arrayContaining([
        "reason",
        "explanation",
        "lang",
        "name",
        "email",
      ]),
    );
  });
});

it("an officer's answer needs its reason", () => {
  const problem = (input: object) =>
    challengeAnswerForm.safeParse(input).error?.issues[0]?.message;
  expect(problem({})).toBe("case.error.answer-missing");
  expect(problem({ do: "remove" })).toBe("case.error.reason-missing");
  expect(problem({ do: "dismiss", dismissalReason: "not_signed" })).toBe(
    "case.error.reason-missing",
  );
  expect(problem({ do: "ask", askText: " " })).toBe(
    "case.error.question-missing",
  );
});

describe.each(locales)("in %s", (locale) => {
  const t = translator(locale);
  it.each([
    ["challenge.reason", challengeReasons],
    ["challenge.outcome", challengeOutcomes],
    ["challenge.dismissal", dismissalReasons],
    ["act.removal_reason", removalReasons],
    [
      "challenge.status",
      challengeStatuses.filter((status) => status !== "unconfirmed"),
    ],
  ] as const)("every code of %s has a label", (area, codes) => {
    for (const code of codes) expect(t.find(`${area}.${code}`)).toBeTruthy();
  });
});
