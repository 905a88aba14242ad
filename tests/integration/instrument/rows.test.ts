import { afterAll, expect, it } from "vitest";
import type { Context } from "../../../app/context.server";
import { registerNumber } from "../../../app/domain/act/number";
import { answerInstrument } from "../../../app/domain/instrument/answer.server";
import { DAY, dayOf } from "../../../app/domain/kernel/clock";
import { registerFeed } from "../../../app/domain/register/atom.server";
import { csvHeader } from "../../../app/domain/register/csv.server";
import { toActItem } from "../../../app/domain/register/item.server";
import { viewRegister } from "../../../app/domain/register/list-view.server";
import { listAfter } from "../../../app/domain/register/pages-by-cursor.server";
import { readParticipantPage } from "../../../app/domain/register/participant.server";
import { registerQuerySchema } from "../../../app/domain/register/query.server";
import { registerSheet } from "../../../app/domain/register/sheet.server";
import { findAct } from "../../../db/queries/act.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openStates, type State } from "./states";

const db = await openTestDatabase();
const states = await openStates(db);
afterAll(states.office.close);

const answer = (
  { id, owner }: State,
  instrument: string,
  said: "confirmed" | "disputed" | "dispute_withdrawn",
  at: number,
) =>
  answerInstrument(
    states.ctxOf({ ...owner, provedAt: at }, at),
    id,
    instrument,
    { answer: said, reason: said === "disputed" ? "We did not sign." : null },
  );

it("rows and files say which instrument is behind an act, and whether its parties confirmed, as of any day", async () => {
  const one = await states.addState("Republic of Listonia");
  const other = await states.addState("Kingdom of Rowland");
  const { actId, instrumentId } = await states.publish(one, [
    { name: other.name },
  ]);
  await answer(other, instrumentId, "disputed", now + 2 * DAY);
  await answer(other, instrumentId, "confirmed", now + 4 * DAY);
  const number = registerNumber((await findAct(db.read, actId))?.seq ?? 0);

  const said = async (at: number | null) => {
    const query = registerQuerySchema.parse(
      at === null ? {} : { asOf: dayOf(at) },
    );
    const ctx = states.ctxOf(one.owner, now + 5 * DAY) satisfies Context;
    const { rows } = await viewRegister(ctx, query);
    const page = await listAfter(ctx, query, { cursor: null, limit: 10 });
    const [item] = page.rows.map(toActItem);
    const feed = registerFeed(ctx, query, page.rows);
    const sheet = registerSheet(ctx, query);
    const lines: unknown[] = [];
    for await (const batch of sheet.batches()) {
      for (const cells of batch) {
        lines.push(cells.slice(csvHeader.indexOf("instrument")));
      }
    }
    const { acts } = await readParticipantPage(
      ctx,
      one.id,
      query.asOf?.at ?? null,
    );
    return {
      rows: rows.map(({ instrument }) => instrument),
      item: { number: item?.number, to: item?.instrument },
      confirmation: item?.confirmation,
      lines,
      onPage: acts[0]?.instrument?.confirmation,
      feed: /<summary>([^<]*)/.exec(feed)?.[1],
    };
  };
  const wanted = (confirmation: string, feed: string) => ({
    rows: [{ id: instrumentId, confirmation }],
    item: { number, to: instrumentId },
    confirmation,
    lines: [[instrumentId, confirmation]],
    onPage: confirmation,
    feed,
  });
  expect(await said(now)).toEqual(
    wanted("awaiting", `${number} · In force · Awaiting counterparty`),
  );
  expect(await said(now + 2 * DAY)).toEqual(
    wanted("disputed", `${number} · Suspended · Disputed`),
  );
  expect(await said(null)).toEqual(wanted("confirmed", `${number} · In force`));
});
