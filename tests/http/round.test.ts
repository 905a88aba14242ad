import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { digest } from "../../app/domain/allocation/hash.server";
import type { RoundFile } from "../../app/domain/allocation/verify";
import { DAY, dayOf } from "../../app/domain/kernel/clock";
import { tellOfSuggestions } from "../../app/domain/match/alert.server";
import { offerNumber } from "../../app/domain/offer/number";
import { roundNumber } from "../../app/domain/round/number";
import { findOpenRound, findRound } from "../../db/queries/round.server";
import { rounds } from "../../db/schema/round.server";
import { openExchange } from "../integration/match/exchange";
import { startServer, type RunningServer } from "../support/server";
import { openHouse } from "./permission-people";

let server: RunningServer;
let house: ReturnType<typeof openHouse>;
let cookie = "";

beforeAll(async () => {
  server = await startServer();
  house = openHouse(server.dataDir);
  const officer = {
    ...{ name: "Matcher", holds: [] },
    secretariat: "matching_officer" as const,
  };
  cookie = await house.signIn(officer, await house.makeAccount(officer));
});

afterAll(async () => {
  await house.db.close();
  await server.stop();
});

const post = (path: string, form: Record<string, string>, as = cookie) =>
  fetch(server.origin + path, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: as, origin: server.origin },
    body: new URLSearchParams(form),
  });
const get = (path: string, as = "") =>
  fetch(server.origin + path, { headers: { cookie: as } });

async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let turn = 0; turn < 120; turn += 1) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error("not in time");
}

it("a round runs in the built server's thread, is published and can be fetched", async () => {
  const desk = "/en/secretariat/rounds";
  const open =
    (await findOpenRound(house.db.read)) ??
    (await post(desk, { mode: "optimal" }).then(() =>
      findOpenRound(house.db.read),
    ));
  const id = open!.id;
  const work = `${desk}/${id}`;
  const now = async () => (await findRound(house.db.read, id))!;
  if ((await now()).status === "announced")
    expect((await post(work, { do: "run" })).status).toBe(303);
  const round = await until(async () => {
    const seen = await now();
    return seen.status === "proposed" ? seen : undefined;
  });
  const page = await (await get(work, cookie)).text();
  expect(page).toContain(round.seed);
  const number = roundNumber(round.number);
  const files = `/api/v1/assistance/rounds/${number}`;
  expect((await get(files)).status).toBe(404);

  expect((await post(work, { do: "publish" })).status).toBe(303);
  expect((await now()).status).toBe("published");
  expect((await post(work, { do: "publish" })).status).toBe(409);
  expect(digest(await (await get(`${files}/inputs`)).text())).toBe(
    round.inputsHash,
  );
  expect(digest(await (await get(`${files}/result`)).text())).toBe(
    round.resultHash,
  );
  const file = (await (await get(files)).json()) as RoundFile;
  expect(file).toMatchObject({ number, input: { seed: round.seed } });
  const [first] = file.input.requests;
  const [offer] = file.input.offers;
  const asked = `?request=${first?.id ?? ""}&offer=${offer?.id ?? ""}`;
  const answer = await get(`/fr/assistance/rounds/${number}${asked}`);
  expect(answer.status).toBe(200);
  const wrong = await get(
    `/fr/assistance/rounds/${number}?request=R99999&offer=O99999`,
  );
  expect(wrong.status).toBe(422);
}, 120_000);

