import { describe, expect, it } from "vitest";
import {
  authorize,
  isAuthorized,
  may,
} from "../../../app/domain/permissions/authorize";
import {
  permissions,
  permissionTable,
  policy,
  type Permission,
} from "../../../app/domain/permissions/policy";
import {
  assignedRoles,
  type Role,
  roles,
} from "../../../app/domain/permissions/roles";
import {
  actorWith,
  openCase,
  otherParticipant,
  ownParticipant,
} from "./people";

// Written by hand from the rules, not derived from the table it checks.
// Columns: anyone, signed_in, verified, owner, editor, viewer, reviewer,
// registrar, thematic_editor, matching_officer, translator, auditor,
// administrator; then co_editor, clearer, peer_reviewer of the object; then focal_point,
// requester_side, provider_side, side_viewer. "x": may; ".": may not.
const expected: Record<Permission, string> = {
  "register.read": "xxx xxx xxxxxxx xxx xxxx",
  "initiative.read": "xxx xxx xxxxxxx xxx xxxx",
  "api.read": "xxx xxx xxxxxxx xxx xxxx",
  "system.read": "xxx xxx xxxxxxx xxx xxxx",
  "demo.read_mail": "xxx xxx xxxxxxx xxx xxxx",
  "account.sign_up": "xxx xxx xxxxxxx xxx xxxx",
  "account.sign_in": "xxx xxx xxxxxxx xxx xxxx",
  "account.manage_self": ".xx xxx xxxxxxx xxx xxxx",
  "account.manage_keys": ".xx xxx xxxxxxx xxx xxxx",
  "follow.manage": "..x xxx xxxxxxx xxx xxxx",
  "follow.unsubscribe": "xxx xxx xxxxxxx xxx xxxx",
  "instrument.answer": "... xx. ....... ... ....",
  "instrument.oversee": "... ... xx...x. ... ....",
  "instrument.decide": "... ... .x..... ... ....",
  "organization.manage_members": "... ... .x..... ... ....",
  "participant.create": "..x xxx xxxxxxx xxx xxxx",
  "participant.read_own": "... xxx ....... ... ....",
  "participant.edit": "... xx. ....... ... ....",
  "participant.prove_domain": "... xx. ....... ... ....",
  "participant.manage_members": "... x.. ....... ... ....",
  "act.draft": "... xx. ....... ... ....",
  "act.read_own": "... xxx ....... ... ....",
  "act.read_evidence": "... xxx ....... ... ....",
  "act.edit": "... xx. ....... ... ....",
  "act.upload": "... xx. ....... ... ....",
  "act.submit": "... xx. ....... ... ....",
  "act.answer": "... xx. ....... ... ....",
  "act.discard": "... xx. ....... ... ....",
  "act.withdraw": "... x.. ....... ... ....",
  "act.report": "... xx. ....... ... ....",
  "case.list": "... ... xx...x. ... ....",
  "case.read": "... ... xx...x. ... ....",
  "case.read_evidence": "... ... xx...x. ... ....",
  "case.claim": "... ... xx..... ... ....",
  "case.release": "... ... xx..... ... ....",
  "case.check_identity": "... ... xx..... ... ....",
  "case.check_authority": "... ... xx..... ... ....",
  "case.approve": "... ... .x..... ... ....",
  "case.clarify": "... ... xx..... ... ....",
  "case.return": "... ... xx..... ... ....",
  "case.reject": "... ... xx..... ... ....",
  "challenge.raise": "xxx xxx xxxxxxx xxx xxxx",
  "challenge.read": "... ... xx...x. ... ....",
  "challenge.claim": "... ... xx..... ... ....",
  "challenge.release": "... ... xx..... ... ....",
  "challenge.judge": "... ... xx..... ... ....",
  "challenge.uphold": "... ... .x..... ... ....",
  "challenge.read_own": "... xxx ....... ... ....",
  "challenge.answer": "... xx. ....... ... ....",
  "claim.list": "... ... xx...x. ... ....",
  "claim.edit": "... ... xx..... ... ....",
  "claim.approve": "... ... xx..... ... ....",
  "claim.retract": "... ... xx..... ... ....",
  "claim.promote": "... xx. ....... ... ....",
  "succession.list": "... ... .x...x. ... ....",
  "succession.propose": "... ... .x..... ... ....",
  "participant.hand_over": "... ... .x..... ... ....",
  "succession.decide": "... ... .x..... ... ....",
  "graduation.list": "... ... .x...xx ... ....",
  "graduation.enter": "... ... .x....x ... ....",
  "graduation.decide": "... ... ......x ... ....",
  "import.list": "... ... .x...x. ... ....",
  "import.upload": "... ... .x..... ... ....",
  "import.read": "... ... .x...x. ... ....",
  "import.prepare": "... ... .x..... ... ....",
  "import.approve": "... ... .x..... ... ....",
  "practice.read": "xxx xxx xxxxxxx xxx xxxx",
  "practice.draft": "... xx. ....... ... ....",
  "practice.read_own": "... xxx ....... xx. ....",
  "practice.edit": "... xx. ....... x.. ....",
  "practice.manage_editors": "... x.. ....... ... ....",
  "practice.submit": "... xx. ....... ... ....",
  "practice.keep": "... xx. ....... ... ....",
  "practice.clear": "... ... ....... .x. ....",
  "practice.translate": "... xx. ....x.. ... ....",
  "practice.list_translations": "... ... ....x.. ... ....",
  "practice.oversee": "... ... ..x..x. ... ....",
  "practice.handle": "... ... ..x.... ... ....",
  "practice.publish": "... ... ..x.... ... ....",
  "practice.suspend": "... ... ..x.... ... ....",
  "practice.review": "... ... ....... ..x ....",
  "practice.reply": "... xx. ....... ... ....",
  "practice.adopt": "... xx. ....... ... ....",
  "practice.strike_adoption": "... ... ..x.... ... ....",
  "practice.import": "... ... ..x.... ... ....",
  "focal_point.manage": "... ... .x..... ... ....",
  "exchange.read": "xxx xxx xxxxxxx xxx xxxx",
  "exchange.oversee": "... ... ...x.x. ... ....",
  "capacity.declare": "... ... ....... ... x...",
  "request.draft": "... xx. ....... ... ....",
  "request.read_own": "... xxx ....... ... x...",
  "request.edit": "... xx. ....... ... ....",
  "request.submit": "... xx. ....... ... ....",
  "request.keep": "... xx. ....... ... ....",
  "request.rank": "... xx. ....... ... ....",
  "request.endorse": "... ... ....... ... x...",
  "request.inspect": "... ... ...x.x. ... ....",
  "request.handle": "... ... ...x... ... ....",
  "offer.draft": "... xx. ....... ... ....",
  "offer.read_own": "... xxx ....... ... ....",
  "offer.edit": "... xx. ....... ... ....",
  "offer.approve": "... x.. ....... ... ....",
  "offer.keep": "... xx. ....... ... ....",
  "offer.rank": "... xx. ....... ... ....",
  "offer.inspect": "... ... ...x.x. ... ....",
  "offer.handle": "... ... ...x... ... ....",
  "interest.declare": "... xx. ....... ... ....",
  "interest.handle": "... ... ...x... ... ....",
  "match.read": "... ... ...x.x. ... xxxx",
  "match.answer": "... ... ....... ... .xx.",
  "match.handle": "... ... ...x... ... ....",
  "round.manage": "... ... ...x... ... ....",
  "round.publish": "... ... ...x... ... ....",
  "engagement.read": "... ... ...x.x. ... xxxx",
  "engagement.work": "... ... ....... ... .xx.",
  "engagement.sign": "... ... ....... ... .xx.",
  "engagement.handle": "... ... ...x... ... ....",
  "user.list": "... ... ......x ... ....",
  "user.manage": "... ... ......x ... ....",
  "audit.read": "... ... .....xx ... ....",
};

