import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import type { Context } from "../../../app/context.server";
import { getOwnAct } from "../../../app/domain/act/get-own.server";
import { withdrawAct } from "../../../app/domain/act/withdraw.server";
import { startDraft } from "../../../app/domain/act/start-draft.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { registerNumber } from "../../../app/domain/act/number";
import type { ParticipantKind } from "../../../app/domain/participant/model";
import { readParticipantPage } from "../../../app/domain/register/participant.server";
import { summarizeRegister } from "../../../app/domain/register/summary.server";
import { prepareQuery } from "../../../app/domain/search/prepare";
import {
  approveSuccession,
  declineSuccession,
} from "../../../app/domain/succession/decide.server";
import { proposeSuccession } from "../../../app/domain/succession/propose.server";
import {
  readActSuccession,
  readSuccession,
} from "../../../app/domain/succession/read.server";
import { successionForm } from "../../../app/domain/succession/schema.server";
import { findAct, listActsOf } from "../../../db/queries/act.server";
import { listLettersAbout } from "../../../db/queries/outbox.server";
import { listNames } from "../../../db/queries/participant.server";
import { findDocuments } from "../../../db/search/register-search.server";
import { acts } from "../../../db/schema/act.server";
import { registerEntries } from "../../../db/schema/register.server";
import { participants } from "../../../db/schema/participant.server";
import {
  successionPredecessors,
  successions,
} from "../../../db/schema/succession.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { openRegister, registeredAt } from "../report/published";
import { withdrawal } from "../act/withdrawal";

const db = await openTestDatabase();
const register = await openRegister(db);
const { office, ctxOf, addPublished, addParticipant } = register;
afterAll(register.close);

const at = registeredAt + 30 * DAY;
const day = "2026-03-20";
const officers = {
  one: await office.addPerson("One", ["registrar"]),
  two: await office.addPerson("Two", ["registrar"]),
  three: await office.addPerson("Three", ["registrar"]),
};
const as = (who: keyof typeof officers): Context =>
  ctxOf({ ...officers[who], provedAt: at }, at);

const merger = (predecessors: readonly string[], successor: string) =>
  proposeSuccession(
    as("one"),
    successionForm.parse({
      kind: "merger",
      predecessors: predecessors.join("\n"),
      successor,
      effectiveOn: day,
      document: "Court register, entry 12 of 2026",
    }),
  );

const merge = async (predecessors: readonly string[], successor: string) => {
  const id = await merger(predecessors, successor);
  await approveSuccession(as("two"), id);
  return id;
};

const totalOf = async () =>
  (await summarizeRegister({ db, locale: "en", now: at }, 0)).acts;
const numberOf = async (actId: string) =>
  registerNumber((await findAct(db.read, actId))?.seq ?? 0);

