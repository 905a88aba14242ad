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
import type { Sheet } from "../sheet/model";
import { listRoundHeads } from "./get.server";

const dayOrNone = (at: number | null) => (at === null ? null : dayOf(at));

/** Rounds as their list shows them. */
export async function roundsSheet(ctx: SheetReader): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const columns = [
    { key: "number", label: t("round.col.round") },
    ...["status", "mode", "announced", "published"].map((key) => ({
      key,
      label: t.find(`round.col.${key}`) ?? key,
    })),
  ];
  return makeSheet(
    ctx,
    {
      ...{ name: "rounds", title: t("round.title"), asOf: null, columns },
      ...{ path: url("rounds", { lang }), rule: t("round.lead") },
    },
    (await listRoundHeads(ctx)).map(
      ({ number, status, mode, announcedAt, publishedAt }) => [
        ...[number, t(`round.status.${status}`), t(`round.mode.${mode}`)],
        ...[dayOf(announcedAt), dayOrNone(publishedAt)],
      ],
    ),
  );
}

/** The newest rounds, and what was last done with each, for feed readers. */
export async function roundsFeed(ctx: Context): Promise<string> {
  const { env, locale: lang, now } = ctx;
  const t = translator(lang);
  const newest = (await listRoundHeads(ctx)).slice(0, mostEntries);
  return atomFeed(
    ctx,
    {
      ...{ name: "rounds", title: t("round.title") },
      self: url("roundsAtom", { lang }),
      page: url("rounds", { lang }),
      updated: newestOf(
        newest.map(({ statusSince }) => statusSince),
        now,
      ),
    },
    newest.map(({ number, status, mode, statusSince }) =>
      atomEntry(env.origin, {
        ...{ kind: "round", number, lang, updated: statusSince },
        title: t("round.round", { number }),
        path: url("round", { lang, number }),
        summary: `${t(`round.status.${status}`)} · ${t(`round.mode.${mode}`)}`,
      }),
    ),
  );
}
