import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../app/domain/kernel/ids";
import { url } from "../../app/urls";
import { participants } from "../../db/schema/participant.server";
import {
  practiceReplies,
  practiceReviews,
} from "../../db/schema/practice-review.server";
import { openOffice } from "../integration/case/office";
import { startServer, type RunningServer } from "../support/server";
import { openHouse } from "./permission-people";
import { addPractice, practiceForms } from "./practice-doors";

let server: RunningServer;
let house: ReturnType<typeof openHouse>;
let office: ReturnType<typeof openOffice>;

beforeAll(async () => {
  server = await startServer();
  house = openHouse(server.dataDir);
  office = openOffice(house.db);
});
afterAll(async () => {
  await house.db.close();
  office.close();
  await server.stop();
});

/** Somebody signed in, who asks for pages and sends forms. */
async function comeIn(name: string, secretariat?: "thematic_editor") {
  const who = { name, holds: [], ...(secretariat ? { secretariat } : {}) };
  const userId = await house.makeAccount(who);
  const cookie = await house.signIn(who, userId);
  const ask = (path: string, form?: Record<string, string>) =>
    fetch(server.origin + path, {
      method: form ? "POST" : "GET",
      headers: { cookie, origin: server.origin },
      body: form ? new URLSearchParams(form) : null,
      redirect: "manual",
    });
  return { userId, email: `${name}@example.org`, ask };
}
type Somebody = Awaited<ReturnType<typeof comeIn>>;

describe("a reviewer who came to the author's state", () => {
  /** An invitation of somebody who then joins a company of Kenya, the author's state. */
  async function addTurned(who: Somebody, status: "invited" | "accepted") {
    const seeded = await addPractice(
      ...([house.db, office, server.dataDir] as const),
      {
        ...{ stage: "in_review", assigned: "peer_reviewer" },
        userId: who.userId,
      },
    );
    await house.db.write((tx) =>
      tx
        .update(practiceReviews)
        .set({ status })
        .where(eq(practiceReviews.id, seeded.reviewId)),
    );
    return seeded;
  }

  it("is refused at every door, and reads no word of the text", async () => {
    const who = await comeIn("turned");
    const open = await addTurned(who, "invited");
    const text = "Contracts are cleared in days.";
    const review = { lang: "en", id: open.reviewId } as const;
    expect(await (await who.ask(url("review", review))).text()).toContain(text);
    const { participantId } = await office.addDraft();
    await house.join(who.userId, participantId, "viewer");
    const page = await (await who.ask(url("review", review))).text();
    expect(page).not.toContain(text);
    const doors = [
      ["review", "invited", { do: "accept", interest: "none" }],
      ["review", "invited", practiceForms.review ?? {}],
      [
        "review",
        "accepted",
        { do: "remark", remark: "Why?", remarkLang: "en" },
      ],
      ["reviewForm", "accepted", practiceForms.reviewForm ?? {}],
    ] as const;
    for (const [name, status, form] of doors) {
      const { reviewId, fileId } = await addTurned(who, status);
      const id = { lang: "en", id: reviewId } as const;
      const file = await who.ask(url("reviewFile", { ...id, fileId }));
      expect(file.status).toBe(404);
      const answer = await who.ask(url(name, id), form);
      expect([name, form, answer.status]).toEqual([name, form, 403]);
      expect(await answer.text()).toContain("body of the author’s state");
      const [row] = await house.db.read
        .select()
        .from(practiceReviews)
        .where(eq(practiceReviews.id, reviewId));
      expect(row?.status).toBe("void");
    }
  });

  it("is found with the reason, and not invited", async () => {
    const who = await comeIn("kenyan");
    const { participantId } = await office.addDraft();
    await house.join(who.userId, participantId, "viewer");
    const editor = await comeIn("asking-editor", "thematic_editor");
    const { practiceId } = await addPractice(
      ...([house.db, office, server.dataDir, { stage: "cleared" }] as const),
    );
    const page = url("practiceReviewers", { lang: "en", id: practiceId });
    const found = await (await editor.ask(`${page}?q=${who.email}`)).text();
    expect(found).toContain("body of the author’s state");
    expect(found).not.toContain('value="invite"');
    const asked = { user: who.userId, participant: participantId };
    const answer = await editor.ask(page, { do: "invite", ...asked });
    expect(answer.status).toBe(409);
  });
});

describe("whoever calls themselves a government", () => {
  it("neither reads nor answers a text about that state before they are checked", async () => {
    const who = await comeIn("impostor");
    const { practiceId, fileId } = await addPractice(
      ...([house.db, office, server.dataDir, { stage: "in_review" }] as const),
    );
    const [own, reply] = [newId(), newId()] as [string, string];
    const now = Date.now();
    await house.db.write(async (tx) => {
      await tx.insert(participants).values({
        ...{ id: own, kind: "government", area: "NPL", demo: false },
        ...{ createdAt: now, updatedAt: now, version: 1 },
      });
      await tx.insert(practiceReplies).values({
        ...{ id: reply, practiceId, cycle: 1, area: "NPL", status: "open" },
        ...{ askedAt: now, dueAt: now + 1_000_000, version: 1 },
      });
    });
    await house.join(who.userId, own, "owner");
    const at = { lang: "en", id: own, reply } as const;
    const doors = [
      [url("practiceReply", at)],
      [url("practiceReplyFile", { ...at, fileId })],
      [url("practiceReply", at), { do: "waive" }],
      [url("practiceReply", at), { do: "reply", body: "Ours.", lang: "en" }],
    ] as const;
    for (const [path, form] of doors) {
      const answer = await who.ask(path, form);
      expect([path, form, answer.status]).toEqual([path, form, 409]);
      expect(await answer.text()).not.toContain("Contracts are cleared");
    }
    await house.db.write((tx) =>
      tx
        .update(participants)
        .set({ identityCheckedAt: now })
        .where(eq(participants.id, own)),
    );
    const page = await who.ask(url("practiceReply", at));
    expect(await page.text()).toContain("Contracts are cleared");
  });
});
