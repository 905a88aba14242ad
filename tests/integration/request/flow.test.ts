import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { addWorkingDays, DAY, startOf } from "../../../app/domain/kernel/clock";
import {
  askToWiden,
  publishUnmet,
  reopenRequest,
  splitRequest,
} from "../../../app/domain/request/act.server";
import {
  endorseRequest,
  returnUnendorsed,
} from "../../../app/domain/request/endorse.server";
import { getRequestCase } from "../../../app/domain/request/get-case.server";
import { takeSideStep } from "../../../app/domain/request/keep.server";
import {
  listOwnRequests,
  listRequestsToEndorse,
} from "../../../app/domain/request/list-own.server";
import {
  runRequestClocks,
  runRequestEnds,
} from "../../../app/domain/request/run-clocks.server";
import {
  getPoolPage,
  poolRequests,
} from "../../../app/domain/request/pool.server";
import { requestNumber } from "../../../app/domain/request/number";
import { readRequestPage } from "../../../app/domain/request/public.server";
import { saveRequestPart } from "../../../app/domain/request/save.server";
import {
  askRequester,
  openRequest,
  refuseRequest,
  takeRequest,
} from "../../../app/domain/request/screen.server";
import { tellOfficersAgain } from "../../../app/domain/request/tell-again.server";
import { startRequest } from "../../../app/domain/request/start.server";
import { submitRequest } from "../../../app/domain/request/submit.server";
import {
  listNamedIds,
  replaceNamed,
} from "../../../db/queries/request-own.server";
import { requests } from "../../../db/schema/request.server";
import { outbox } from "../../../db/schema/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now } from "../review/library";
import { openMinistry } from "./ministry";

const db = await openTestDatabase();
const house = openMinistry(db);
const { ctxOf, addPeople, addWhole, addOpen, reload, lettersTo } = house;
afterAll(house.close);

const codeOf = async (doing: Promise<unknown>) => (await refusal(doing)).code;

describe("a request's way", () => {
  it("goes from draft over the focal point to open, and each step is told", async () => {
    const people = await addPeople("NPL");
    const { author, focal, officer } = people;
    const id = await addWhole(people);
    await submitRequest(ctxOf(author), id);
    const sent = await reload(id);
    expect(sent.status).toBe("submitted");
    expect(sent.number).toBeGreaterThan(0);
    expect(sent.categories?.ldc).toBe(true);
    expect((await lettersTo(focal.email, id))[0]?.kind).toBe(
      "request.letter.to-endorse",
    );
    expect((await listRequestsToEndorse(ctxOf(focal))).requests).toHaveLength(
      1,
    );

    await endorseRequest(ctxOf(focal), id, sent.revision);
    const received = await reload(id);
    expect(received.status).toBe("received");
    expect(received.dueAt).toBe(addWorkingDays(now, 10));

    await takeRequest(ctxOf(officer), id);
    expect((await reload(id)).dueAt).toBe(received.dueAt);
    await openRequest(ctxOf(officer), id);
    const open = await reload(id);
    expect(open.status).toBe("open");
    expect(open.dueAt).toBe(now + 60 * DAY);
    expect(await lettersTo(author.email, id)).toHaveLength(2);
  });

  it("is not endorsed by whoever sent it, nor unseen", async () => {
    const people = await addPeople("UGA");
    const { author, focal } = people;
    await house.name(author.userId, "UGA");
    const id = await addWhole(people);
    await submitRequest(ctxOf(author), id);
    const { revision } = await reload(id);
    expect(await codeOf(endorseRequest(ctxOf(author), id, revision))).toBe(
      "permission.error.own-request",
    );
    expect(await codeOf(endorseRequest(ctxOf(focal), id, revision - 1))).toBe(
      "request.error.changed-before-sending",
    );
    await returnUnendorsed(ctxOf(focal), id, "Ask for less.");
    expect((await reload(id)).status).toBe("returned");
    expect((await listOwnRequests(ctxOf(author)))[0]?.isOpen).toBe(true);
    await submitRequest(ctxOf(author), id);
    expect((await reload(id)).number).not.toBeNull();
  });

  it("without a focal point waits, and the registrars hear of it", async () => {
    const author = await house.addMember("BTN");
    const id = await addWhole({ author });
    await submitRequest(ctxOf(author), id);
    expect((await reload(id)).status).toBe("submitted");
  });

  it("begins only in a developing country", async () => {
    const author = await house.addMember("FRA");
    const start = startRequest(ctxOf(author), author.participantId, {
      ...{ title: "Help", lang: "en", topic: "DF04", modality: "training" },
      practice: null,
    });
    expect(await codeOf(start)).toBe("request.error.not-developing");
  });

  it("is not sent with a window that ends before it begins", async () => {
    const people = await addPeople("TZA");
    const id = await addWhole(people, {
      start: { from: "2026-09-01", to: "2026-08-01" },
    });
    expect(await codeOf(submitRequest(ctxOf(people.author), id))).toBe(
      "request.error.not-ready",
    );
  });

  it("keeps what two writers wrote apart", async () => {
    const people = await addPeople("RWA");
    const id = await addWhole(people);
    const ctx = ctxOf(people.author);
    const stale = saveRequestPart(ctx, id, "need", {
      seen: "something-older",
      title: "Another title",
    });
    expect(await codeOf(stale)).toBe("writing.error.changed-meanwhile");
    const other = { seen: "something-older", title: "canary-title" };
    await saveRequestPart(ctx, id, "need", other);
  });
});

