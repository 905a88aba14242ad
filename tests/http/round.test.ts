import { afterAll, beforeAll, expect, it } from "vitest";
import { digest } from "../../app/domain/allocation/hash.server";
import type { RoundFile } from "../../app/domain/allocation/verify";
import { roundNumber } from "../../app/domain/round/number";
import { findOpenRound, findRound } from "../../db/queries/round.server";
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

const post = (path: string, form: Record<string, string>) =>
  fetch(server.origin + path, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin: server.origin },
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
