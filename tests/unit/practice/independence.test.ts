import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areApart,
  type AuthorFacts,
  type Body,
  dependenceOf,
  type ReviewerFacts,
} from "../../../app/domain/practice/independence";

const kenya: Body = { id: "p-kenya", area: "KEN" };
const brazil: Body = { id: "p-brazil", area: "BRA" };
const union: Body = { id: "p-union", area: null };
const author: AuthorFacts = {
  owner: kenya,
  practiceArea: "KEN",
  writerIds: ["writer"],
  clearerIds: ["clearer"],
  coAuthors: [],
  editorId: "editor",
};
const reviewer = (
  actsFor: Body,
  memberOf: readonly Body[] = [actsFor],
  userId = "reviewer",
  speaksFor: readonly string[] = [],
): ReviewerFacts => ({ userId, actsFor, memberOf, speaksFor });

const anyBody = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  area: fc.constantFrom(null, "KEN", "BRA", "FRA"),
});

describe("a reviewer", () => {
  it("of another state and organization is independent", () => {
    expect(dependenceOf(reviewer(brazil), author)).toBeNull();
    expect(dependenceOf(reviewer(union), author)).toBeNull();
  });

  it.each([
    ["wrote it", reviewer(brazil, [brazil], "writer"), author, "author"],
    [
      "cleared it, or an earlier text of it",
      reviewer(brazil, [brazil], "clearer"),
      author,
      "clearer",
    ],
    [
      "speak for the author's state",
      reviewer(brazil, [brazil], "reviewer", ["KEN"]),
      { ...author, practiceArea: null },
      "author_state",
    ],
    [
      "speak for the state the text is about",
      reviewer(brazil, [brazil], "reviewer", ["NPL"]),
      { ...author, practiceArea: "NPL" },
      "practice_state",
    ],
    [
      "are of the state of a co-editor's organization",
      reviewer(brazil),
      { ...author, coAuthors: [{ id: "p-rio", area: "BRA" }] },
      "author_state",
    ],
    ["looks after it", reviewer(brazil, [brazil], "editor"), author, "editor"],
    [
      "is of the author's organization",
      reviewer(kenya),
      author,
      "author_organization",
    ],
    [
      "joined the author's organization beside their own",
      reviewer(brazil, [brazil, kenya]),
      author,
      "author_organization",
    ],
    [
      "joined a body of the author's state",
      reviewer(brazil, [brazil, { id: "p-nairobi", area: "KEN" }]),
      author,
      "author_state",
    ],
    [
      "is of the state the text is about",
      reviewer(brazil),
      { ...author, practiceArea: "BRA" },
      "practice_state",
    ],
    [
      "is of a co-editor's organization",
      reviewer(brazil),
      { ...author, coAuthors: [brazil] },
      "author_organization",
    ],
    [
      "shares an international organization with the author",
      reviewer(union),
      { ...author, owner: union, practiceArea: null },
      "author_organization",
    ],
    [
      "left the body they review for",
      reviewer(brazil, []),
      author,
      "no_member",
    ],
  ] as const)("is refused when they: %s", (_, who, text, reason) => {
    expect(dependenceOf(who, text)).toBe(reason);
  });

  it("never becomes independent by one more membership", () => {
    fc.assert(
      fc.property(
        anyBody,
        fc.array(anyBody, { maxLength: 3 }),
        anyBody,
        anyBody,
        (actsFor, others, owner, more) => {
          const text = { ...author, owner, practiceArea: owner.area };
          const before = reviewer(actsFor, [actsFor, ...others]);
          if (dependenceOf(before, text) === null) return;
          const after = { ...before, memberOf: [...before.memberOf, more] };
          expect(dependenceOf(after, text)).not.toBeNull();
        },
      ),
    );
  });
});

describe("two reviewers", () => {
  it("are of two states and two organizations", () => {
    expect(areApart(kenya, brazil)).toBe(true);
    expect(areApart(kenya, { id: "other", area: "KEN" })).toBe(false);
    expect(areApart(union, union)).toBe(false);
    expect(areApart(union, { id: "bank", area: null })).toBe(true);
  });

  it("are apart or not in both directions alike", () => {
    fc.assert(
      fc.property(anyBody, anyBody, (one, other) => {
        expect(areApart(one, other)).toBe(areApart(other, one));
      }),
    );
  });
});
