import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Context } from "../../context.server";
import { dayOf } from "../kernel/clock";
import {
  atomEntry,
  atomFeed,
  mostEntries,
  newestOf,
} from "../sheet/atom.server";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Cell, Sheet } from "../sheet/model";
import { publishedRows } from "./list.server";

/** Rows of the file that are read at a time. */
const BATCH = 500;

/** Everything both sides published, as the pages of the list show it. */
export function engagementsSheet(ctx: SheetReader): Sheet {
  const lang = ctx.locale;
  const t = translator(lang);
  async function* batches(): AsyncGenerator<Cell[][]> {
    for (let offset = 0; ; offset += BATCH) {
      const found = await publishedRows(ctx, {
        ...{ by: "number", limit: BATCH, offset },
      });
      yield found.map((row) => [
        ...[row.number, row.title, row.lang],
        ...[row.recipient.text, row.provider.text],
        t(`exchange.engagement-status.${row.status}`),
        dayOf(row.statusSince),
      ]);
      if (found.length < BATCH) return;
    }
  }
  return makeSheet(
    ctx,
    {
      ...{ name: "engagements", asOf: null, title: t("engagement.list.title") },
      path: url("engagements", { lang }),
      rule: t("engagement.list.lead"),
      columns: [
        { key: "number", label: t("board.column.number") },
        { key: "title", label: t("board.column.title") },
        { key: "lang", label: t("board.column.lang") },
        { key: "requester", label: t("exchange.side.requester") },
        { key: "provider", label: t("exchange.side.provider") },
        { key: "status", label: t("board.column.status") },
        { key: "since", label: t("board.column.since") },
      ],
    },
    batches,
  );
}

/**
 * When last something of it changed that everybody sees. Its last change of all
 * would tell when the two sides write to each other.
 */
const lastSeen = (row: {
  readonly publicSince: number;
  readonly statusSince: number;
}) => Math.max(row.publicSince, row.statusSince);

/** What was published last, for feed readers. */
export async function engagementsFeed(ctx: Context): Promise<string> {
  const { env, locale: lang, now } = ctx;
  const t = translator(lang);
  const newest = await publishedRows(ctx, {
    ...{ by: "publication", limit: mostEntries, offset: 0 },
  });
  return atomFeed(
    ctx,
    {
      ...{ name: "engagements", title: t("engagement.list.title") },
      self: url("engagementsAtom", { lang }),
      page: url("engagements", { lang }),
      updated: newestOf(newest.map(lastSeen), now),
    },
    newest.map((row) =>
      atomEntry(env.origin, {
        ...{ kind: "engagement", number: row.number },
        ...{ title: row.title, lang: row.lang, updated: lastSeen(row) },
        path: url("engagement", { lang, number: row.number }),
        summary: [
          t(`exchange.engagement-status.${row.status}`),
          ...[row.recipient.text, row.provider.text],
        ].join(" · "),
      }),
    ),
  );
}
