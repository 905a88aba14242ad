import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ActStatus, actStatuses } from "../../../app/domain/act/model";
import { DAY } from "../../../app/domain/kernel/clock";
import {
  type ActEvent,
  actEvents,
  actLifecycle,
  inTotals,
  isPublic,
} from "../../../app/domain/lifecycle/act";
import { events, transition } from "../../../app/domain/lifecycle/define";

// Written by hand from the diagram, not derived from the table it checks.
const expected: Record<ActStatus, Partial<Record<ActEvent, ActStatus>>> = {
  draft: { submit: "submitted", expire: "expired", discard: "discarded" },
  submitted: { start: "identity_check" },
  identity_check: {
    pass_identity: "authority_check",
    ask_clarification: "clarification",
    return: "returned",
    reject: "rejected",
  },
  authority_check: {
    pass_authority: "approval",
    ask_clarification: "clarification",
    return: "returned",
    reject: "rejected",
  },
  approval: {
    approve: "registered",
    ask_clarification: "clarification",
    return: "returned",
    reject: "rejected",
  },
  registered: { publish: "published" },
  returned: { resubmit: "submitted", expire: "expired", discard: "discarded" },
  clarification: {
    answer_clarification: "authority_check",
    return: "returned",
    reject: "rejected",
  },
  published: {
    amend: "amended",
    reaffirm: "published",
    suspend: "suspended",
    report: "published",
    fall_due: "due",
    notify_withdrawal: "withdrawal_notified",
    succeed: "succeeded",
  },
  due: {
    amend: "amended",
    reaffirm: "due",
    suspend: "suspended",
    report: "published",
    fall_overdue: "overdue",
    notify_withdrawal: "withdrawal_notified",
    succeed: "succeeded",
  },
  overdue: {
    amend: "amended",
    reaffirm: "overdue",
    suspend: "suspended",
    report: "published",
    go_dormant: "dormant",
    notify_withdrawal: "withdrawal_notified",
    succeed: "succeeded",
  },
  dormant: {
    amend: "amended",
    suspend: "suspended",
    report: "published",
    notify_withdrawal: "withdrawal_notified",
    succeed: "succeeded",
  },
  suspended: {
    restore: "overdue",
    remove_for_cause: "removed_for_cause",
    notify_withdrawal: "withdrawal_notified",
  },
  withdrawal_notified: { complete_withdrawal: "withdrawn" },
  rejected: {},
  expired: {},
  discarded: {},
  withdrawn: {},
  removed_for_cause: {},
  amended: {},
  succeeded: {},
};

/** What each parked state came from in the table above. */
const resumesAt: Partial<Record<ActStatus, ActStatus>> = {
  clarification: "authority_check",
  suspended: "overdue",
};

const step = (status: ActStatus, event: ActEvent, now = 1000 * DAY) =>
  transition(
    actLifecycle,
    {
      status,
      updatedAt: 0,
      reportDueAt: 0,
      resumesAt: resumesAt[status] ?? null,
    },
    event,
    { now },
  );

const cells = actStatuses.flatMap((status) =>
  actEvents.map((event) => ({ status, event, to: expected[status][event] })),
);

describe("the life of an act", () => {
  it.each(cells)("$status + $event -> $to", ({ status, event, to }) => {
    if (to) {
      expect(step(status, event)).toBe(to);
    } else {
      expect(() => step(status, event)).toThrow("act.error.wrong-state");
    }
  });

  it("lets a draft live sixty days after its last change", () => {
    for (const status of ["draft", "returned"] as const) {
      expect(() => step(status, "expire", 60 * DAY - 1)).toThrow(
        "act.error.draft-still-alive",
      );
      expect(step(status, "expire", 60 * DAY)).toBe("expired");
    }
  });

  it("asks no report of those whose acts never lapse", () => {
    const act = {
      status: "published",
      updatedAt: 0,
      reportDueAt: null,
    } as const;
    expect(() =>
      transition(actLifecycle, act, "fall_due", { now: 1e15 }),
    ).toThrow("act.error.report-not-due");
  });

  it("comes back from a question to the check that asked", () => {
    for (const check of [
      "identity_check",
      "authority_check",
      "approval",
    ] as const) {
      const act = {
        status: "clarification",
        updatedAt: 0,
        resumesAt: check,
      } as const;
      expect(
        transition(actLifecycle, act, "answer_clarification", { now: 1 }),
      ).toBe(check);
    }
    const lost = {
      status: "clarification",
      updatedAt: 0,
      resumesAt: "published",
    } as const;
    expect(() =>
      transition(actLifecycle, lost, "answer_clarification", { now: 1 }),
    ).toThrow("act.error.wrong-state");
  });

  it("reaches the register only through all three checks, whatever happens", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (choices) => {
        let status: ActStatus = "draft";
        let parkedFrom: ActStatus | null = null;
        let passed = new Set<string>();
        for (const choice of choices) {
          const open: ActEvent[] = events(actLifecycle, status);
          const event = open[choice % Math.max(1, open.length)];
          if (!event) break;
          const from: ActStatus = status;
          status = transition(
            actLifecycle,
            { status, updatedAt: 0, reportDueAt: 0, resumesAt: parkedFrom },
            event,
            { now: 60 * DAY },
          );
          if (event === "ask_clarification" || event === "suspend") {
            parkedFrom = from;
          }
          if (event === "resubmit") passed = new Set();
          if (/^(pass_|approve)/.test(event)) passed.add(event);
          if (isPublic(status) || status === "registered") {
            expect(passed.size).toBe(3);
          }
        }
      }),
    );
  });
});

describe("totals", () => {
  it("count what stands, and nothing else", () => {
    expect(actStatuses.filter(inTotals)).toEqual([
      "published",
      "due",
      "overdue",
    ]);
  });

  it("count nothing that readers cannot see", () => {
    for (const status of actStatuses.filter(inTotals)) {
      expect(isPublic(status)).toBe(true);
    }
  });

  it("keep ended acts on the register", () => {
    expect(
      actStatuses.filter((one) => isPublic(one) && !inTotals(one)),
    ).toEqual([
      "withdrawal_notified",
      "withdrawn",
      "suspended",
      "removed_for_cause",
      "amended",
      "succeeded",
      "dormant",
    ]);
  });
});
