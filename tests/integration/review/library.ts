import { eq } from "drizzle-orm";
import { DAY, HOUR } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import type {
  MembershipRole,
  SecretariatRole,
  User,
} from "../../../app/domain/permissions/actor";
import type { ParticipantKind } from "../../../app/domain/participant/model";
import type { PracticeContent } from "../../../app/domain/practice/content";
import type { ReviewForm } from "../../../app/domain/practice/review-form";
import { publishPractice } from "../../../app/domain/practice/publish.server";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import {
  answerInvitation,
  sendReview,
} from "../../../app/domain/review/answer.server";
import { clearPractice } from "../../../app/domain/review/clear.server";
import { approvePractice } from "../../../app/domain/review/decide.server";
import { inviteReviewer } from "../../../app/domain/review/invite.server";
import { summarizeReviews } from "../../../app/domain/review/summary.server";
import type { Db } from "../../../db/client.server";
import {
  findPractice,
  insertPractice,
  listPracticeVersions,
} from "../../../db/queries/practice.server";
import { addWriter } from "../../../db/queries/practice-author.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
import { memberships } from "../../../db/schema/account.server";
import { outbox } from "../../../db/schema/outbox.server";
import {
  participantNames,
  participants,
} from "../../../db/schema/participant.server";
import { focalPoints } from "../../../db/schema/focal-point.server";
import { practiceReviews } from "../../../db/schema/practice-review.server";
import { assessed, goodForm } from "../../unit/practice/forms";
import { leastContent } from "../../unit/practice/whole-content";
import { openOffice, start } from "../case/office";

export const now = start + DAY;

/** A text with all that sending asks for, and the evidence of E3. */
export const wholeContent: PracticeContent = {
  ...leastContent,
  indicators: assessed.indicators,
  assessment: assessed.assessment,
};

