import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actStatuses, caseStages } from "../../../app/domain/act/model";
import { MINUTE } from "../../../app/domain/kernel/clock";
import {
  anonymous,
  secretariatRoles,
} from "../../../app/domain/permissions/actor";
import {
  assertMay,
  authorize,
  isAuthorized,
  may,
  needsStepUp,
  stepUpMinutes,
} from "../../../app/domain/permissions/authorize";
import { officerMayDecide } from "../../../app/domain/permissions/officers";
import { permissions } from "../../../app/domain/permissions/policy";
import {
  actorWith,
  openCase,
  otherParticipant,
  ownParticipant,
  person,
} from "./people";

const refusalOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    const { kind, code } = error as { kind: string; code: string };
    return `${kind} ${code}`;
  }
  return "allowed";
};

const act = (status: (typeof actStatuses)[number]) => ({
  participantId: ownParticipant,
  status,
});

describe("refusals", () => {
  it("asks who has no session to sign in, whatever the object", () => {
    expect(
      refusalOf(() => authorize(anonymous, "act.edit", act("draft"))),
    ).toBe("unauthenticated permission.error.sign-in");
    expect(refusalOf(() => assertMay(anonymous, "case.list"))).toBe(
      "unauthenticated permission.error.sign-in",
    );
  });

  it("hides confidential objects from who has no part in them", () => {
    for (const role of ["verified", "reviewer", "administrator"] as const) {
      const actor = actorWith(role);
      expect(
        refusalOf(() => authorize(actor, "act.read_own", act("draft"))),
      ).toBe("not_found error.not_found");
    }
    const member = actorWith("owner");
    expect(refusalOf(() => authorize(member, "case.read", openCase()))).toBe(
      "not_found error.not_found",
    );
  });

  it("says forbidden where the place itself is no secret", () => {
    expect(
      refusalOf(() => authorize(actorWith("owner"), "case.list", undefined)),
    ).toBe("forbidden error.forbidden");
    expect(refusalOf(() => assertMay(actorWith("reviewer"), "user.list"))).toBe(
      "forbidden error.forbidden",
    );
  });

  it("tells an unconfirmed address what is missing", () => {
    const actor = actorWith("signed_in");
    expect(refusalOf(() => assertMay(actor, "participant.create"))).toBe(
      "forbidden permission.error.confirm-email",
    );
  });

  it("gives an unconfirmed address no role at all", () => {
    const actor = person({
      emailVerified: false,
      roles: [...secretariatRoles],
      memberships: [{ participantId: ownParticipant, role: "owner" }],
    });
    const left = permissions.filter((permission) => may(actor, permission));
    expect(left).toEqual(
      permissions.filter((one) => may(actorWith("signed_in"), one)),
    );
  });
});