describe("the officers' desk", () => {
  it("stops the clock with a question and starts it with the answer", async () => {
    const people = await addPeople("MWI");
    const { author, focal, officer } = people;
    const id = await addWhole(people);
    await submitRequest(ctxOf(author), id);
    await endorseRequest(ctxOf(focal), id, (await reload(id)).revision);
    await takeRequest(ctxOf(officer), id);
    const due = (await reload(id)).dueAt ?? 0;
    await askRequester(ctxOf(officer, now + 2 * DAY), id, "Who is trained?");
    expect((await reload(id)).clockLeft).toBe(due - now - 2 * DAY);
    await takeSideStep(ctxOf(author, now + 30 * DAY), id, {
      ...{ do: "answer", answer: "Forty officials." },
    });
    const after = await reload(id);
    expect(after.status).toBe("screening");
    expect(after.dueAt).toBe(due + 28 * DAY);
    await refuseRequest(ctxOf(officer), id, "duplicate", "See the other one.");
    expect((await reload(id)).status).toBe("ineligible");
  });

  it("is closed to a member of the asking body", async () => {
    const people = await addPeople("ZMB");
    const id = await addOpen(people);
    const officer = { ...people.author, roles: ["matching_officer" as const] };
    expect(await codeOf(publishUnmet(ctxOf(officer), id, "other", "No."))).toBe(
      "permission.error.own-request",
    );
  });

  it("widens only when the requester agrees", async () => {
    const people = await addPeople("ETH");
    const id = await addOpen(people);
    const { officer, author } = people;
    await askToWiden(ctxOf(officer), id, {
      ...{ audience: "public", easesNeeds: true, note: "More would read it." },
    });
    expect((await reload(id)).audience).toBe("providers");
    await takeSideStep(ctxOf(author), id, { do: "widen", agrees: "yes" });
    const wide = await reload(id);
    expect(wide.audience).toBe("public");
    expect(wide.content.needs.some(({ must }) => must)).toBe(false);
  });

  it("splits needs off into a draft, and takes them off once that is open", async () => {
    const people = await addPeople("SEN");
    const { author, focal, officer } = people;
    const id = await addOpen(people);
    const [first] = (await reload(id)).content.needs;
    await splitRequest(ctxOf(officer), id, [first?.id ?? ""], "Two topics.");
    const drafts = await listOwnRequests(ctxOf(author));
    const draft = drafts.find(({ status }) => status === "draft")?.id ?? "";
    expect((await reload(id)).content.needs).toHaveLength(2);
    await submitRequest(ctxOf(author), draft);
    await endorseRequest(ctxOf(focal), draft, (await reload(draft)).revision);
    await takeRequest(ctxOf(officer), draft);
    await openRequest(ctxOf(officer), draft);
    expect((await reload(id)).content.needs).toHaveLength(1);
    expect((await reload(draft)).content.needs).toHaveLength(1);
  });

  it("keeps a split request for the providers it was for", async () => {
    const people = await addPeople("SEN");
    const { participantId: provider } = await house.addMember("FRA");
    const id = await addOpen(people);
    await db.write(async (tx) => {
      await tx
        .update(requests)
        .set({ audience: "named" })
        .where(eq(requests.id, id));
      await replaceNamed(tx, id, [provider], now);
    });
    const [first] = (await reload(id)).content.needs;
    await splitRequest(
      ...([ctxOf(people.officer), id] as const),
      ...([[first?.id ?? ""], "Two topics."] as const),
    );
    const drafts = await listOwnRequests(ctxOf(people.author));
    const draft = drafts.find(({ status }) => status === "draft")?.id ?? "";
    expect(await listNamedIds(db.read, draft)).toEqual([provider]);
  });

  it("is not sent to named providers without a name", async () => {
    const people = await addPeople("SEN");
    const id = await addWhole(people);
    await db.write((tx) =>
      tx.update(requests).set({ audience: "named" }).where(eq(requests.id, id)),
    );
    const { fields } = await refusal(submitRequest(ctxOf(people.author), id));
    expect(fields).toEqual(["named"]);
  });

  it("pools like requests", async () => {
    const people = await addPeople("GHA");
    const [one, other] = [await addOpen(people), await addOpen(people)];
    const ctx = ctxOf(people.officer);
    const page = await getPoolPage(ctx, one);
    expect(page.like.map(({ id }) => id)).toContain(other);
    await poolRequests(ctx, one, { title: "Transfers", with: [other] });
    const { poolId } = await reload(one);
    expect(poolId).not.toBeNull();
    expect((await reload(other)).poolId).toBe(poolId);
    const view = await getRequestCase(ctx, one);
    expect(view.pool?.others.map(({ id }) => id)).toEqual([other]);
    const numberOf = async (id: string) =>
      requestNumber((await reload(id)).number ?? 0);
    const seen = await readRequestPage(ctx, await numberOf(one));
    expect(seen.pooled.map(({ number }) => number)).toEqual([
      await numberOf(other),
    ]);
  });
});

