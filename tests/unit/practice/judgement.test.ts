import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyContent } from "../../../app/domain/practice/content";
import {
  judge,
  ownedBy,
  topCore,
} from "../../../app/domain/practice/judgement";
import {
  divergencesOf,
  publicationObstacle,
} from "../../../app/domain/practice/publication";
import { evidenceLevels } from "../../../app/domain/practice/model";
import {
  coreCriteria,
  evidenceFindings,
} from "../../../app/domain/practice/review-form";
import { anyContent, anyForm, anyForms, assessed, goodForm } from "./forms";

const owner = ownedBy("owner");
const told = "A third fewer complaints reached the ombudsman in a year";
const result = {
  ...{ participantId: "other", createdBy: "somebody", status: "published" },
  ...{ kind: "adopted" as const, changes: "", result: told },
  ...{ startedOn: "2026-01-10", resultOn: "2026-06-30" },
  source: "Report of the ombudsman, 2026",
  ...{ appeared: "2025-12-01", toldOn: "2026-11-22" },
};
/** A text whose owner wrote it with people of two other bodies. */
const together = {
  ownerId: "owner",
  bodyIds: ["owner", "co-author", "former"],
  writerIds: ["writer", "co-editor", "left"],
};
const anyAdoption = fc.record({
  participantId: fc.constantFrom(
    ...["owner", "co-author", "former", "other", "third"],
  ),
  createdBy: fc.constantFrom(
    ...[null, "writer", "co-editor", "left", "somebody", "reviewer"],
  ),
  status: fc.constantFrom("draft", "published", "struck", "withdrawn"),
  result: fc.constantFrom(null, "", "  ", ".", told),
  startedOn: fc.constantFrom(null, "1901-01-01", "2026-01-10"),
  source: fc.constantFrom("x", result.source),
  ...{ kind: fc.constant(result.kind), changes: fc.constant(".") },
  resultOn: fc.constant(result.resultOn),
  ...{ appeared: fc.constant(result.appeared) },
  toldOn: fc.constantFrom(result.toldOn, "2026-06-29"),
});
const anyAdoptions = fc.array(anyAdoption, { maxLength: 3 });
const rank = (level: string) =>
  evidenceLevels.findIndex((one) => one === level);
const labels = ["listed", "promising", "good"];

