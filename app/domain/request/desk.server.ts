import {
  countRequestDesk,
  listRequestDesk,
  type RequestDeskReader,
} from "../../../db/queries/request-desk.server";
import type { Context } from "../../context.server";
import { pageCount } from "../kernel/paging";
import { personOf } from "../review/person.server";
import { mustAct } from "./clock";
import { namedBodies } from "./get-own.server";
import { deskViews, type DeskView } from "./model";
import { requestNumber } from "./number";
import { topicsOf } from "./visible";

const PAGE_SIZE = 25;

/** One page of a view of the officers' desk, the least time left first. */
export async function listOfficerDesk(
  ctx: Context,
  { view, page: asked }: { readonly view: DeskView; readonly page: number },
) {
  const { db, now, locale } = ctx;
  const { userId, memberships } = personOf(ctx);
  const reader: RequestDeskReader = {
    ...{ userId, now },
    participantIds: memberships.map((one) => one.participantId),
  };
  const counts = [];
  for (const one of deskViews) {
    const count = await countRequestDesk(db.read, one, reader);
    counts.push({ view: one, count });
  }
  const total = counts.find((one) => one.view === view)?.count ?? 0;
  const page = Math.min(asked, pageCount(total, PAGE_SIZE));
  const rows = await listRequestDesk(db.read, view, reader, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const ids = [...new Set(rows.map(({ request }) => request.participantId))];
  const bodies = await namedBodies(db.read, ids, locale);
  return {
    ...{ view, page, pageSize: PAGE_SIZE, total, counts, now },
    items: rows.map(({ request, officer }) => ({
      id: request.id,
      number: request.number === null ? "" : requestNumber(request.number),
      title: request.content.title,
      lang: request.originalLang,
      area: request.area,
      topics: topicsOf(request.content),
      status: request.status,
      statusSince: request.statusSince,
      dueAt: request.dueAt,
      mustAct: mustAct(request, now),
      officer,
      body: bodies.find(({ id }) => id === request.participantId)?.name ?? {
        ...{ lang: "und", text: request.participantId },
      },
    })),
  };
}
