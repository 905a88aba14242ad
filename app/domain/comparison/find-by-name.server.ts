import type { Context } from "../../context.server";
import { pickText, type TaggedText } from "../kernel/localized";
import type { CompareQuery } from "../register/compare-query";
import { ask, readRows } from "../register/list.server";
import { pick } from "../register/order";

/** Participants offered at once. */
const MOST = 10;
/** Rows looked at for them: one participant may have several. */
const ROWS = 60;

/** Participants on the register found by a name, without those compared already. */
export async function findByName(
  ctx: Pick<Context, "db" | "locale" | "now">,
  { q, p, asOf }: CompareQuery,
): Promise<{ id: string; name: TaggedText }[]> {
  if (q === "") return [];
  const question = { q, selection: {}, sort: "name", asOf } as const;
  const { register, found, order, backwards } = await ask(ctx, question);
  const seqs = pick(register.rows, order, found.slots, {
    ...{ from: 0, most: ROWS, backwards },
  });
  const rows = await readRows(ctx, seqs, asOf?.at ?? null);
  const names = new Map<string, TaggedText>();
  for (const { participantId: id, names: own } of rows) {
    const name = pickText(own, ctx.locale);
    if (name && !p.includes(id)) names.set(id, name);
  }
  return [...names].slice(0, MOST).map(([id, name]) => ({ id, name }));
}
