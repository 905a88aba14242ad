import { describe, expect, it } from "vitest";
import {
  actsForCodes,
  actStatuses,
  actTypes,
  alignments,
  caseStages,
  evidenceKinds,
  offices,
  vehicles,
} from "../../../app/domain/act/model";
import { sectionNames, sectionStates } from "../../../app/domain/act/readiness";
import {
  clarificationReasons,
  rejectionReasons,
  removalReasons,
  restorationReasons,
  returnReasons,
  suspensionReasons,
  withdrawalReasons,
} from "../../../app/domain/act/reasons";
import {
  evidenceFor,
  officesFor,
  requiredEvidence,
} from "../../../app/domain/act/rules";
import { statusSentence } from "../../../app/domain/act/sentence";
import { conditions } from "../../../app/domain/permissions/conditions";
import {
  membershipRoles,
  secretariatRoles,
} from "../../../app/domain/permissions/actor";
import { actEvents } from "../../../app/domain/lifecycle/act";
import { participantKinds } from "../../../app/domain/participant/model";
import { locales } from "../../../app/i18n/locales";
import { translator } from "../../../app/i18n/translate";

const labels: Record<string, readonly string[]> = {
  "act.type": actTypes,
  "act.type-hint": actTypes,
  "act.vehicle": vehicles,
  "act.status": actStatuses,
  "act.event": ["start_draft", ...actEvents],
  "act.stage": caseStages,
  "act.stage-question": caseStages,
  "act.alignment-hint": alignments,
  "act.evidence": evidenceKinds,
  "act.office": offices,
  "act.acts_for": actsForCodes,
  "act.section": sectionNames,
  "act.section-hint": sectionNames,
  "act.section-state": [...sectionStates, "optional"],
  "act.return_reason": returnReasons,
  "act.rejection_reason": rejectionReasons,
  "act.clarification_reason": clarificationReasons,
  "act.withdrawal_reason": withdrawalReasons,
  "act.suspension_reason": suspensionReasons,
  "act.restoration_reason": restorationReasons,
  "act.removal_reason": removalReasons,
  "permission.role": [...membershipRoles, ...secretariatRoles],
  "permission.role-hint": membershipRoles,
};

const plain = (parts: (string | { name: string })[]) =>
  parts.map((part) => (typeof part === "string" ? part : part.name)).join("");

const sentence = (
  locale: (typeof locales)[number],
  status: (typeof actStatuses)[number],
  type: (typeof actTypes)[number] = "support",
) => {
  const { key, params } = statusSentence(
    { status, type, doneOn: "2026-03-04" },
    "EXAMPLE",
    2,
    Date.UTC(2026, 4, 6),
  );
  const who = (children: unknown[]) => ({ name: children.join("") });
  return plain(translator(locale).rich(key, { ...params, who }));
};

describe.each(locales)("in %s", (locale) => {
  const t = translator(locale);

  it.each(Object.entries(labels))(
    "every code of %s has a label",
    (area, codes) => {
      for (const code of codes) expect(t.find(`${area}.${code}`)).toBeTruthy();
    },
  );

  it("every refusal of a condition has words", () => {
    for (const condition of Object.values(conditions).flatMap(Object.values)) {
      const { code } = (condition as { refusal: { code: string } }).refusal;
      expect(t.find(code)).toBeTruthy();
    }
  });

  it("every state has a sentence that names the participant and a day", () => {
    for (const status of actStatuses) {
      const text = sentence(locale, status);
      expect(text).toContain("EXAMPLE");
      expect(text).toMatch(/2026/);
      expect(text).not.toMatch(/\.\.|[{}<>]/);
    }
  });

  it("every type of act has a sentence of its own", () => {
    const texts = actTypes.map((type) => sentence(locale, "published", type));
    expect(new Set(texts).size).toBe(actTypes.length);
  });

  it("names every document that can be missing", () => {
    const generic = t.find("act.error.evidence-missing", { wanted: "other" });
    for (const kind of participantKinds) {
      for (const vehicle of vehicles) {
        for (const office of [null, ...officesFor(kind)]) {
          for (const group of requiredEvidence(kind, vehicle, office)) {
            const wanted = group.join("_or_");
            expect(evidenceFor(kind)).toEqual(
              expect.arrayContaining([...group]),
            );
            expect(t.find("act.error.evidence-missing", { wanted })).not.toBe(
              generic,
            );
          }
        }
      }
    }
  });
});

describe("in English", () => {
  it("reads as a sentence", () => {
    expect(sentence("en", "published", "confirm")).toBe(
      "EXAMPLE confirmed 2 of the 11 proposals on 4 March 2026.",
    );
    expect(sentence("en", "withdrawn")).toBe(
      "EXAMPLE withdrew this act on 6 May 2026. It counts in no total.",
    );
  });
});
