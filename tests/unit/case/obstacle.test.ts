import { describe, expect, it } from "vitest";
import { obstacleTo } from "../../../app/domain/case/obstacle";
import type { User } from "../../../app/domain/permissions/actor";
import type { CaseSubject } from "../../../app/domain/permissions/subjects";

const officer: User = {
  kind: "user",
  userId: "officer",
  email: "officer@example.org",
  name: "Officer",
  sessionId: "s",
  emailVerified: true,
  roles: ["reviewer"],
  memberships: [],
  provedAt: 0,
};
const subject: CaseSubject = {
  participantId: "p",
  status: "identity_check",
  authorId: "author",
  receivedAt: 1,
  stage: "identity",
  claimedBy: "officer",
  decisions: [],
};

describe("obstacleTo", () => {
  it("is null where nothing is in the way", () => {
    expect(obstacleTo(officer, "case.check_identity", subject)).toBeNull();
  });

  it("names the refusal in advance", () => {
    const claimed = { ...subject, claimedBy: null };
    expect(obstacleTo(officer, "case.check_identity", claimed)).toBe(
      "permission.error.claim-first",
    );
    const decided = {
      ...subject,
      stage: "authority",
      decisions: [{ stage: "identity", officerId: "officer" }],
    } as const;
    expect(obstacleTo(officer, "case.claim", decided)).toBe(
      "permission.error.same-officer",
    );
  });
});
