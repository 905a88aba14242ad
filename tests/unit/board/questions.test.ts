import { describe, expect, it } from "vitest";
import { answersOf, staysOf } from "../../../app/domain/board/figures";
import {
  actQuestions,
  offerQuestions,
  pairQuestions,
  requestQuestions,
} from "../../../app/domain/board/questions";
import type { RequestStatus } from "../../../app/domain/exchange/model";
import { DAY } from "../../../app/domain/kernel/clock";

/** A Monday, so that ten working days are fourteen days. */
const monday = Date.UTC(2026, 0, 5);
const on = (day: number) => monday + day * DAY;

const step = (to: RequestStatus, day: number, event: string = to) => ({
  ...{ id: "A", event, to, at: on(day) },
});

const linesOf = (asked: Parameters<typeof answersOf>[0], day: number) =>
  new Map(answersOf(asked, on(day)).map(({ by, ...line }) => [by, line]));

describe("what officers and focal points were asked", () => {
  it("counts one question a request, whatever reminders stand in its history", () => {
    const asked = requestQuestions([
      step("submitted", 0),
      step("endorsed", 3),
      step("received", 3, "receive"),
      // Nobody took the case: the note of it leaves the state as it is.
      step("received", 17, "screening_over"),
      step("screening", 20, "screen"),
      step("open", 24),
    ]);
    const lines = linesOf(asked, 100);
    expect(lines.get("secretariat")).toEqual({
      ...{ asked: 1, inTime: 0, late: 1, never: 0, medianDays: 21 },
    });
    expect(lines.get("focal_point")).toEqual({
      ...{ asked: 1, inTime: 1, late: 0, never: 0, medianDays: 3 },
    });
  });

  it("leaves out what was withdrawn in time, and not what was withdrawn after it", () => {
    const early = [step("submitted", 0), step("withdrawn", 10)];
    const late = [step("submitted", 0), step("withdrawn", 15)];
    expect(requestQuestions(early)).toEqual([]);
    expect(linesOf(requestQuestions(late), 100).get("focal_point")).toEqual({
      ...{ asked: 1, inTime: 0, late: 0, never: 1, medianDays: null },
    });
  });

  it("measures the check of offers", () => {
    const offer = (to: "submitted" | "screened" | "active", day: number) => ({
      ...{ id: "O", event: to, to, at: on(day) },
    });
    const asked = offerQuestions([
      offer("submitted", 0),
      offer("screened", 20),
      offer("active", 20),
    ]);
    expect(linesOf(asked, 30).get("secretariat_offer")).toEqual({
      ...{ asked: 1, inTime: 0, late: 1, never: 0, medianDays: 20 },
    });
  });

  it("counts from day 90, however late that was noted", () => {
    const noted = [step("open", 0), step("open", 111, "act_due")];
    const line = (steps: typeof noted, acted: number | null, until: number) =>
      linesOf(
        actQuestions(
          steps,
          new Map(acted === null ? [] : [["A", on(acted)] as const]),
        ),
        until,
      ).get("secretariat_act");
    const one = { asked: 1, inTime: 0, late: 0, never: 0, medianDays: null };
    expect(line(noted, null, 112)).toEqual({ ...one, never: 1 });
    expect(line(noted, 113, 120)).toEqual({ ...one, late: 1, medianDays: 23 });
    // A partner was lost on day 30: the wait began anew.
    const freed = [
      ...[step("open", 0), step("matched", 20), step("open", 30)],
      step("open", 125, "act_due"),
    ];
    expect(line(freed, 127, 140)).toEqual({ ...one, inTime: 1, medianDays: 7 });
  });

  it("measures the act of day 90", () => {
    const waiting = [step("open", 0), step("open", 90, "act_due")];
    const acts = (at?: number) =>
      new Map(at === undefined ? [] : [["A", on(at)] as const]);
    const line = (steps: typeof waiting, acted?: number) =>
      linesOf(actQuestions(steps, acts(acted)), 200).get("secretariat_act");
    const one = { asked: 1, inTime: 0, late: 0, never: 0, medianDays: null };
    expect(line(waiting)).toEqual({ ...one, never: 1 });
    // An act before that day was about something else.
    expect(line(waiting, 60)).toEqual({ ...one, never: 1 });
    expect(line(waiting, 95)).toEqual({ ...one, inTime: 1, medianDays: 5 });
    expect(line([...waiting, step("unmet", 120)])).toEqual({
      ...{ ...one, late: 1, medianDays: 30 },
    });
    // Told again each week, it is still one question.
    const again = [97, 104].map((day) => step("open", day, "act_again"));
    expect(line([...waiting, ...again])).toEqual({ ...one, never: 1 });
    // It found a partner by itself.
    expect(line([...waiting, step("matched", 93)])?.asked).toBe(0);
  });
});

describe("what both sides were asked", () => {
  const pair = {
    introducedAt: on(0),
    statusSince: on(4),
    requesterAcceptedAt: null,
    providerAcceptedAt: null,
  };

  it("blames nobody for the other side's no", () => {
    const asked = pairQuestions([{ ...pair, status: "declined_by_provider" }]);
    expect(asked.map(({ by }) => by)).toEqual(["provider"]);
    expect(asked[0]?.answeredAt).toBe(on(4));
  });

  it("keeps a yes that came before the other side's no", () => {
    const asked = pairQuestions([
      {
        ...{ ...pair, status: "declined_by_provider" },
        requesterAcceptedAt: on(2),
      },
    ]);
    expect(asked.map(({ by }) => by)).toEqual(["requester", "provider"]);
  });

  it("blames both for silence, and nobody where the pair gave way", () => {
    const lines = linesOf(pairQuestions([{ ...pair, status: "lapsed" }]), 40);
    expect(lines.get("requester")?.never).toBe(1);
    expect(lines.get("provider")?.never).toBe(1);
    expect(pairQuestions([{ ...pair, status: "superseded" }])).toEqual([]);
  });
});

describe("stays in a state", () => {
  it("run from arrival to leaving, reminders aside", () => {
    const lines = staysOf([
      step("submitted", 0),
      step("received", 4),
      step("received", 18, "screening_over"),
      step("screening", 20),
      step("open", 21),
    ]);
    const of = (status: string) => lines.find((one) => one.status === status);
    expect(of("submitted")).toMatchObject({ count: 1, medianDays: 4 });
    expect(of("received")).toMatchObject({ count: 1, medianDays: 16 });
    expect(of("open")).toMatchObject({ count: 0, medianDays: null });
  });
});
