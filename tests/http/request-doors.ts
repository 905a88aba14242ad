import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "../../app/domain/kernel/ids";
import { DAY } from "../../app/domain/kernel/clock";
import { requestNumber } from "../../app/domain/request/number";
import type { MembershipRole } from "../../app/domain/permissions/actor";
import type { AssignedRole } from "../../app/domain/permissions/roles";
import type { UrlName } from "../../app/urls";
import type { Db } from "../../db/client.server";
import {
  insertRequest,
  nextRequestNumber,
} from "../../db/queries/request.server";
import { memberships } from "../../db/schema/account.server";
import { files } from "../../db/schema/file.server";
import { focalPoints } from "../../db/schema/focal-point.server";
import {
  participantNames,
  participants,
} from "../../db/schema/participant.server";
import { requestFiles } from "../../db/schema/request.server";
import type { openOffice } from "../integration/case/office";
import { leastRequest } from "../unit/request/texts";

export interface SeededRequest {
  readonly requestId: string;
  readonly fileId: string;
  /** `AR-…` */
  readonly number: string;
}

interface Part {
  readonly userId?: string | undefined;
  readonly membership?: MembershipRole | undefined;
  readonly assigned?: AssignedRole | undefined;
  /** Open and for everybody, instead of waiting for its endorsement. */
  readonly isPublic?: boolean;
}

/** One request of a ministry of its own in Kenya, and this person's part in it. */
export async function addRequest(
  db: Db,
  office: ReturnType<typeof openOffice>,
  dataDir: string,
  { userId, membership, assigned, isPublic = false }: Part = {},
): Promise<SeededRequest> {
  const now = Date.now();
  const [id, participantId, fileId] = [newId(), newId(), newId()] as const;
  const author = await office.addPerson("Author of a request");
  writeFileSync(join(dataDir, "files", fileId), Buffer.alloc(1000));
  const by = author.userId;
  const status = isPublic ? "open" : "submitted";
  let number = 0;
  await db.write(async (tx) => {
    await tx.insert(participants).values({
      ...{ id: participantId, kind: "government", area: "KEN", demo: false },
      ...{ createdAt: now, updatedAt: now, version: 1 },
    });
    await tx.insert(participantNames).values({
      ...{ id: newId(), participantId, lang: "en", isOriginal: true },
      name: `Ministry ${participantId}`,
      ...{ matchKey: participantId, skeleton: participantId },
    });
    number = await nextRequestNumber(tx);
    await insertRequest(tx, {
      ...{ id, number, participantId, area: "KEN", createdBy: by },
      ...{ originalLang: "en", content: leastRequest, revision: 1 },
      ...{ contentBy: by, contentAt: now, status, statusSince: now },
      ...{ audience: isPublic ? "public" : "providers", fieldAudiences: {} },
      ...{ titleIsPublic: false, dueAt: now + DAY, clockLeft: null },
      ...{ submittedBy: by, submittedAt: now, categories: null },
      ...{ endorsedBy: null, endorsedAt: null, receivedAt: null },
      ...{ officerId: null, openedAt: isPublic ? now : null, actedAt: null },
      ...{ reasonCode: null, poolId: null, splitFromId: null, demo: false },
      ...{ createdAt: now, updatedAt: now, version: 1 },
    });
    await tx.insert(files).values({
      ...{ id: fileId, sha256: fileId, size: 1000, name: "plan.pdf" },
      ...{ mediaType: "application/pdf", uploadedBy: by, createdAt: now },
    });
    await tx.insert(requestFiles).values({
      ...{ requestId: id, fileId, title: "Plan", audience: "named", at: now },
    });
    if (userId === undefined) return;
    if (membership) {
      const role = membership;
      const row = { userId, participantId, role, createdAt: now };
      await tx.insert(memberships).values(row);
    }
    if (assigned === "focal_point") {
      await tx.insert(focalPoints).values({
        ...{ id: newId(), area: "KEN", userId, isAlternate: false },
        ...{ letter: "KEN/2", remit: "assistance", designatedBy: by },
        ...{ validFrom: now - 1000, validUntil: now + DAY, endedAt: null },
      });
    }
  });
  return { requestId: id, fileId, number: requestNumber(number) };
}

/** What the forms of requests must say to get as far as the question whose it is. */
export const requestForms: Partial<Record<UrlName, Record<string, string>>> = {
  newRequest: {
    ...{ title: "Rules", lang: "en", topic: "DF04", modality: "training" },
  },
  requestFiles: { _remove: newId() },
  requestSteps: { do: "discard" },
  endorseRequest: { do: "return", returnReason: "Ask for less." },
  requestCase: { do: "take" },
  requestPool: { do: "pool", title: "Transfers" },
  capacity: { topic: "DF01", level: "B", targetDay: "2099-12-31" },
};