/** A library under work on a test database: governments, reviewers, editors. */
export function openLibrary(db: Db) {
  const office = openOffice(db);
  /** Whoever acts has just proved who they are. */
  const ctxOf = (actor: User, at = now) =>
    office.ctxOf({ ...actor, provedAt: at }, at);
  const system = (at = now) => office.ctxOf({ kind: "anonymous" }, at);

  /** A body whose identity was checked; `isChecked` false: that anybody could have made. */
  async function addBody(
    area: string | null,
    kind: ParticipantKind,
    isChecked = true,
  ) {
    const id = newId();
    await db.write(async (tx) => {
      await tx.insert(participants).values({
        ...{ id, kind, area, demo: false },
        identityCheckedAt: isChecked ? start : null,
        ...{ createdAt: start, updatedAt: start, version: 1 },
      });
      await tx.insert(participantNames).values({
        id: newId(),
        participantId: id,
        ...{ lang: "en", name: `Body ${id}`, isOriginal: true },
        ...{ matchKey: id, skeleton: id },
      });
    });
    return id;
  }

  const join = (
    userId: string,
    participantId: string,
    role: MembershipRole = "owner",
    at = start,
  ) =>
    db.write((tx) =>
      tx
        .insert(memberships)
        .values({ userId, participantId, role, createdAt: at }),
    );

  /** A person who acts for a body of a state, made for them. */
  async function addMember(
    area: string | null,
    kind: ParticipantKind = "government",
    roles: readonly SecretariatRole[] = [],
    isChecked = true,
  ) {
    const participantId = await addBody(area, kind, isChecked);
    const person = await office.addPerson("Member", roles, [
      { participantId, role: "owner" },
    ]);
    await join(person.userId, participantId);
    return { ...person, participantId };
  }
  type Member = Awaited<ReturnType<typeof addMember>>;

  const addEditor = () => office.addPerson("Editor", ["thematic_editor"]);

  const name = (userId: string, area: string) =>
    db.write((tx) =>
      tx.insert(focalPoints).values({
        ...{ id: newId(), area, userId, isAlternate: false },
        ...{ letter: "NV 12", designatedBy: userId },
        ...{ validFrom: start, validUntil: start + 900 * DAY, endedAt: null },
      }),
    );

  /** A draft of a body, written by one of its members. */
  async function addDraft(
    author: Member,
    content: PracticeContent = wholeContent,
  ) {
    const id = newId();
    await db.write(async (tx) => {
      await insertPractice(tx, {
        ...{ id, number: null, participantId: author.participantId },
        ...{ createdBy: author.userId, originalLang: "en", content },
        ...{ revision: 1, contentBy: author.userId, contentAt: now },
        ...{ stage: "draft", stageSince: now, dueAt: null, cycle: 1 },
        ...{ submittedBy: null, clearedBy: null, clearedAt: null },
        ...{ editorId: null, approvedBy: null, standing: "unpublished" },
        ...{ standingSince: now, standingReason: null, edition: 0 },
        ...{ publishedAt: null, publishedBy: null, freshUntil: null },
        ...{ evidence: null, label: null, demo: false },
        ...{ createdAt: now, updatedAt: now, version: 1 },
      });
      await addWriter(tx, id, 1, author.userId);
    });
    return id;
  }

  const reload = async (id: string) => {
    const row = await findPractice(db.read, id);
    if (!row) throw new Error("no practice");
    return row;
  };

  /** A ministry's text that was cleared, with its people and an editor. */
  async function addCleared(content?: PracticeContent, area = "KEN") {
    const author = await addMember(area);
    const focal = await office.addPerson("Focal point");
    await name(focal.userId, area);
    const editor = await addEditor();
    const id = await addDraft(author, content);
    await submitPractice(ctxOf(author), id);
    await clearPractice(ctxOf(focal), id, 1);
    return { id, author, focal, editor };
  }

  const reviewOf = async (practiceId: string, userId: string) => {
    const rows = await db.read
      .select()
      .from(practiceReviews)
      .where(eq(practiceReviews.practiceId, practiceId));
    const row = rows.find(({ reviewerId }) => reviewerId === userId);
    if (!row) throw new Error("no review");
    return row;
  };

  const invite = (editor: User, id: string, reviewer: Member, at = now) =>
    inviteReviewer(ctxOf(editor, at), id, {
      userId: reviewer.userId,
      participantId: reviewer.participantId,
    });

  async function accept(id: string, reviewer: Member, at = now) {
    const { id: review } = await reviewOf(id, reviewer.userId);
    await answerInvitation(ctxOf(reviewer, at), review, {
      accepts: true,
      conflictNote: null,
    });
    return review;
  }

  async function send(
    id: string,
    reviewer: Member,
    form: ReviewForm = goodForm(),
    at = now,
  ) {
    const { id: review } = await reviewOf(id, reviewer.userId);
    const version = await findNewestVersion(db.read, id);
    await sendReview(ctxOf(reviewer, at), review, {
      seq: version?.seq ?? 0,
      form,
    });
    return review;
  }

  /** A text with two reviews of it. */
  async function addReviewed(
    forms: readonly [ReviewForm, ReviewForm] = [goodForm(), goodForm()],
    content?: PracticeContent,
  ) {
    const made = await addCleared(content);
    const first = await addMember("BRA");
    const second = await addMember("FRA");
    for (const [index, reviewer] of [first, second].entries()) {
      await invite(made.editor, made.id, reviewer);
      await accept(made.id, reviewer);
      await send(made.id, reviewer, forms[index] ?? goodForm());
    }
    return { ...made, first, second };
  }

  async function addPublished(content?: PracticeContent) {
    const made = await addReviewed(undefined, content);
    await approvePractice(ctxOf(made.editor), made.id);
    await publishPractice(ctxOf(made.editor), made.id);
    return made;
  }

  /** How the edition that came of a cycle was judged; undefined while none has. */
  async function summaryOf(id: string, cycle: number) {
    const practice = await findPractice(db.read, id);
    const version = (await listPracticeVersions(db.read, id)).find(
      (one) => one.cycle === cycle && one.edition !== null,
    );
    return practice && version && summarizeReviews(db.read, practice, version);
  }

  const lettersTo = async (user: User) =>
    (
      await db.read
        .select()
        .from(outbox)
        .where(eq(outbox.recipient, user.email))
    ).map(({ kind }) => kind.replace("review.letter.", ""));

  return {
    ...{ office, ctxOf, system, addBody, addMember, addEditor, name, join },
    ...{ addDraft, addCleared, addReviewed, addPublished, reload, reviewOf },
    ...{ invite, accept, send, summaryOf, lettersTo, close: office.close },
    later: now + HOUR,
  };
}
