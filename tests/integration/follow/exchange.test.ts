import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { mailNews } from "../../../app/domain/follow/mail.server";
import { listOwnFollows } from "../../../app/domain/follow/manage.server";
import {
  countOwnUnread,
  listOwnNotices,
} from "../../../app/domain/follow/notices.server";
import { startFollow } from "../../../app/domain/follow/start.server";
import { tellNews } from "../../../app/domain/follow/tell.server";
import { DAY, HOUR } from "../../../app/domain/kernel/clock";
import { acceptMatch } from "../../../app/domain/match/answer.server";
import { offerNumber } from "../../../app/domain/offer/number";
import { moveRequest } from "../../../app/domain/request/change.server";
import { requestNumber } from "../../../app/domain/request/number";
import { touchPublic } from "../../../db/queries/data-version.server";
import { findRequest } from "../../../db/queries/request.server";
import { outbox } from "../../../db/schema/outbox.server";
import { requests } from "../../../db/schema/request.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openExchange } from "../match/exchange";

const db = await openTestDatabase();
const exchange = openExchange(db);
afterAll(exchange.close);
const { ctxOf, addRequest, addOffer, addMatch, system } = exchange;

const at_once = { frequency: "at_once" } as const;
const nrOf = ({ number }: { readonly number: number | null }) => number ?? 0;
const lettersTo = async (email: string) =>
  (await db.read.select().from(outbox).where(eq(outbox.recipient, email)))
    .filter(({ kind }) => kind === "follow.letter.at-once")
    .map(({ text, headers }) => ({ text, headers }));

const follow = (
  reader: Parameters<typeof ctxOf>[0],
  kind: "request" | "offer",
  target: string,
) => startFollow(ctxOf(reader), { kind, target, ...at_once });

it("a public request and offer can be followed, hidden ones by nobody", async () => {
  const { requester, provider } = await exchange.addSides();
  const stranger = await exchange.addMember("BRA");
  const request = await addRequest(requester, { audience: "public" });
  const hidden = await addRequest(requester, { titleIsPublic: false });
  const offer = await addOffer(provider);
  const draft = await addOffer(provider, { status: "submitted" });
  for (const reader of [stranger, requester, provider]) {
    await follow(reader, "request", requestNumber(nrOf(request)));
    await follow(reader, "offer", offerNumber(nrOf(offer)));
    // Not even by those who may read it: news would have to be cut for each.
    for (const [kind, target] of [
      ["request", requestNumber(nrOf(hidden))],
      ["offer", offerNumber(nrOf(draft))],
      ["request", "AR-999999"],
      ["offer", "offer"],
    ] as const)
      await expect(follow(reader, kind, target)).rejects.toMatchObject({
        kind: "not_found",
      });
  }
  const own = await listOwnFollows(ctxOf(stranger));
  expect(own.map(({ kind, label }) => [kind, label])).toEqual([
    ["request", { lang: "en", text: "A privacy law" }],
    ["offer", { lang: "en", text: "Drafting help" }],
  ]);
});

it("their steps are told by notice and letter, once; nothing of a request that is public no more", async () => {
  const { requester, provider } = await exchange.addSides();
  const reader = await exchange.addMember("BRA");
  const offer = await addOffer(provider, {}, { slots: 1 });
  const open = await addRequest(
    requester,
    { audience: "public" },
    { title: "canary-open" },
  );
  const closing = await addRequest(
    requester,
    { audience: "providers" },
    { title: "canary-closing" },
  );
  await follow(reader, "offer", offerNumber(nrOf(offer)));
  for (const one of [open, closing])
    await follow(reader, "request", requestNumber(nrOf(one)));
  await tellNews(system());
  expect((await listOwnNotices(ctxOf(reader), 1)).total).toBe(0);

  const second = await addOffer(provider);
  for (const [request, of] of [
    [open, offer],
    [closing, second],
  ] as const) {
    const match = await addMatch(request, of);
    await acceptMatch(ctxOf(requester, now + HOUR), match.id);
    await acceptMatch(ctxOf(provider, now + HOUR), match.id);
  }
  const later = system(now + 2 * HOUR);
  await tellNews(later);
  await tellNews(later);
  const news = async () => (await listOwnNotices(ctxOf(reader), 1)).items;
  const lines = (await news()).map(({ name, line }) => [name.text, line]);
  expect(lines).toHaveLength(3);
  expect(lines).toContainEqual([
    "canary-open",
    expect.stringContaining(`${requestNumber(nrOf(open))}: Partners found`),
  ]);
  expect(lines).toContainEqual([
    "Drafting help",
    expect.stringContaining(`${offerNumber(nrOf(offer))}: All slots taken`),
  ]);
  expect(await countOwnUnread(ctxOf(reader))).toBe(3);

  // Its side keeps it for few before the letter goes out.
  await db.write((tx) =>
    tx
      .update(requests)
      .set({ audience: "named", titleIsPublic: false })
      .where(eq(requests.id, closing.id)),
  );
  await mailNews(system(now + 3 * HOUR));
  const [letter, ...others] = await lettersTo(reader.email);
  expect(others).toEqual([]);
  expect(letter?.text).toContain("canary-open");
  expect(letter?.text).toContain(
    `/assistance/requests/${requestNumber(nrOf(open))}`,
  );
  expect(letter?.text).not.toContain("canary-closing");
  expect(letter?.text).not.toContain(requestNumber(nrOf(closing)));
  expect(letter?.text).toContain("/unsubscribe/");
  expect(letter?.headers?.["List-Unsubscribe"]).toContain("/unsubscribe/");
  expect(JSON.stringify(await news())).not.toContain("canary-closing");
  expect(await countOwnUnread(ctxOf(reader))).toBe(2);
  const own = JSON.stringify(await listOwnFollows(ctxOf(reader)));
  expect(own).not.toContain("canary-closing");

  // What happens to it from now on is told to nobody.
  await db.write(async (tx) => {
    const row = await findRequest(tx, closing.id);
    if (!row) throw new Error("no request");
    const then = system(now + 4 * HOUR);
    await moveRequest(tx, then, row, "withdraw");
    await touchPublic(tx);
  });
  await tellNews(system(now + DAY));
  expect(await news()).toHaveLength(2);
});