it("both sides give an order on their pages, and the round goes by it", async () => {
  const exchange = openExchange(house.db);
  const side = async (area: string) => {
    const member = await exchange.addMember(area);
    const person = { name: area, holds: [] };
    return { member, as: await house.signIn(person, member.userId) };
  };
  const [a, b, x, y] = [
    await side("KEN"),
    await side("NPL"),
    await side("FRA"),
    await side("JPN"),
  ];
  // A language of their own: they fit each other, and nobody else.
  const own = { languages: ["sw"] };
  const ask = (who: typeof a, area: string) =>
    exchange.addRequest(who.member, { area }, own);
  const [first, second] = [await ask(a, "KEN"), await ask(b, "NPL")];
  const give = (who: typeof a) => exchange.addOffer(who.member, {}, own);
  const [one, other] = [await give(x), await give(y)];

  const desk = "/en/secretariat/rounds";
  const rankUntil = dayOf(Date.now());
  const announced = { mode: "deferred", threshold: "0", rankUntil };
  expect((await post(desk, announced)).status).toBe(303);
  const id = (await findOpenRound(house.db.read))!.id;
  const work = `${desk}/${id}`;

  const asking = (of: { id: string }) =>
    `/en/account/requests/${of.id}/ranking`;
  const giving = (of: { id: string }) => `/en/account/offers/${of.id}/ranking`;
  // Each would rather have the one the other does not want.
  const orders = [
    [asking(first), a, [one, other]],
    [asking(second), b, [other, one]],
    [giving(one), x, [second, first]],
    [giving(other), y, [first, second]],
  ] as const;
  for (const [path, { as }, order] of orders) {
    expect((await get(path, cookie)).status).toBe(404);
    const page = await (await get(path, as)).text();
    for (const { id: counterpart } of order)
      expect(page).toContain(`name="place.${counterpart}"`);
    const places = order.map(({ id: of }, at) => [
      `place.${of}`,
      String(at + 1),
    ]);
    const form = { ...Object.fromEntries(places), seen: "0" } as Record<
      string,
      string
    >;
    expect((await post(path, form, cookie)).status).toBe(404);
    const saved = await post(path, form, as);
    expect(saved.status).toBe(303);
    expect(saved.headers.get("location")).toContain("done=saved");
  }
  // Not while orders may still change; then the last day goes by.
  expect((await post(work, { do: "run" })).status).toBe(409);
  const past = { rankUntil: dayOf(Date.now() - DAY), plannedDay: rankUntil };
  await house.db.write((tx) =>
    tx.update(rounds).set(past).where(eq(rounds.id, id)),
  );
  const late = await post(asking(first), { seen: "1" }, a.as);
  expect(late.status).toBe(409);
  expect((await post(work, { do: "run" })).status).toBe(303);
  const round = await until(async () => {
    const seen = (await findRound(house.db.read, id))!;
    return seen.status === "proposed" ? seen : undefined;
  });
  expect((await post(work, { do: "publish" })).status).toBe(303);
  const files = `/api/v1/assistance/rounds/${roundNumber(round.number)}`;
  const file = (await (await get(files)).json()) as RoundFile;
  const named = (table: Readonly<Record<string, string>>, of: string) =>
    Object.entries(table).find(([, record]) => record === of)?.[0];
  const { requests, offers } = round.aliases!;
  const pairs = file.result.pairs.map(([request, offer]) => [request, offer]);
  // Requests choose first: each has whom it wanted most.
  expect(pairs).toContainEqual([
    named(requests, first.id),
    named(offers, one.id),
  ]);
  expect(pairs).toContainEqual([
    named(requests, second.id),
    named(offers, other.id),
  ]);
  expect(file.result).toMatchObject({ status: "stable", blocking: 0 });
  // A new suggestion is counted beside the name until its list was looked at.
  const found = await exchange.addMatch(first, other, {
    ...{ status: "suggested", attempt: 2, dueAt: null },
  });
  await house.db.write((tx) =>
    tellOfSuggestions(tx, { now: Date.now() }, found.id, [
      a.member.participantId,
    ]),
  );
  for (const lang of ["en", "ar"]) {
    const home = await (await get(`/${lang}/account`, a.as)).text();
    expect(home).toContain(`href="/${lang}/account/matches"`);
  }
  const told = "1 new suggestion";
  expect(await (await get("/en/account", a.as)).text()).toContain(told);
  expect(await (await get("/en/account/notices", a.as)).text()).toContain(told);
  const matches = await (await get("/en/account/matches", a.as)).text();
  expect(matches).toContain(">New<");
  expect(await (await get("/en/account", a.as)).text()).not.toContain(told);
  expect(matches).toContain(offerNumber(one.number ?? 0));
}, 120_000);

it("a pair's score is told to programs, and only of what they may read", async () => {
  const ask = (body: unknown) =>
    fetch(`${server.origin}/api/v1/assistance/score`, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const list = (await (await get("/api/v1/assistance/offers")).json()) as {
    items: { number: string }[];
  };
  const requests = (await (
    await get("/api/v1/assistance/requests")
  ).json()) as { items: { number: string }[] };
  const offer = list.items[0]?.number ?? "";
  const answers = [];
  for (const { number } of requests.items.slice(0, 40)) {
    const answer = await ask({ request: number, offer });
    expect([200, 404]).toContain(answer.status);
    if (answer.ok) answers.push((await answer.json()) as { total: number });
  }
  expect(answers.length).toBeGreaterThan(0);
  for (const { total } of answers) expect(total).toBeLessThanOrEqual(1000);
  expect((await ask({ request: "AR-999999", offer })).status).toBe(404);
  expect((await ask("no json")).status).toBe(400);
});
