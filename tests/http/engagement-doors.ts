import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { engagementNumber } from "../../app/domain/engagement/number";
import { newId } from "../../app/domain/kernel/ids";
import type { AssignedRole } from "../../app/domain/permissions/roles";
import type { UrlName } from "../../app/urls";
import type { Db } from "../../db/client.server";
import { findEngagement } from "../../db/queries/engagement.server";
import { memberships } from "../../db/schema/account.server";
import {
  engagementFiles,
  engagements,
} from "../../db/schema/engagement.server";
import {
  engagementFollowUps,
  engagementPublications,
} from "../../db/schema/engagement-outcome.server";
import { files } from "../../db/schema/file.server";
import { focalPoints } from "../../db/schema/focal-point.server";
import { eq } from "drizzle-orm";
import { DAY } from "../../app/domain/kernel/clock";
import { openWorkshop } from "../integration/engagement/workshop";

export interface SeededEngagement {
  readonly id: string;
  readonly fileId: string;
  /** `EN-…` */
  readonly number: string;
}

/** An engagement whose first report is due, and this person's part in it. */
export async function addEngagement(
  db: Db,
  dataDir: string,
  {
    userId,
    assigned,
    isPublic = false,
  }: {
    readonly userId?: string | undefined;
    readonly assigned?: AssignedRole | undefined;
    readonly isPublic?: boolean;
  } = {},
): Promise<SeededEngagement> {
  const shop = openWorkshop(db);
  const { requester, provider, request, id } = await shop.activate();
  shop.close();
  const now = Date.now();
  const fileId = newId();
  writeFileSync(join(dataDir, "files", fileId), Buffer.alloc(1000));
  await db.write(async (tx) => {
    await tx
      .update(engagements)
      .set({
        activeAt: now - 190 * DAY,
        ...(isPublic
          ? { requesterConsentAt: now, providerConsentAt: now }
          : {}),
      })
      .where(eq(engagements.id, id));
    await tx.insert(engagementPublications).values({
      ...{
        engagementId: id,
        title: "Training",
        description: "Officers learn.",
      },
      ...{ lang: "en", withOutputs: true, withMoney: true, withClosure: true },
      ...{ revision: 1, by: provider.userId, at: now },
    });
    await tx.insert(engagementFollowUps).values({
      ...{ engagementId: id, months: 6, dueAt: now - DAY },
    });
    await tx.insert(files).values({
      ...{ id: fileId, sha256: fileId, size: 1000, name: "plan.pdf" },
      ...{ mediaType: "application/pdf", uploadedBy: provider.userId },
      createdAt: now,
    });
    await tx.insert(engagementFiles).values({
      ...{ engagementId: id, fileId, title: "Plan", at: now },
    });
    if (userId === undefined) return;
    const join = (participantId: string, role: "editor" | "viewer") =>
      tx
        .insert(memberships)
        .values({ userId, participantId, role, createdAt: now });
    if (assigned === "requester_side")
      await join(requester.participantId, "editor");
    if (assigned === "provider_side")
      await join(provider.participantId, "editor");
    if (assigned === "side_viewer")
      await join(provider.participantId, "viewer");
    if (assigned === "focal_point") {
      await tx.insert(focalPoints).values({
        ...{ id: newId(), area: request.area, userId, isAlternate: false },
        ...{ letter: "NV 13", designatedBy: userId, remit: "assistance" },
        ...{ validFrom: now - 1, validUntil: now + 1_000_000_000 },
        endedAt: null,
      });
    }
  });
  const number = (await findEngagement(db.read, id))?.number ?? 0;
  return { id, fileId, number: engagementNumber(number) };
}

/** What the forms of an engagement must say to get as far as the question whose it is. */
export const engagementForms: Partial<Record<UrlName, Record<string, string>>> =
  {
    engagementTerms: { do: "sign", revision: "1" },
    engagementAmendment: { seen: "1", lang: "en", reason: "A" },
    engagementMilestones: { do: "add", title: "A", dueDay: "2027-01-01" },
    engagementThread: { body: "Hello", lang: "en" },
    engagementReport: {
      ...{ light: "green", done: "A", next: "B", lang: "en" },
    },
    engagementMoney: {
      ...{ do: "add", kind: "pledge", amount: "5", currency: "EUR" },
      ...{ day: "2026-01-01", lang: "en" },
    },
    engagementSteps: { do: "finalise", lang: "en" },
    engagementCase: { do: "finalise", lang: "en" },
    engagementClosure: { do: "comment", comment: "Yes", lang: "en" },
    engagementFollowUp: { stillUsed: "yes", changed: "A", lang: "en" },
    engagementPublication: { do: "withdraw" },
  };
