import { findUser } from "../../../db/queries/account-user.server";
import {
  findParticipant,
  listNames,
} from "../../../db/queries/participant.server";
import type { PracticeRow } from "../../../db/queries/practice.server";
import { listPracticeFiles } from "../../../db/queries/practice-write.server";
import type { Context } from "../../context.server";
import { dayOf } from "../kernel/clock";
import { notFound, type FieldErrors } from "../kernel/errors";
import { pickText } from "../kernel/localized";
import { events } from "../lifecycle/define";
import { stageLifecycle, standingLifecycle } from "../lifecycle/practice";
import { authorize, isAuthorized } from "../permissions/authorize";
import type { PracticeSubject } from "../permissions/subjects";
import { completeness } from "../practice/completeness";
import type { PracticeContent } from "../practice/content";
import { loadPractice } from "../practice/load.server";
import { practiceNumber } from "../practice/number";
import type { OwnAbilities, OwnPart, OwnPractice } from "../practice/own";
import { isBegun, partNames } from "../practice/parts";
import { problemsIn, problemsOf } from "../practice/problems";
import { owesReason } from "../practice/submit.server";
import { actProblems } from "./check-links.server";
import { seenMark, type Slice } from "./seen.server";

function abilities(
  { actor }: Context,
  practice: PracticeRow,
  subject: PracticeSubject,
): OwnAbilities {
  const { stage, standing } = practice;
  const keep = isAuthorized(actor, "practice.keep", subject);
  const ofText = events(stageLifecycle, stage);
  const ofStanding = events(standingLifecycle, standing);
  return {
    edit: isAuthorized(actor, "practice.edit", subject),
    submit: isAuthorized(actor, "practice.submit", subject),
    manageEditors: isAuthorized(actor, "practice.manage_editors", subject),
    discard: keep && ofText.includes("discard"),
    withdraw: keep && ofText.includes("withdraw"),
    revise: keep && ofText.includes("revise") && standing !== "withdrawn",
    archive: keep && ofStanding.includes("archive"),
    confirmCurrent: keep && ofStanding.includes("confirm_current"),
  };
}

function partsOf(content: PracticeContent, problems: FieldErrors): OwnPart[] {
  return partNames.map((name) => {
    const own = problemsIn(problems, name);
    const isWhole = Object.keys(own).length === 0;
    const state = !isBegun(content, name)
      ? "empty"
      : isWhole
        ? "ready"
        : "started";
    return { name, state, problems: own };
  });
}

export async function nameOf(
  { db, locale }: Pick<Context, "db" | "locale">,
  participantId: string,
) {
  const names = await listNames(db.read, participantId);
  const texts = names.map(({ lang, name }) => ({ lang, text: name }));
  return pickText(texts, locale) ?? { lang: "und", text: participantId };
}

/**
 * A practice as its writers see it: the text under work, what is missing in
 * each part and for each label, what the reader may do.
 * @throws DomainError 404 for who has no part in it, or when there is none
 */
export async function getOwnPractice(
  ctx: Context,
  id: string,
): Promise<OwnPractice> {
  const { db, actor, now } = ctx;
  const { practice, subject } = await loadPractice(db.read, id, now);
  authorize(actor, "practice.read_own", subject);
  const { participantId, content, number } = practice;
  const owner = await findParticipant(db.read, participantId);
  if (!owner) throw notFound();
  const by = await findUser(db.read, practice.contentBy);
  const files = await listPracticeFiles(db.read, id);
  const today = dayOf(now);
  const problems = {
    ...problemsOf(content, today),
    ...(await actProblems(db.read, participantId, content.act)),
  };
  const user = actor.kind === "user" ? actor : undefined;
  return {
    ...{ id, now, content, revision: practice.revision },
    number: number === null ? null : practiceNumber(number),
    stage: practice.stage,
    standing: practice.standing,
    stageSince: practice.stageSince,
    cycle: practice.cycle,
    participant: {
      ...{ id: participantId, kind: owner.kind },
      name: await nameOf(ctx, participantId),
      isChecked: owner.identityCheckedAt !== null,
    },
    isMember:
      user?.memberships.some((own) => own.participantId === participantId) ??
      false,
    lang: practice.originalLang,
    isLangFixed: practice.edition > 0,
    saved: {
      at: practice.contentAt,
      by: by?.name ?? "",
      isSelf: user?.userId === practice.contentBy,
    },
    owesReason: await owesReason(db.read, practice),
    parts: partsOf(content, problems),
    completeness: completeness(content, problems),
    files: content.attachments.flatMap(({ fileId, title }) => {
      const file = files.find((one) => one.fileId === fileId);
      if (!file) return [];
      const { name, size, sha256 } = file;
      return [{ fileId, title, name, size, sha256 }];
    }),
    can: abilities(ctx, practice, subject),
  };
}

/**
 * A practice as a page that writes needs it, with the mark of what the page
 * shows: see `seenMark`.
 */
export async function readToWrite(ctx: Context, id: string, slice: Slice) {
  const practice = await getOwnPractice(ctx, id);
  const { content, lang } = practice;
  const seen = seenMark({ content, originalLang: lang }, slice);
  return { practice, seen };
}