describe("a merger", () => {
  it("carries each act on, counts none twice and loses none", async () => {
    const first = await addPublished();
    const second = await addPublished();
    const successor = await addParticipant("company");
    const before = await totalOf();
    await merge(
      [
        await numberOf(first.actId),
        `https://register.example/en/participants/${second.participantId}`,
      ],
      successor,
    );
    expect(await office.statusOf(first.actId)).toBe("succeeded");
    expect(await office.statusOf(second.actId)).toBe("succeeded");
    const carried = await listActsOf(db.read, successor);
    expect(carried).toHaveLength(2);
    expect(carried.map(({ relatesTo }) => relatesTo).sort()).toEqual(
      [first.actId, second.actId].sort(),
    );
    const old = await findAct(db.read, first.actId);
    for (const act of carried) {
      expect(act).toMatchObject({
        type: "support",
        status: "published",
        verification: "authority_verified",
        doneOn: day,
        reportDueAt: old?.reportDueAt,
      });
    }
    expect(await totalOf()).toBe(before);

    const chain = await readActSuccession({ db }, first.actId, at);
    const heir = carried.find(({ relatesTo }) => relatesTo === first.actId);
    expect(chain.after?.number).toBe(registerNumber(heir?.seq ?? 0));
    expect(await readActSuccession({ db }, heir?.id ?? "", at)).toMatchObject({
      before: [{ number: await numberOf(first.actId) }],
      after: null,
    });
    expect(await readActSuccession({ db }, first.actId, at - 1)).toMatchObject({
      after: null,
    });
    const letters = await listLettersAbout(db.read, first.participantId);
    expect(letters.map(({ kind }) => kind)).toContain(
      "succession.letter.predecessor",
    );
  });

  it("lets a successor's own act stand for all", async () => {
    const old = await addPublished();
    const successor = await addPublished();
    const before = await totalOf();
    await merge([old.participantId], successor.participantId);
    expect(await office.statusOf(old.actId)).toBe("succeeded");
    expect(await listActsOf(db.read, successor.participantId)).toHaveLength(1);
    expect(await totalOf()).toBe(before - 1);
    const { after } = await readActSuccession({ db }, old.actId, at);
    expect(after?.number).toBe(await numberOf(successor.actId));
    const letters = await listLettersAbout(db.read, successor.participantId);
    expect(letters.map(({ kind }) => kind)).toContain(
      "succession.letter.successor",
    );
  });

  it("is shown along the whole chain, and closes the predecessor's account", async () => {
    const one = await addPublished();
    const two = await addParticipant("company");
    const three = await addParticipant("company");
    await merge([one.participantId], two);
    await merge([two], three);
    const ctx = { db, locale: "en" as const };
    const { after } = await readSuccession(ctx, one.participantId, at);
    expect(after.map(({ to }) => to.id)).toEqual([two, three]);
    const { before } = await readSuccession(ctx, three, at);
    expect(before.map(({ from }) => from.id)).toEqual([two, one.participantId]);
    expect(
      await refusal(
        startDraft(ctxOf(one.author, at), one.participantId, {
          type: "support",
          vehicle: "declaration",
          relatesTo: null,
        }),
      ),
    ).toMatchObject({
      kind: "conflict",
      code: "succession.error.participant-ended",
    });
    const old = await getOwnAct(ctxOf(one.author, at), one.actId);
    expect(old.can).toMatchObject({ withdraw: false, report: false });
  });

  it("gives its successor a page, also where no act passed to it", async () => {
    const old = await addPublished();
    await withdrawAct(
      ctxOf(old.author, at),
      old.actId,
      withdrawal("policy_change"),
    );
    const heir = await addParticipant("company");
    const page = () => readParticipantPage({ db, now: at }, heir, null);
    await expect(page()).rejects.toMatchObject({ kind: "not_found" });
    await merge([old.participantId], heir);
    expect(await page()).toMatchObject({ id: heir, acts: [] });
    await expect(
      readParticipantPage({ db, now: at - 1 }, heir, at - 1),
    ).rejects.toMatchObject({ kind: "not_found" });
  });

  it("waits while an act is challenged or still being checked", async () => {
    const suspended = await addPublished();
    await db.write((tx) =>
      tx
        .update(acts)
        .set({ status: "suspended" })
        .where(eq(acts.id, suspended.actId)),
    );
    const successor = await addParticipant("company");
    const id = await merger([suspended.participantId], successor);
    expect(await refusal(approveSuccession(as("two"), id))).toMatchObject({
      kind: "conflict",
      code: "succession.error.suspended",
    });
    const waiting = await office.addCase();
    const other = await addParticipant("company");
    const second = await merger([waiting.participantId], other);
    expect(await refusal(approveSuccession(as("two"), second))).toMatchObject({
      code: "succession.error.under-way",
    });
  });
});