describe("evidence", () => {
  const strangers = ["other", "third"];
  const outsiders = ["somebody", "reviewer"];

  it("is E4 if and only if a stranger's published record tells a result", () => {
    fc.assert(
      fc.property(
        anyContent,
        anyForms,
        anyAdoptions,
        (text, forms, adoptions) => {
          const proves = adoptions.some(
            ({ participantId, createdBy, status, ...one }) =>
              strangers.includes(participantId) &&
              (createdBy === null || outsiders.includes(createdBy)) &&
              status === "published" &&
              one.result === told &&
              one.startedOn === result.startedOn &&
              one.source === result.source &&
              one.toldOn === result.toldOn,
          );
          const { evidence } = judge(text, forms, adoptions, together);
          expect(evidence === "E4").toBe(proves);
        },
      ),
    );
  });

  it("is never E4 by records of those who had a hand in the text, however many", () => {
    const byAuthors = anyAdoption.filter(
      ({ participantId, createdBy }) =>
        !strangers.includes(participantId) ||
        (createdBy !== null && !outsiders.includes(createdBy)),
    );
    const many = fc.array(byAuthors, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyContent, anyForms, many, (text, forms, adoptions) => {
        const judged = judge(text, forms, adoptions, together);
        expect(judged).toEqual(judge(text, forms, [], together));
      }),
    );
  });

  it("never rises when somebody more turns out to have had a hand in the text", () => {
    fc.assert(
      fc.property(
        anyContent,
        anyForms,
        anyAdoptions,
        fc.constantFrom("other", "third", "somebody", "reviewer"),
        (text, forms, adoptions, more) => {
          const before = judge(text, forms, adoptions, together).evidence;
          const after = judge(text, forms, adoptions, {
            ...together,
            bodyIds: [...together.bodyIds, more],
            writerIds: [...together.writerIds, more],
          }).evidence;
          expect(rank(after)).toBeLessThanOrEqual(rank(before));
        },
      ),
    );
  });

  it("never rises with one review more that finds less", () => {
    fc.assert(
      fc.property(anyContent, anyForms, anyForm, (text, forms, more) => {
        fc.pre(forms.length > 0);
        const before = judge(text, forms, [], owner).evidence;
        const after = judge(text, [...forms, more], [], owner).evidence;
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
    );
  });

  it("never falls with one finding more", () => {
    fc.assert(
      fc.property(
        anyContent,
        anyForms,
        fc.nat(3),
        fc.constantFrom(...evidenceFindings),
        (text, forms, at, finding) => {
          const better = forms.map((form, index) =>
            index === at
              ? { ...form, evidence: { ...form.evidence, [finding]: true } }
              : form,
          );
          expect(
            rank(judge(text, better, [], owner).evidence),
          ).toBeGreaterThanOrEqual(
            rank(judge(text, forms, [], owner).evidence),
          );
        },
      ),
    );
  });

  it("says of each level whether it is reached, and the highest reached one is it", () => {
    fc.assert(
      fc.property(
        anyContent,
        anyForms,
        anyAdoptions,
        (text, forms, adoptions) => {
          const { evidence, reasons } = judge(text, forms, adoptions, owner);
          expect(reasons.map(({ level }) => level)).toEqual([
            ...evidenceLevels,
          ]);
          expect(reasons.filter((one) => one.isReached).at(-1)?.level).toBe(
            evidence,
          );
        },
      ),
    );
  });

  it.each([
    ["nobody reviewed it", assessed, [], "E0"],
    [
      "the text measures nothing",
      { ...assessed, indicators: [] },
      [goodForm()],
      "E1",
    ],
    [
      "nobody assessed it",
      { ...assessed, assessment: " " },
      [goodForm()],
      "E2",
    ],
    ["all is there", assessed, [goodForm(), goodForm()], "E3"],
  ] as const)("where %s", (_, text, forms, level) => {
    expect(judge(text, forms, [], owner).evidence).toBe(level);
  });

  it("of an indicator needs both the start and the present", () => {
    const indicators = assessed.indicators.map((one) => ({
      ...one,
      baseline: "",
    }));
    const { reasons } = judge(
      { ...assessed, indicators },
      [goodForm()],
      [],
      owner,
    );
    expect(reasons[2]).toEqual({
      level: "E2",
      isReached: false,
      reason: "no_measurement",
    });
    expect(reasons[3]?.reason).toBe("lower_level_missing");
  });
});

describe("the label", () => {
  it("is never good below E3, nor below three quarters of the core", () => {
    fc.assert(
      fc.property(
        anyContent,
        anyForms,
        anyAdoptions,
        (text, forms, adoptions) => {
          const { label, evidence, core } = judge(
            text,
            forms,
            adoptions,
            owner,
          );
          if (label !== "good") return;
          expect(rank(evidence)).toBeGreaterThanOrEqual(3);
          expect(core.points * 4).toBeGreaterThanOrEqual(core.of * 3);
        },
      ),
    );
  });

  it("never falls with one point more, nor with an adoption", () => {
    fc.assert(
      fc.property(
        anyContent,
        anyForms,
        fc.nat(3),
        fc.constantFrom(...coreCriteria),
        (text, forms, at, criterion) => {
          const better = forms.map((form, index) =>
            index === at
              ? {
                  ...form,
                  core: {
                    ...form.core,
                    [criterion]: Math.min(4, form.core[criterion] + 1),
                  },
                }
              : form,
          );
          const labelled = (
            given: typeof forms,
            adoptions: (typeof result)[],
          ) => labels.indexOf(judge(text, given, adoptions, owner).label);
          expect(labelled(better, [])).toBeGreaterThanOrEqual(
            labelled(forms, []),
          );
          expect(labelled(forms, [result])).toBeGreaterThanOrEqual(
            labelled(forms, []),
          );
        },
      ),
    );
  });

  it("counts in whole points and does not ask in which order the reviews came", () => {
    fc.assert(
      fc.property(anyContent, anyForms, (text, forms) => {
        const one = judge(text, forms, [], owner);
        expect(judge(text, [...forms].reverse(), [], owner)).toEqual(one);
        for (const { points, of, percent } of [one.core, one.qualifier]) {
          expect([points, of, percent].every(Number.isInteger)).toBe(true);
          expect(points).toBeLessThanOrEqual(of);
        }
        expect(one.core.of).toBe(forms.length * topCore);
      }),
    );
  });

  it("stands at the borders: 60 % is promising, 75 % with E3 good", () => {
    const of = (a: number, b: number, c: number) =>
      goodForm(0, { core: { results: a, proportionality: b, safeguards: c } });
    const label = (...forms: ReturnType<typeof of>[]) =>
      judge(assessed, forms, [], owner).label;
    // 14 of 24 is 58.3 %; 15 of 24 is 62.5 %; 18 of 24 is 75 %.
    expect(label(of(3, 2, 2), of(3, 2, 2))).toBe("listed");
    expect(label(of(3, 3, 2), of(3, 2, 2))).toBe("promising");
    expect(label(of(3, 3, 3), of(3, 3, 2))).toBe("promising");
    expect(label(of(3, 3, 3), of(3, 3, 3))).toBe("good");
    expect(judge(emptyContent, [of(4, 4, 4)], [], owner).label).toBe(
      "promising",
    );
  });
});

describe("publication", () => {
  const decline = goodForm(4, { advice: "decline" });
  const failed = goodForm(4, {
    exclusion: { ...goodForm().exclusion, lawful: false },
  });

  it("needs two reviews", () => {
    expect(publicationObstacle([goodForm()], 0)).toBe(
      "review.error.too-few-reviews",
    );
    expect(publicationObstacle([goodForm(), goodForm()], 0)).toBeNull();
  });

  it("waits for everybody who judged an earlier text, whatever the others find", () => {
    fc.assert(
      fc.property(anyForms, fc.integer({ min: 1, max: 3 }), (forms, owed) => {
        expect(publicationObstacle(forms, owed)).not.toBeNull();
      }),
    );
    expect(publicationObstacle([goodForm(), goodForm()], 1)).toBe(
      "review.error.review-owed",
    );
  });

  it("never happens over a failed criterion, whoever else passed it", () => {
    fc.assert(
      fc.property(anyForms, (forms) => {
        const { excluded } = judge(assessed, forms, [], owner);
        if (excluded.length > 0) {
          expect(publicationObstacle(forms, 0)).not.toBeNull();
        }
      }),
    );
    expect(publicationObstacle([failed, goodForm(), goodForm()], 0)).toBe(
      "review.error.excluded",
    );
  });

  it("asks for a third review when two diverge", () => {
    expect(divergencesOf([goodForm(), decline])).toEqual(["advice"]);
    expect(divergencesOf([goodForm(4), goodForm(3)])).toEqual([]);
    expect(divergencesOf([goodForm(4), goodForm(2)])).toEqual(["core"]);
    expect(divergencesOf([goodForm(), failed])).toEqual(["exclusion"]);
    expect(publicationObstacle([goodForm(), decline], 0)).toBe(
      "review.error.third-needed",
    );
    expect(
      publicationObstacle([goodForm(), decline, goodForm()], 0),
    ).toBeNull();
    expect(publicationObstacle([goodForm(), decline, decline], 0)).toBe(
      "review.error.advised-against",
    );
  });
});