describe("the clocks", () => {
  const tick = async (at: number) => {
    const ctx = house.system(at);
    await runRequestClocks.run(ctx);
    await runRequestEnds.run(ctx);
  };

  it("tell of day 60, then of day 90, each once; acting starts them anew", async () => {
    const people = await addPeople("MLI");
    const { officer, author } = people;
    const id = await addOpen(people);
    const told = async () => ({
      officer: (await lettersTo(officer.email, id)).length,
      side: (await lettersTo(author.email, id)).length,
    });
    const before = await told();
    await tick(now + 59 * DAY);
    expect(await told()).toEqual(before);
    await tick(now + 60 * DAY);
    await tick(now + 61 * DAY);
    expect((await told()).officer).toBe(before.officer + 1);
    expect((await told()).side).toBe(before.side + 1);
    expect((await reload(id)).dueAt).toBe(now + 90 * DAY);
    await tick(now + 90 * DAY);
    await tick(now + 91 * DAY);
    expect((await told()).officer).toBe(before.officer + 2);
    expect((await told()).side).toBe(before.side + 2);
    const later = ctxOf(officer, now + 92 * DAY);
    expect((await getRequestCase(later, id)).mustAct).toBe(true);
    await publishUnmet(later, id, "no_taker", "Nobody had the time.");
    expect((await reload(id)).status).toBe("unmet");
    await reopenRequest(later, id, "A new offer came.");
    expect((await getRequestCase(later, id)).mustAct).toBe(false);
    expect((await reload(id)).dueAt).toBe(now + 152 * DAY);
  });

  it("tell officers who do not act again: one letter a week, then all of them", async () => {
    const people = await addPeople("TCD");
    const other = await house.addOfficer();
    const author = await addPeople("TGO");
    const late = await addWhole(author);
    await submitRequest(ctxOf(author.author), late);
    await endorseRequest(
      ctxOf(author.focal),
      late,
      (await reload(late)).revision,
    );
    await takeRequest(ctxOf(people.officer), late);
    const id = await addOpen(people);
    const numbers = [
      requestNumber((await reload(id)).number ?? 0),
      requestNumber((await reload(late)).number ?? 0),
    ];
    /** Letters that name both: other tests leave requests lying too. */
    const weekly = async (person: typeof other) =>
      (
        await db.read
          .select({ text: outbox.text, kind: outbox.kind })
          .from(outbox)
          .where(eq(outbox.recipient, person.email))
      ).filter(
        ({ kind, text }) =>
          kind === "request.letter.waiting" &&
          numbers.every((number) => text.includes(number)),
      ).length;
    for (const day of [60, 90]) await tick(now + day * DAY);
    const again = async (from: number, to: number) => {
      for (let day = from; day <= to; day += 1)
        await tellOfficersAgain.run(house.system(now + day * DAY));
    };
    await again(90, 111);
    expect(await weekly(people.officer)).toBe(3);
    expect(await weekly(other)).toBe(0);
    const side = (await lettersTo(people.author.email, id)).length;
    await again(112, 125);
    expect(await weekly(people.officer)).toBe(5);
    expect(await weekly(other)).toBeGreaterThan(0);
    expect(await lettersTo(people.author.email, id)).toHaveLength(side + 1);
    const later = ctxOf(people.officer, now + 126 * DAY);
    await publishUnmet(later, id, "no_taker", "Nobody had the time.");
    await openRequest(later, late);
    await again(127, 140);
    expect(await weekly(people.officer)).toBe(5);
  });

  it("tell of a request that has some of its partners, every sixty days", async () => {
    const people = await addPeople("BEN");
    const id = await addOpen(people, { partners: 2 });
    await db.write((tx) =>
      tx
        .update(requests)
        .set({ status: "partly_matched", dueAt: now + 60 * DAY })
        .where(eq(requests.id, id)),
    );
    const before = (await lettersTo(people.author.email, id)).length;
    await tick(now + 59 * DAY);
    expect(await lettersTo(people.author.email, id)).toHaveLength(before);
    for (const day of [60, 61, 120]) await tick(now + day * DAY);
    expect(await lettersTo(people.author.email, id)).toHaveLength(before + 2);
    expect((await reload(id)).dueAt).toBe(now + 180 * DAY);
    // The last day on which help could begin goes by: then nobody waits any more.
    const end = startOf("2027-06-02") + 60 * DAY;
    await tick(end);
    expect((await reload(id)).dueAt).toBeNull();
    expect(await lettersTo(people.author.email, id)).toHaveLength(before + 3);
    await tick(end + 60 * DAY);
    expect(await lettersTo(people.author.email, id)).toHaveLength(before + 3);
    expect((await reload(id)).status).toBe("partly_matched");
  });

  it("end what can't begin any more, and drafts nobody touches, with a letter", async () => {
    const people = await addPeople("NER");
    const id = await addOpen(people, {
      start: { from: "2026-03-10", to: "2026-04-01" },
    });
    const draft = await addWhole(people);
    const letters = (await lettersTo(people.author.email, id)).length;
    await tick(now + 62 * DAY);
    expect((await reload(id)).status).toBe("expired");
    expect((await reload(draft)).status).toBe("expired");
    const after = (await lettersTo(people.author.email, id)).length;
    expect(after).toBeGreaterThan(letters);
    expect(await lettersTo(people.author.email, draft)).not.toEqual([]);
  });
});
