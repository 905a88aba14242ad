import { afterAll, describe, expect, it } from "vitest";
import { declareCapacity } from "../../../app/domain/capacity/declare.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { listMatchesFor } from "../../../app/domain/match/list.server";
import {
  mayAnswer,
  mayAsk,
} from "../../../app/domain/match/may-introduce.server";
import { listOfficerDesk } from "../../../app/domain/request/desk.server";
import { listRequestItems } from "../../../app/domain/request/public.server";
import { listCapacity } from "../../../db/queries/capacity.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openExchange } from "../match/exchange";

const db = await openTestDatabase();
const exchange = openExchange(db);
const { ctxOf, system, addRequest, addOffer, addMember } = exchange;
afterAll(exchange.close);

describe("requests for programs", () => {
  it("come page by page, each once, whatever opens meanwhile; each reader's own", async () => {
    const owner = await addMember("KEN");
    const open = { titleIsPublic: true, audience: "public" as const };
    for (let at = 0; at < 7; at += 1) {
      // Several open in the same instant.
      const openedAt = now - Math.floor(at / 3) * DAY;
      await addRequest(owner, { ...open, openedAt, area: "KEN" });
    }
    const hidden = { titleIsPublic: false, audience: "providers" as const };
    await addRequest(owner, { ...hidden, openedAt: now - DAY, area: "KEN" });
    const readAll = async (ctx: ReturnType<typeof system>, meets: boolean) => {
      const numbers: string[] = [];
      let cursor: string | undefined;
      const totals = new Set<number>();
      do {
        const asked = { limit: 2, area: "KEN", cursor };
        const { items, next, total } = await listRequestItems(ctx, asked);
        numbers.push(...items.map(({ number }) => number));
        totals.add(total);
        cursor = next ?? undefined;
        if (meets && numbers.length === 2) {
          await addRequest(owner, { ...open, openedAt: now + 1, area: "KEN" });
        }
      } while (cursor !== undefined);
      return { numbers, totals: [...totals] };
    };
    const whole = await listRequestItems(system(), { limit: 100, area: "KEN" });
    const asStranger = await readAll(system(), false);
    expect(asStranger.numbers).toEqual(whole.items.map((one) => one.number));
    expect(asStranger).toMatchObject({ totals: [7] });
    expect((await readAll(ctxOf(owner), false)).totals).toEqual([8]);
    const meanwhile = await readAll(system(), true);
    expect(meanwhile.numbers).toEqual(asStranger.numbers);
  });

  it("know no cursor of a request this reader may not know of", async () => {
    const owner = await addMember("KEN");
    const secret = { titleIsPublic: false, audience: "named" as const };
    const { number } = await addRequest(owner, secret);
    const cursor = `AR-${String(number).padStart(6, "0")}`;
    const asked = listRequestItems(system(), { limit: 2, cursor });
    expect(await refusal(asked)).toMatchObject({
      ...{ kind: "invalid", code: "request.error.cursor" },
    });
    const own = listRequestItems(ctxOf(owner), { limit: 2, cursor });
    await expect(own).resolves.toBeDefined();
  });
});

it("the officers' desk has what must be acted on first, whatever is due sooner", async () => {
  const owner = await addMember("NPL");
  const officer = await exchange.office.addPerson("Officer", [
    "matching_officer",
  ]);
  const soon = await addRequest(owner, { dueAt: now - 500 * DAY });
  const old = { openedAt: now - 91 * DAY, statusSince: now - 91 * DAY };
  const must = await addRequest(owner, { ...old, dueAt: now + DAY });
  const { items } = await listOfficerDesk(ctxOf(officer), {
    ...{ view: "open", page: 1 },
  });
  const ids = items.map(({ id }) => id);
  expect(ids.indexOf(must.id)).toBe(0);
  expect(ids.indexOf(soon.id)).toBe(1);
  expect(items.map(({ mustAct }) => mustAct).slice(0, 2)).toEqual([
    ...[true, false],
  ]);
});

it("of two first words on one topic at once, one is kept and the other is told", async () => {
  const focals = await Promise.all(
    ["One", "Two"].map(async (name) => {
      const person = await exchange.office.addPerson(name);
      await exchange.name(person.userId, "MWI");
      return person;
    }),
  );
  for (const topic of ["DF01", "DF02", "DF03", "DF04", "DF05"] as const) {
    const form = { topic, level: "C", targetDay: null, seen: "" } as const;
    const results = await Promise.allSettled(
      focals.map((one) =>
        declareCapacity(ctxOf(one), "MWI", { ...form, note: undefined }),
      ),
    );
    const lost = results.filter((one) => one.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({
      ...{ kind: "conflict", code: "request.error.said-meanwhile" },
    });
  }
  expect(await listCapacity(db.read, "MWI")).toHaveLength(5);
});

describe("pairs on the page of a request", () => {
  it("tell its side and its focal point what is theirs to know", async () => {
    const { requester, provider } = await exchange.addSides();
    const request = await addRequest(requester);
    const offer = await addOffer(provider);
    const status = "declined_by_provider" as const;
    await exchange.addMatch(request, offer, { status });
    const focal = await exchange.office.addPerson("Focal point");
    const officer = await exchange.office.addPerson("Officer", [
      "matching_officer",
    ]);
    const standing = async (who: Parameters<typeof ctxOf>[0]) => {
      const of = { requestId: request.id };
      const [line] = await listMatchesFor(ctxOf(who), of);
      return line?.standing;
    };
    expect(await standing(requester)).toBe("not_taken_up");
    expect(await standing(focal)).toBe("not_taken_up");
    expect(await standing(officer)).toBe(status);
  });

  it("can be introduced by who has a record of their own, of another body", async () => {
    const { requester, provider } = await exchange.addSides();
    const stranger = ctxOf(await addMember("BRA"));
    const [asks, gives] = [ctxOf(requester), ctxOf(provider)];
    const { participantId: requesterId } = requester;
    const { participantId: providerId } = provider;
    expect(await mayAsk(asks, providerId)).toBe(false);
    await addRequest(requester);
    await addOffer(provider);
    expect(await mayAsk(asks, providerId)).toBe(true);
    expect(await mayAnswer(gives, requesterId)).toBe(true);
    expect(await mayAsk(asks, requesterId)).toBe(false);
    expect(await mayAnswer(asks, providerId)).toBe(false);
    for (const ctx of [stranger, system()]) {
      expect(await mayAsk(ctx, providerId)).toBe(false);
      expect(await mayAnswer(ctx, requesterId)).toBe(false);
    }
  });
});