const cells = permissions.flatMap((permission) => {
  const marks = expected[permission].replaceAll(" ", "");
  return roles.map((role, column) => ({
    permission,
    role,
    allowed: marks[column] === "x",
  }));
});

/** An object of the right kind that no condition speaks against. */
function easySubject(permission: Permission, role: Role) {
  switch (policy[permission].on) {
    case "none":
      return undefined;
    case "participant":
      return { id: ownParticipant };
    case "act":
      return { participantId: ownParticipant, status: "draft" } as const;
    case "case":
      return openCase({ participantId: otherParticipant });
    case "user":
      return { id: "SOMEBODY ELSE" };
    case "challenge":
      return challengeFor(permission);
    case "claim":
      return { addedBy: "SOMEBODY ELSE" };
    case "import":
      // Whoever prepares a list brought it; whoever approves it did not.
      return { uploadedBy: /prepare/.test(permission) ? "U1" : "ANOTHER" };
    case "practice":
      return practiceFor(permission, role);
    case "country":
      return { area: "NPL", assigned: given(role) };
    case "request":
      return {
        participantId: /handle/.test(permission)
          ? otherParticipant
          : ownParticipant,
        status: "draft" as const,
        writerIds: ["AUTHOR"],
        submittedBy: "AUTHOR",
        assigned: given(role),
      };
    case "offer":
      return {
        participantId: /handle/.test(permission)
          ? otherParticipant
          : ownParticipant,
        status: "draft" as const,
        contentBy: "AUTHOR",
      };
    case "match":
    case "engagement":
      return {
        requesterId: otherParticipant,
        providerId: "P3",
        assigned: given(role),
      };
  }
}

