import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../../../app/context.server";
import { openFileStore } from "../../../app/domain/file/store.server";
import { DomainError } from "../../../app/domain/kernel/errors";
import { newId } from "../../../app/domain/kernel/ids";
import type { ParticipantKind } from "../../../app/domain/participant/model";
import type {
  MembershipRole,
  User,
} from "../../../app/domain/permissions/actor";
import type { Db } from "../../../db/client.server";
import {
  participantIdentifiers,
  participantNames,
  participants,
} from "../../../db/schema/participant.server";
import { makeTempDir } from "../../support/temp";
import { openOffice, start } from "../case/office";

export const now = start;

export const fileOf = (bytes: Uint8Array, name = "letter.pdf") =>
  new File([new Uint8Array(bytes)], name);

/** Members of participants on a test database, with a folder for files. */
export function openMembers(db: Db) {
  const office = openOffice(db);
  const temp = makeTempDir();
  const store = openFileStore(temp.path);

  const ctxOf = (actor: Context["actor"], at = now): Context => ({
    ...office.ctxOf(actor, at),
    files: store,
  });

  async function addParticipant(kind: ParticipantKind = "company") {
    const participantId = newId();
    await db.write(async (tx) => {
      await tx.insert(participants).values({
        id: participantId,
        kind,
        area: "KEN",
        demo: false,
        createdAt: now,
        updatedAt: now,
        version: 1,
      });
      await tx.insert(participantNames).values({
        id: newId(),
        participantId,
        lang: "en",
        name: `Participant ${participantId}`,
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
    });
    return participantId;
  }

  const addMember = (
    participantId: string,
    role: MembershipRole = "owner",
  ): Promise<User> => office.addPerson("Member", [], [{ participantId, role }]);

  /** What lies in the folder of files. */
  const filesOnDisk = () => {
    const folder = join(temp.path, "files");
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  const close = () => {
    temp.remove();
    office.close();
  };
  return { office, ctxOf, addParticipant, addMember, filesOnDisk, close };
}

/** The refusal an operation ends with: kind, code, and the fields it names. */
export async function refusal(work: Promise<unknown>) {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { kind, code, fields } = error;
    return { kind, code, fields: Object.keys(fields) };
  }
  throw new Error("It was not refused");
}
