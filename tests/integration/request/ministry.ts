import { and, eq } from "drizzle-orm";
import { emptyRequest } from "../../../app/domain/request/content";
import { endorseRequest } from "../../../app/domain/request/endorse.server";
import { saveRequestPart } from "../../../app/domain/request/save.server";
import {
  openRequest,
  takeRequest,
} from "../../../app/domain/request/screen.server";
import { startRequest } from "../../../app/domain/request/start.server";
import { submitRequest } from "../../../app/domain/request/submit.server";
import type { Db } from "../../../db/client.server";
import { findRequest } from "../../../db/queries/request.server";
import { userRoles } from "../../../db/schema/account.server";
import { outbox } from "../../../db/schema/outbox.server";
import { now, openLibrary } from "../review/library";

/** A text with all that sending asks for; each field says its own name. */
export const wholeRequest = {
  ...emptyRequest,
  ...{ title: "canary-title", problem: "canary-problem" },
  ...{ objective: "canary-objective", outputs: "canary-outputs" },
  ...{ currentEfforts: "canary-efforts", otherDonors: "canary-donors" },
  ...{ beneficiaries: "canary-beneficiaries" },
  ...{ hostCommitments: "canary-host", contact: "canary-contact" },
  ...{ languages: ["en"], start: { from: "2026-06-01", to: "2027-06-01" } },
  needs: [
    {
      ...{ id: "01J00000000000000000000001", topic: "DF04" as const },
      ...{ priority: 3 as const, modality: "training" as const, must: true },
    },
    {
      ...{ id: "01J00000000000000000000002", topic: "DF02" as const },
      ...{ priority: 1 as const, modality: "e_learning" as const, must: false },
    },
  ],
  indicators: [
    {
      ...{ id: "01J00000000000000000000003", name: "canary-indicator" },
      ...{ baseline: "1", target: "2" },
    },
  ],
};

/** A ministry of a developing country with its focal point, and officers. */
export function openMinistry(db: Db) {
  const library = openLibrary(db);
  const { ctxOf, office, name, addMember } = library;

  async function addOfficer() {
    const officer = await office.addPerson("Officer", ["matching_officer"]);
    await db.write((tx) =>
      tx.insert(userRoles).values({
        ...{ userId: officer.userId, role: "matching_officer" },
        ...{ grantedBy: officer.userId, grantedAt: now },
      }),
    );
    return officer;
  }

  async function addPeople(area = "KEN") {
    const author = await addMember(area);
    const focal = await office.addPerson("Focal point");
    await name(focal.userId, area);
    return { author, focal, officer: await addOfficer() };
  }
  type People = Awaited<ReturnType<typeof addPeople>>;

  async function addDraft({ author }: Pick<People, "author">, at = now) {
    const id = await startRequest(ctxOf(author, at), author.participantId, {
      ...{ title: "canary-title", lang: "en", topic: "DF04" },
      ...{ modality: "training", practice: null },
    });
    return id;
  }

  /** A whole draft. */
  async function addWhole(
    people: Pick<People, "author">,
    given: Partial<Parameters<typeof saveRequestPart>[3]> = {},
    at = now,
  ) {
    const id = await addDraft(people, at);
    await saveRequestPart(ctxOf(people.author, at), id, "need", {
      ...wholeRequest,
      ...given,
    });
    return id;
  }

  const reload = async (id: string) => {
    const row = await findRequest(db.read, id);
    if (!row) throw new Error("no request");
    return row;
  };

  /** An open request. */
  async function addOpen(
    people: People,
    given: Parameters<typeof addWhole>[1] = {},
    at = now,
  ) {
    const id = await addWhole(people, given, at);
    await submitRequest(ctxOf(people.author, at), id);
    const { revision } = await reload(id);
    await endorseRequest(ctxOf(people.focal, at), id, revision);
    await takeRequest(ctxOf(people.officer, at), id);
    await openRequest(ctxOf(people.officer, at), id);
    return id;
  }

  /** What was written to somebody about a request. */
  const lettersTo = async (email: string, id: string) =>
    (
      await db.read
        .select()
        .from(outbox)
        .where(and(eq(outbox.recipient, email), eq(outbox.subjectId, id)))
    ).map(({ kind, subject }) => ({ kind, subject }));

  return {
    ...{ ctxOf, office, name, addMember, addOfficer, addPeople, addDraft },
    ...{ addWhole, addOpen, reload, lettersTo, system: library.system },
    close: library.close,
  };
}
