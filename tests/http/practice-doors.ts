import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "../../app/domain/kernel/ids";
import type { AssignedRole } from "../../app/domain/permissions/roles";
import {
  emptyContent,
  type PracticeContent,
} from "../../app/domain/practice/content";
import type {
  PracticeStage,
  PracticeStanding,
} from "../../app/domain/practice/model";
import {
  coreCriteria,
  evidenceFindings,
  exclusionCriteria,
  qualifierCriteria,
} from "../../app/domain/practice/review-form";
import { practiceNumber } from "../../app/domain/practice/number";
import type { UrlName } from "../../app/urls";
import type { Db } from "../../db/client.server";
import { nextPracticeNumber } from "../../db/queries/practice.server";
import { memberships } from "../../db/schema/account.server";
import { files } from "../../db/schema/file.server";
import {
  participantNames,
  participants,
} from "../../db/schema/participant.server";
import { practiceAdoptions } from "../../db/schema/adoption.server";
import { focalPoints } from "../../db/schema/focal-point.server";
import {
  practiceEditors,
  practiceFiles,
  practices,
  practiceVersions,
} from "../../db/schema/practice.server";
import { practiceReviews } from "../../db/schema/practice-review.server";
import type { openOffice } from "../integration/case/office";

/** A whole text, all that submission asks for. */
const wholeText: PracticeContent = {
  ...emptyContent,
  ...{ title: "Fast lane", summary: "Contracts are cleared in days." },
  ...{ contact: "practice@example.org", area: "KEN", startedOn: "2024-02-01" },
  ...{ problem: "Clearing took months.", objective: "Clear within ten days." },
  ...{ measure: "A list of ready clauses.", instrument: "model_contract" },
  ...{ failures: "The first list was too long.", topics: ["DF04"] },
  sources: "https://example.org/list",
};

export interface SeededPractice {
  readonly practiceId: string;
  readonly participantId: string;
  readonly blockId: string;
  readonly fileId: string;
  /** `BP-…` once it is public, else empty. */
  readonly number: string;
  /** The review of the person asked about, or of somebody. */
  readonly reviewId: string;
}

/**
 * One practice of a government of its own, in any state, and the person's part
 * in it. A clearer is a focal point of its country; the text at `submitted` is
 * sent by somebody else.
 */
export async function addPractice(
  db: Db,
  office: ReturnType<typeof openOffice>,
  dataDir: string,
  {
    stage = "submitted",
    standing = "unpublished",
    assigned,
    userId,
  }: {
    readonly stage?: PracticeStage;
    readonly standing?: PracticeStanding;
    readonly assigned?: AssignedRole | undefined;
    readonly userId?: string | undefined;
  } = {},
): Promise<SeededPractice> {
  const now = Date.now();
  const [practiceId, participantId, blockId, fileId, reviewId] = [
    ...[newId(), newId(), newId(), newId(), newId()],
  ] as [string, string, string, string, string];
  const author = await office.addPerson("Author of a practice");
  const reviewer = await office.addPerson("Reviewer of a practice");
  const block = { id: blockId, name: "Clauses", steps: "1. Take them." };
  const content: PracticeContent = {
    ...wholeText,
    blocks: [{ ...block, preconditions: "", templateId: fileId }],
    attachments: [{ fileId, title: "Clauses" }],
  };
  writeFileSync(join(dataDir, "files", fileId), Buffer.alloc(1000));
  const isPublic = standing !== "unpublished";
  let number = null as number | null;
  await db.write(async (tx) => {
    number = isPublic ? await nextPracticeNumber(tx) : null;
    await tx.insert(participants).values({
      ...{ id: participantId, kind: "government", area: "KEN", demo: false },
      ...{ createdAt: now, updatedAt: now, version: 1 },
    });
    await tx.insert(participantNames).values({
      ...{ id: newId(), participantId, lang: "en", isOriginal: true },
      name: `Ministry ${participantId}`,
      ...{ matchKey: participantId, skeleton: participantId },
    });
    await tx.insert(practices).values({
      ...{ id: practiceId, number, participantId, createdBy: author.userId },
      ...{ originalLang: "en", content, revision: 1, contentBy: author.userId },
      ...{ contentAt: now, stage, stageSince: now, cycle: 1 },
      submittedBy: author.userId,
      ...{ standing, standingSince: now, edition: isPublic ? 1 : 0 },
      ...(isPublic ? { publishedAt: now, freshUntil: now + 1000 } : {}),
      ...(isPublic
        ? { evidence: "E1" as const, label: "listed" as const }
        : {}),
      ...{ demo: false, createdAt: now, updatedAt: now, version: 1 },
    });
    await tx.insert(practiceVersions).values({
      ...{ id: newId(), practiceId, seq: 1, cycle: 1, lang: "en", content },
      ...{ edition: isPublic ? 1 : null, digest: "0".repeat(64) },
      ...{ submittedBy: author.userId, submittedAt: now },
      ...(isPublic ? { publishedAt: now } : {}),
    });
    await tx.insert(files).values({
      ...{ id: fileId, sha256: fileId, size: 1000, name: "clauses.pdf" },
      ...{ mediaType: "application/pdf", uploadedBy: author.userId },
      createdAt: now,
    });
    await tx
      .insert(practiceFiles)
      .values({ fileId, practiceId, title: "Clauses", at: now });
    const isReviewer = assigned === "peer_reviewer" && userId !== undefined;
    const elsewhere = newId();
    await tx.insert(participants).values({
      ...{ id: elsewhere, kind: "academia", area: "FRA", demo: false },
      ...{ createdAt: now, updatedAt: now, version: 1 },
    });
    await tx.insert(practiceReviews).values({
      ...{ id: reviewId, practiceId, cycle: 1, participantId: elsewhere },
      reviewerId: isReviewer ? userId : reviewer.userId,
      ...{ area: "FRA", isThird: false, status: "invited" },
      ...{ invitedBy: author.userId, invitedAt: now, dueAt: now + 1000 },
      version: 1,
    });
    if (userId === undefined) return;
    if (isReviewer) {
      const membership = { userId, participantId: elsewhere, createdAt: now };
      await tx.insert(memberships).values({ ...membership, role: "viewer" });
    }
    if (assigned === "co_editor") {
      const addedBy = author.userId;
      await tx
        .insert(practiceEditors)
        .values({ practiceId, userId, addedBy, at: now });
    }
    if (assigned === "clearer") {
      await tx.insert(focalPoints).values({
        ...{ id: newId(), area: "KEN", userId, isAlternate: false },
        ...{ letter: "KEN/1", remit: "practices", designatedBy: author.userId },
        ...{ validFrom: now - 1000, validUntil: now + 1_000_000_000 },
      });
    }
  });
  return {
    ...{ practiceId, participantId, blockId, fileId, reviewId },
    number: number === null ? "" : practiceNumber(number),
  };
}