/** The object names the reader for a role that only it can give. */
const given = (role: Role) =>
  assignedRoles.some((one) => one === role) ? { [role]: ["U1"] } : {};

/** Of the reader's own participant, but for the library's editors. */
const practiceFor = (permission: Permission, role: Role) => ({
  participantId: /handle|publish|suspend/.test(permission)
    ? otherParticipant
    : ownParticipant,
  stage: "draft" as const,
  standing: "unpublished" as const,
  writerIds: ["AUTHOR"],
  reviewerIds: ["ANOTHER"],
  editorId: null,
  assigned: given(role),
});

/** Of the reader's own participant for members, of another one for officers. */
const challengeFor = (permission: Permission) => ({
  participantId: /read_own|answer/.test(permission)
    ? ownParticipant
    : otherParticipant,
  authorId: "AUTHOR",
  approverIds: ["APPROVER"],
  claimedBy: openCase({}).claimedBy,
  proposedBy: null,
});

/** Permissions that one holds towards an object alone. */
const givenRoles = new Set(
  permissionTable()
    .filter(({ role }) => assignedRoles.some((one) => one === role))
    .map(({ permission }) => permission),
);

const asked = (role: Role, permission: Permission) =>
  isAuthorized(
    actorWith(role),
    permission,
    easySubject(permission, role) as never,
  );

describe("the permission table", () => {
  it("has a line for each permission, as wide as there are roles", () => {
    expect(Object.keys(expected).sort()).toEqual([...permissions].sort());
    for (const marks of Object.values(expected)) {
      expect(marks.replaceAll(" ", "")).toHaveLength(roles.length);
    }
  });

  it.each(cells)("$permission by $role: $allowed", (cell) => {
    const { permission, role, allowed } = cell;
    // Anybody with a confirmed address could be given a role towards some object.
    const somewhere =
      !["anyone", "signed_in"].includes(role) && givenRoles.has(permission);
    expect(may(actorWith(role), permission)).toBe(allowed || somewhere);
    expect(asked(role, permission)).toBe(allowed);
  });

  it("lists each grant once", () => {
    const seen = permissionTable().map(
      (row) => `${row.permission} ${row.role}`,
    );
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("gives a member nothing in another participant", () => {
    for (const role of ["owner", "editor", "viewer"] as const) {
      const stranger = actorWith(role, otherParticipant);
      for (const permission of permissions) {
        const { on } = policy[permission];
        if (on !== "participant" && on !== "act") continue;
        const subject = easySubject(permission, role) as never;
        expect(() => authorize(stranger, permission, subject)).toThrow(
          expect.objectContaining({ kind: "not_found" }) as Error,
        );
      }
    }
  });
});
