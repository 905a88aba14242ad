import { describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { transition } from "../../../app/domain/lifecycle/define";
import {
  freshUntil,
  isListed,
  isWritable,
  stageEvents,
  stageLifecycle,
  standingEvents,
  standingLifecycle,
  type StageEvent,
  type StandingEvent,
} from "../../../app/domain/lifecycle/practice";
import {
  practiceStages,
  practiceStandings,
  type PracticeStage,
  type PracticeStanding,
} from "../../../app/domain/practice/model";

// Written by hand from the rules, not derived from the tables it checks.
const stages: Record<
  PracticeStage,
  Partial<Record<StageEvent, PracticeStage>>
> = {
  draft: { submit: "submitted", discard: "discarded" },
  returned: { submit: "submitted", discard: "discarded" },
  submitted: {
    clear: "cleared",
    return: "returned",
    decline: "declined",
    withdraw: "withdrawn",
  },
  cleared: {
    start_review: "in_review",
    return: "returned",
    decline: "declined",
    withdraw: "withdrawn",
  },
  in_review: {
    request_revision: "revision_requested",
    approve: "approved",
    decline: "declined",
    withdraw: "withdrawn",
  },
  revision_requested: {
    resubmit: "in_review",
    decline: "declined",
    withdraw: "withdrawn",
  },
  approved: { publish: "settled", decline: "declined", withdraw: "withdrawn" },
  settled: { revise: "draft" },
  declined: { revise: "draft" },
  withdrawn: { revise: "draft" },
  discarded: { revise: "draft" },
};

const leaving = {
  suspend: "suspended",
  archive: "archived",
  withdraw: "withdrawn",
} as const;
const standings: Record<
  PracticeStanding,
  Partial<Record<StandingEvent, PracticeStanding>>
> = {
  unpublished: { publish: "published" },
  published: { ...leaving, publish: "published", fall_due: "update_due" },
  update_due: {
    ...leaving,
    publish: "published",
    confirm_current: "published",
  },
  suspended: {
    restore: "published",
    archive: "archived",
    withdraw: "withdrawn",
  },
  archived: { publish: "published" },
  withdrawn: {},
};

const stageCells = practiceStages.flatMap((status) =>
  stageEvents.map((event) => ({ status, event, to: stages[status][event] })),
);
const standingCells = practiceStandings.flatMap((status) =>
  standingEvents.map((event) => ({
    status,
    event,
    to: standings[status][event],
  })),
);

describe("the way of a text", () => {
  it.each(stageCells)("$status + $event -> $to", ({ status, event, to }) => {
    const step = () =>
      transition(stageLifecycle, { status }, event, { now: 0 });
    if (to) expect(step()).toBe(to);
    else expect(step).toThrow("practice.error.wrong-state");
  });

  it("is published only after clearance, review and approval", () => {
    const into = (state: PracticeStage) =>
      stageCells.filter(({ to }) => to === state).map(({ status }) => status);
    expect(into("settled")).toEqual(["approved"]);
    expect(into("approved")).toEqual(["in_review"]);
    expect(into("in_review").sort()).toEqual(["cleared", "revision_requested"]);
    expect(into("cleared")).toEqual(["submitted"]);
  });

  it("changes only while nobody judges it", () => {
    expect(practiceStages.filter(isWritable).sort()).toEqual(
      ["draft", "returned", "revision_requested"].sort(),
    );
  });
});

describe("the life of a practice in public", () => {
  const now = Date.parse("2026-01-31T00:00:00Z");
  const state = (status: PracticeStanding) => ({ status, freshUntil: now });

  it.each(standingCells)("$status + $event -> $to", ({ status, event, to }) => {
    const step = () =>
      transition(standingLifecycle, state(status), event, { now });
    if (to) expect(step()).toBe(to);
    else expect(step).toThrow("practice.error.wrong-state");
  });

  it("is due for an update 24 months after publication, no day earlier", () => {
    const published = Date.parse("2024-01-31T00:00:00Z");
    expect(freshUntil(published)).toBe(now);
    const fresh = { status: "published", freshUntil: now } as const;
    const fall = (at: number) => () =>
      transition(standingLifecycle, fresh, "fall_due", { now: at });
    expect(fall(now - DAY)).toThrow("practice.error.still-fresh");
    expect(fall(now)()).toBe("update_due");
  });

  it("lists what is current or due, nothing else", () => {
    expect(practiceStandings.filter(isListed)).toEqual([
      "published",
      "update_due",
    ]);
  });
});