describe("two officers", () => {
  it("have to be two, with a fresh proof, and outside the participants", async () => {
    const { participantId } = await addPublished();
    const successor = await addParticipant("company");
    const id = await merger([participantId], successor);
    expect(await refusal(approveSuccession(as("one"), id))).toMatchObject({
      kind: "forbidden",
      code: "succession.error.same-officer",
    });
    const stale = { ...officers.two, provedAt: at - DAY };
    expect(
      await refusal(approveSuccession(ctxOf(stale, at), id)),
    ).toMatchObject({ code: "account.error.prove-again" });
    const member = await office.addPerson(
      "Inside",
      ["registrar"],
      [{ participantId: successor, role: "viewer" }],
    );
    expect(
      await refusal(
        approveSuccession(ctxOf({ ...member, provedAt: at }, at), id),
      ),
    ).toMatchObject({ code: "permission.error.own-participant" });
    const reviewer = await office.addPerson("Reviewer", ["reviewer"]);
    expect(
      await refusal(
        approveSuccession(ctxOf({ ...reviewer, provedAt: at }, at), id),
      ),
    ).toMatchObject({ kind: "forbidden" });
    // The database holds them apart by itself, too.
    await expect(
      db.write((tx) =>
        tx
          .update(successions)
          .set({ status: "approved", decidedBy: officers.one.userId })
          .where(eq(successions.id, id)),
      ),
    ).rejects.toThrow();
  });

  it("decide once when they decide at the same moment", async () => {
    const { actId, participantId } = await addPublished();
    const successor = await addParticipant("company");
    const id = await merger([participantId], successor);
    const answers = await Promise.allSettled([
      approveSuccession(as("two"), id),
      approveSuccession(as("three"), id),
      declineSuccession(as("three"), id),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(
      1,
    );
    expect(await refusal(approveSuccession(as("two"), id))).toMatchObject({
      kind: "conflict",
      code: "succession.error.decided",
    });
    const carried = await listActsOf(db.read, successor);
    const isApproved = (await office.statusOf(actId)) === "succeeded";
    expect(carried).toHaveLength(isApproved ? 1 : 0);
  });
});

describe("circles", () => {
  const companies = () =>
    Promise.all([1, 2, 3].map(() => addParticipant("company")));
  const circle = {
    kind: "unprocessable",
    code: "succession.error.circle",
  };

  it("are refused, long ones and those of one too", async () => {
    const [a = "", b = "", c = ""] = await companies();
    expect(await refusal(merger([a], a))).toMatchObject(circle);
    await merge([a], b);
    await merge([b], c);
    expect(await refusal(merger([c], a))).toMatchObject(circle);
    expect(await refusal(merger([c], b))).toMatchObject(circle);
    expect(await refusal(merger([a], c))).toMatchObject({
      code: "succession.error.succeeded-already",
    });
    const d = await addParticipant("company");
    expect(await refusal(merger([d], b))).toMatchObject({
      code: "succession.error.successor-ended",
    });
  });

  it("are refused when two halves come at the same moment", async () => {
    const [a = "", b = ""] = await companies();
    const answers = await Promise.allSettled([merger([a], b), merger([b], a)]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(
      1,
    );
    const refused = answers.find(({ status }) => status === "rejected");
    expect((refused as PromiseRejectedResult).reason).toMatchObject(circle);
  });

  it("are looked for again when a proposal is approved", async () => {
    const [a = "", b = ""] = await companies();
    const id = await merger([a], b);
    // As if an older portal had let it in.
    await db.write((tx) =>
      tx
        .insert(successionPredecessors)
        .values({ successionId: id, participantId: b }),
    );
    expect(await refusal(approveSuccession(as("two"), id))).toMatchObject(
      circle,
    );
  });

  it("and kinds that don't fit are refused", async () => {
    const company = await addParticipant("company");
    const state = await addParticipant("government");
    expect(await refusal(merger([company], state))).toMatchObject({
      kind: "unprocessable",
      code: "succession.error.kinds",
    });
    expect(await refusal(merger(["FW-999999"], company))).toMatchObject({
      code: "succession.error.participant-unknown",
      fields: ["predecessors"],
    });
  });
});

const propose = (input: object) =>
  proposeSuccession(
    as("one"),
    successionForm.parse({
      effectiveOn: day,
      document: "Note of 20 March 2026",
      ...input,
    }),
  );

describe("a change of name", () => {
  it("keeps the participant and its acts, and the old name as a former one", async () => {
    const { actId, participantId, author } = await addPublished();
    const before = await totalOf();
    const [old] = await listNames(db.read, participantId);
    const id = await propose({
      kind: "rename",
      successor: participantId,
      name: "Neuer Name GmbH",
      nameLang: "de",
      names: { en: "New Name Ltd" },
    });
    await approveSuccession(as("two"), id);
    expect(
      (await listNames(db.read, participantId)).map(({ lang, name }) => [
        lang,
        name,
      ]),
    ).toEqual([
      ["de", "Neuer Name GmbH"],
      ["en", "New Name Ltd"],
    ]);
    expect(await office.statusOf(actId)).toBe("published");
    expect(await totalOf()).toBe(before);
    const ctx = { db, locale: "en" as const };
    const { formerNames } = await readSuccession(ctx, participantId, at);
    expect(formerNames).toMatchObject([
      { text: old?.name, from: null, until: day },
    ]);
    expect(
      (await readSuccession(ctx, participantId, at - 1)).formerNames,
    ).toEqual([]);
    const letters = await listLettersAbout(db.read, participantId);
    expect(letters).toMatchObject([
      { kind: "succession.letter.renamed", recipient: author.email },
    ]);
    expect(letters[0]?.text).toContain(old?.name);
    // Whoever knows the old name still finds it.
    const hits = await findDocuments(
      db.read,
      prepareQuery(old?.name ?? ""),
      1000,
    );
    const entries = await db.read
      .select()
      .from(registerEntries)
      .where(eq(registerEntries.actId, actId));
    const current = entries.find(({ validUntil }) => validUntil === null);
    expect(hits[current?.document ?? -1]).toBeTruthy();
  });

  it("waits alone for its second officer, and is not approved over a newer one", async () => {
    const successor = await addParticipant("company");
    const asked = { kind: "rename", successor, nameLang: "en" };
    const first = await propose({ ...asked, name: "First Name" });
    expect(
      await refusal(propose({ ...asked, name: "Second Name" })),
    ).toMatchObject({ code: "succession.error.rename-open" });
    await approveSuccession(as("two"), first);
    const second = await propose({ ...asked, name: "Second Name" });
    await approveSuccession(as("two"), second);
    const names = await listNames(db.read, successor);
    expect(names.map(({ name }) => name)).toEqual(["Second Name"]);

    // Two that were open before are still not both approved.
    const third = await propose({ ...asked, name: "Third Name" });
    await db.write((tx) =>
      tx
        .update(successions)
        .set({ decidedAt: at + 1 })
        .where(eq(successions.id, second)),
    );
    expect(await refusal(approveSuccession(as("two"), third))).toMatchObject({
      code: "succession.error.renamed-since",
    });
  });

  it("takes no predecessors, and a merger no names: nothing typed is dropped", () => {
    const problems = (more: object) =>
      successionForm
        .safeParse({
          ...{ successor: "FW-000001", effectiveOn: day, document: "Note" },
          ...more,
        })
        .error?.issues.map(({ path, message }) => [path.join("."), message]);
    expect(
      problems({
        ...{ kind: "rename", name: "New", nameLang: "en" },
        predecessors: "FW-000002",
      }),
    ).toEqual([["predecessors", "succession.error.predecessors-not-asked"]]);
    expect(
      problems({
        ...{ kind: "merger", predecessors: "FW-000002", name: " " },
        names: { fr: "Nom" },
      }),
    ).toEqual([["names.fr", "succession.error.names-not-asked"]]);
    expect(
      problems({
        ...{ kind: "merger", predecessors: "FW-000002", nameLang: "en" },
        ...{ name: "", names: { fr: "" } },
      }),
    ).toBeUndefined();
  });

  it("is not for a day to come", async () => {
    const company = await addParticipant("company");
    expect(
      await refusal(
        propose({
          kind: "rename",
          successor: company,
          name: "Later",
          nameLang: "en",
          effectiveOn: "2026-12-31",
        }),
      ),
    ).toMatchObject({ code: "succession.error.day-late" });
  });
});

describe("state succession", () => {
  it("carries a state's acts on, and their type with them", async () => {
    const kind: ParticipantKind = "government";
    const state = await addPublished();
    await db.write(async (tx) => {
      await tx
        .update(acts)
        .set({ participantKind: kind, type: "confirm", reportDueAt: null })
        .where(eq(acts.id, state.actId));
      await tx
        .update(participants)
        .set({ kind })
        .where(eq(participants.id, state.participantId));
    });
    const heir = await addParticipant(kind);
    const id = await propose({
      kind: "state_succession",
      predecessors: state.participantId,
      successor: heir,
    });
    await approveSuccession(as("two"), id);
    expect(await listActsOf(db.read, heir)).toMatchObject([
      { type: "confirm", status: "published", reportDueAt: null },
    ]);
  });
});
