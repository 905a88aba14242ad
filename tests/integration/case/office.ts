import { pino } from "pino";
import type { Context } from "../../../app/context.server";
import { checklistFor } from "../../../app/domain/case/checklist";
import { claimCase } from "../../../app/domain/case/claim.server";
import { passStage } from "../../../app/domain/case/decide.server";
import { submitAct } from "../../../app/domain/act/submit.server";
import type { CaseStage } from "../../../app/domain/act/model";
import { HOUR } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import type {
  Membership,
  SecretariatRole,
  User,
} from "../../../app/domain/permissions/actor";
import { readEnv } from "../../../app/env.server";
import { findAct } from "../../../db/queries/act.server";
import { findCase } from "../../../db/queries/case.server";
import type { Db } from "../../../db/client.server";
import {
  actProposals,
  acts,
  commitments,
  evidence,
} from "../../../db/schema/act.server";
import { users } from "../../../db/schema/account.server";
import { files } from "../../../db/schema/file.server";
import {
  participantIdentifiers,
  participantNames,
  participants,
} from "../../../db/schema/participant.server";
import { makeTempDir } from "../../support/temp";

export const start = Date.parse("2026-03-02T09:00:00Z");

/** A secretariat on a test database: its officers, and companies that send acts. */
export function openOffice(db: Db) {
  const temp = makeTempDir();
  const env = readEnv({
    NODE_ENV: "test",
    DATA_DIR: temp.path,
    LOG_LEVEL: "silent",
  });
  const log = pino({ level: "silent" });

  const ctxOf = (actor: Context["actor"], now = start + HOUR): Context => ({
    ...{ env, db, log, now, actor },
    files: {
      put: () => Promise.reject(new Error("no files here")),
      putPart: () => Promise.reject(new Error("no files here")),
      places: () => Promise.reject(new Error("no files here")),
      get: () => {
        throw new Error("no files here");
      },
      remove: () => Promise.resolve(),
      removePart: () => Promise.resolve(),
      listOlder: () => Promise.resolve([]),
    },
    locale: "en",
    requestId: "test",
  });

  async function addPerson(
    name: string,
    roles: readonly SecretariatRole[] = [],
    memberships: readonly Membership[] = [],
  ): Promise<User> {
    const userId = newId();
    const email = `${userId.toLowerCase()}@example.org`;
    await db.write((tx) =>
      tx.insert(users).values({
        id: userId,
        email,
        emailKey: email,
        name,
        locale: "fr",
        emailVerifiedAt: start,
        demo: false,
        createdAt: start,
        version: 1,
      }),
    );
    return {
      kind: "user",
      ...{ userId, email, name, roles, memberships },
      sessionId: `session-${userId}`,
      emailVerified: true,
      provedAt: start + HOUR,
    };
  }

  /** A company with an owner and a whole draft; ids of all three. */
  async function addDraft() {
    const participantId = newId();
    const author = await addPerson(
      "Author",
      [],
      [{ participantId, role: "owner" }],
    );
    const actId = newId();
    const fileId = newId();
    await db.write(async (tx) => {
      await tx.insert(participants).values({
        id: participantId,
        kind: "company",
        area: "KEN",
        demo: false,
        createdAt: start,
        updatedAt: start,
        version: 1,
      });
      await tx.insert(participantNames).values({
        id: newId(),
        participantId,
        lang: "en",
        name: `Company ${participantId}`,
        isOriginal: true,
        matchKey: participantId,
        skeleton: participantId,
      });
      await tx.insert(participantIdentifiers).values({
        id: newId(),
        participantId,
        scheme: "register",
        authority: "Register of Nairobi",
        value: participantId,
      });
      await tx.insert(acts).values({
        id: actId,
        type: "support",
        vehicle: "declaration",
        status: "draft",
        verification: "self_declared",
        participantId,
        participantKind: "company",
        area: "KEN",
        lang: "en",
        signatoryName: "A. Person",
        signatoryOffice: "top_executive",
        signatoryTitle: "Chief executive",
        doneOn: "2026-03-01",
        authorId: author.userId,
        demo: false,
        createdAt: start,
        updatedAt: start,
        version: 1,
      });
      await tx
        .insert(actProposals)
        .values({ actId, proposal: 8, alignment: "same" });
      await tx.insert(commitments).values({
        actId,
        position: 0,
        proposal: 8,
        measure: "Train regulators",
        target: "20 people",
        dueOn: "2027-12-31",
      });
      await tx.insert(files).values({
        id: fileId,
        sha256: "0".repeat(64),
        size: 1000,
        mediaType: "application/pdf",
        name: "letter.pdf",
        uploadedBy: author.userId,
        createdAt: start,
      });
      await tx.insert(evidence).values({
        actId,
        fileId,
        kind: "letterhead_letter",
        addedAt: start,
      });
    });
    return { actId, participantId, fileId, author };
  }

  /** A case as the queue gets it. */
  async function addCase() {
    const draft = await addDraft();
    await submitAct(ctxOf(draft.author, start), draft.actId);
    return draft;
  }

  /** Claims a case and passes the stage it is at, with everything ticked. */
  async function pass(
    officer: User,
    actId: string,
    stage: CaseStage,
    now = start + HOUR,
  ) {
    const ctx = ctxOf(officer, now);
    await claimCase(ctx, actId);
    await passStage(ctx, actId, stage, await ticked(actId, stage));
  }

  /** What an officer fills in who found everything right. */
  async function ticked(actId: string, stage: CaseStage) {
    const act = await findAct(db.read, actId);
    if (!act) throw new Error("no such act");
    return { checklist: checklistFor(stage, act), note: null };
  }

  const statusOf = async (actId: string) =>
    (await findAct(db.read, actId))?.status;
  const caseOf = async (actId: string) => {
    const found = await findCase(db.read, actId);
    if (!found) throw new Error("no such case");
    return found;
  };
  return {
    ...{ ctxOf, addPerson, addDraft, addCase, pass, ticked },
    ...{ statusOf, caseOf },
    close: temp.remove,
  };
}