/** Addresses whose `:id` is that of a review, not of the practice. */
const aboutReview: readonly string[] = [
  "review",
  "reviewForm",
  "reviewFile",
] satisfies UrlName[];

/** The parameters of an address that asks about one practice. */
export const practiceParams = (name: string, seeded: SeededPractice) => ({
  id: aboutReview.includes(name) ? seeded.reviewId : seeded.practiceId,
  block: seeded.blockId,
  fileId: seeded.fileId,
  part: "basics",
  to: "fr",
});

/** A review form with an answer to each question. */
const wholeReview = {
  seq: "1",
  ...Object.fromEntries([
    ...exclusionCriteria.map((code) => [`exclusion.${code}`, "yes"]),
    ...[...coreCriteria.map((code) => `core.${code}`)].map((n) => [n, "3"]),
    ...qualifierCriteria.map((code) => [`qualifier.${code}`, "3"]),
    ...evidenceFindings.map((code) => [`evidence.${code}`, "yes"]),
  ] as [string, string][]),
  ...{ advice: "publish", summary: "Clear.", lang: "en" },
};

/** A public record that somebody took a practice over, for the editor's page of it. */
export async function addAdoption(
  db: Db,
  office: ReturnType<typeof openOffice>,
  { practiceId }: SeededPractice,
): Promise<string> {
  const { userId } = await office.addPerson("Writer of an adopter");
  const [id, participantId] = [newId(), newId()] as [string, string];
  const now = Date.now();
  await db.write(async (tx) => {
    await tx.insert(participants).values({
      ...{ id: participantId, kind: "academia", area: "FRA", demo: false },
      ...{ createdAt: now, updatedAt: now, version: 1 },
    });
    await tx.insert(practiceAdoptions).values({
      ...{ id, practiceId, edition: 1, participantId, area: "FRA" },
      ...{ kind: "adopted", startedOn: "2026-01-10", changes: "", lang: "en" },
      ...{ status: "published", createdBy: userId, publishedAt: now },
      ...{ demo: false, createdAt: now, updatedAt: now, version: 1 },
    });
  });
  return id;
}

/** What the forms of the library must say to get as far as the question whose it is. */
export const practiceForms: Partial<Record<UrlName, Record<string, string>>> = {
  adoptPractice: {
    ...{ kind: "adopted", lang: "en", seen: "0" },
    startedOn: new Date().toISOString().slice(0, 10),
  },
  withdrawAdoption: { seen: "1" },
  newPractice: { title: "A practice", lang: "en" },
  writePart: { title: "A practice", lang: "en" },
  writeBlock: { name: "A block" },
  writeBlocks: { do: "add" },
  writeFiles: { _remove: newId() },
  translate: {
    ...{ path: "title", source: "0".repeat(64), version: "0" },
    ...{ text: "Voie rapide", origin: "human" },
  },
  practiceSteps: { do: "withdraw" },
  clearPractice: { do: "return", returnReason: "Old figures." },
  practiceRemarks: { remark: newId(), answer: "As in the annex." },
  practiceReply: { do: "waive" },
  review: { do: "decline" },
  reviewForm: wholeReview,
  practiceCase: { do: "take" },
  practiceReviewers: { do: "invite", user: newId(), participant: newId() },
  focalPoints: { do: "end", point: newId() },
  writeEditors: { intent: "ask", email: "nobody@fairway-test.org" },
};