describe("conditions", () => {
  it("lets the text change in draft and after a return only", () => {
    const owner = actorWith("owner");
    const editable = actStatuses.filter((status) =>
      isAuthorized(owner, "act.edit", act(status)),
    );
    expect(editable).toEqual(["draft", "returned"]);
    expect(refusalOf(() => authorize(owner, "act.edit", act("approval")))).toBe(
      "conflict permission.error.not-editable",
    );
    const open = actStatuses.filter((status) =>
      isAuthorized(owner, "act.upload", act(status)),
    );
    expect(open).toEqual(["draft", "returned", "clarification"]);
  });

  it("shows no draft to the secretariat", () => {
    for (const role of ["reviewer", "registrar", "auditor"] as const) {
      const draft = openCase({ status: "draft", receivedAt: null });
      expect(
        refusalOf(() => authorize(actorWith(role), "case.read", draft)),
      ).toBe("not_found error.not_found");
    }
  });

  it("keeps officers out of cases they have a part in", () => {
    const member = person({
      roles: ["registrar"],
      memberships: [{ participantId: ownParticipant, role: "viewer" }],
    });
    expect(refusalOf(() => authorize(member, "case.approve", openCase()))).toBe(
      "forbidden permission.error.own-participant",
    );
    const author = person({ roles: ["registrar"] });
    expect(
      refusalOf(() =>
        authorize(author, "case.approve", openCase({ authorId: "U1" })),
      ),
    ).toBe("forbidden permission.error.own-act");
  });

  it("needs a claim of one's own", () => {
    const officer = actorWith("registrar");
    for (const claimedBy of [null, "U2"]) {
      expect(
        refusalOf(() =>
          authorize(officer, "case.check_identity", openCase({ claimedBy })),
        ),
      ).toBe("conflict permission.error.claim-first");
    }
  });

  it("refuses the same officer at a second stage, claim included", () => {
    const officer = actorWith("registrar");
    const at = openCase({
      stage: "approval",
      decisions: [{ stage: "identity", officerId: "U1" }],
    });
    for (const permission of ["case.claim", "case.approve"] as const) {
      expect(refusalOf(() => authorize(officer, permission, at))).toBe(
        "forbidden permission.error.same-officer",
      );
    }
  });

  it("keeps reviewers from the approval stage, unless they are registrars too", () => {
    const at = openCase({ stage: "approval", status: "approval" });
    for (const permission of [
      "case.claim",
      "case.return",
      "case.reject",
      "case.clarify",
    ] as const) {
      expect(
        refusalOf(() => authorize(actorWith("reviewer"), permission, at)),
      ).toBe("forbidden permission.error.approval-by-registrar");
      const both = person({ roles: ["reviewer", "registrar"] });
      expect(isAuthorized(both, permission, at)).toBe(true);
    }
  });

  it("keeps administrators from their own account", () => {
    const admin = actorWith("administrator");
    expect(refusalOf(() => authorize(admin, "user.manage", { id: "U1" }))).toBe(
      "forbidden permission.error.own-account",
    );
  });

  it("returns the very object", () => {
    const subject = { id: ownParticipant, extra: 1 };
    const allowed = authorize(
      actorWith("viewer"),
      "participant.read_own",
      subject,
    );
    expect(allowed).toBe(subject);
    expect(allowed.extra).toBe(1);
    expect(otherParticipant).not.toBe(ownParticipant);
  });
});

describe("step-up", () => {
  it("is asked after a quarter of an hour, for marked permissions only", () => {
    const officer = person({ roles: ["registrar"], provedAt: 0 });
    const limit = stepUpMinutes * MINUTE;
    expect(needsStepUp(officer, "case.approve", limit)).toBe(false);
    expect(needsStepUp(officer, "case.approve", limit + 1)).toBe(true);
    expect(needsStepUp(officer, "case.read", limit + 1)).toBe(false);
    expect(needsStepUp(anonymous, "account.manage_keys", limit + 1)).toBe(
      false,
    );
  });
});

describe("officerMayDecide", () => {
  const stage = fc.constantFrom(...caseStages);
  const officer = fc.constantFrom("A", "B", "C", "D");
  const decisions = fc.array(fc.record({ stage, officerId: officer }));

  it("never lets three passed stages have fewer than three officers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(stage, officer)),
        officer,
        (tries, author) => {
          const made: {
            stage: (typeof caseStages)[number];
            officerId: string;
          }[] = [];
          for (const [at, by] of tries) {
            if (officerMayDecide(at, made, by, author)) {
              made.push({ stage: at, officerId: by });
            }
          }
          const stagesOf = new Map<string, Set<string>>();
          for (const one of made) {
            const known = stagesOf.get(one.officerId) ?? new Set<string>();
            stagesOf.set(one.officerId, known.add(one.stage));
          }
          expect([...stagesOf.values()].every((set) => set.size === 1)).toBe(
            true,
          );
          expect(stagesOf.has(author)).toBe(false);
        },
      ),
    );
  });

  it("lets an officer see an act again at the same stage", () => {
    fc.assert(
      fc.property(stage, decisions, (at, made) => {
        const others = made.filter((one) => one.officerId !== "A");
        const again = [...others, { stage: at, officerId: "A" }];
        expect(officerMayDecide(at, again, "A", "Z")).toBe(true);
      }),
    );
  });
});
