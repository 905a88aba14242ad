import {
  countDesk,
  listDesk,
  type DeskReader,
} from "../../../db/queries/practice-desk.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { pickText } from "../kernel/localized";
import { pageCount } from "../kernel/paging";
import { practiceNumber } from "../practice/number";
import { deskViews, type DeskView } from "./model";
import { personOf } from "./person.server";

const PAGE_SIZE = 25;

/** One page of a view of the editors' desk, the least time left first. */
export async function listEditorDesk(
  ctx: Context,
  { view, page: asked }: { readonly view: DeskView; readonly page: number },
) {
  const { db, now, locale } = ctx;
  const reader: DeskReader = {
    participantIds: personOf(ctx).memberships.map((one) => one.participantId),
    now,
  };
  const counts = [];
  for (const one of deskViews) {
    counts.push({ view: one, count: await countDesk(db.read, one, reader) });
  }
  const total = counts.find((one) => one.view === view)?.count ?? 0;
  const page = Math.min(asked, pageCount(total, PAGE_SIZE));
  const rows = await listDesk(db.read, view, reader, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const names = rows.length
    ? await listNamesOf(db.read, [
        ...new Set(rows.map(({ participantId }) => participantId)),
      ])
    : [];
  return {
    ...{ view, page, pageSize: PAGE_SIZE, total, counts, now },
    items: rows.map(({ content, participantId, number, ...row }) => {
      const own = names.filter((one) => one.participantId === participantId);
      const owner = pickText(own, locale);
      return {
        ...row,
        title: content.title,
        number: number === null ? null : practiceNumber(number),
        owner: {
          lang: owner?.lang ?? locale,
          text: owner?.text ?? participantId,
        },
      };
    }),
  };
}
