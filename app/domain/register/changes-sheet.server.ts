import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Cell, Sheet } from "../sheet/model";
import { toChangeItem } from "./change-item.server";
import { changesParams, type ChangesQuery } from "./changes-query";
import {
  findChanges,
  readChanges,
  spanOf,
  type ChangedAct,
} from "./changes.server";

const header = [
  "number",
  "change",
  "changed",
  "act",
  "participant_id",
  "name_before",
  "name_after",
  "status_before",
  "status_after",
  "verification_before",
  "verification_after",
  "counted_before",
  "counted_after",
] as const;

const AT_ONCE = 500;

function cellsOf(change: ChangedAct, lang: SheetReader["locale"]): Cell[] {
  const {
    number,
    change: kind,
    changed,
    act,
    participant,
    before,
    after,
  } = toChangeItem(change, lang);
  return [
    ...[number, kind, changed, act, participant],
    ...[before?.name ?? null, after?.name ?? null],
    ...[before?.status ?? null, after?.status ?? null],
    ...[before?.verification ?? null, after?.verification ?? null],
    ...[before, after].map((one) => (one?.counted === true ? "yes" : null)),
  ];
}

/**
 * What changed between two days as a sheet. Its address names both days.
 * @throws DomainError 400 for a day that has not come yet; 422 when the first is
 *   after the second
 */
export function changesSheet(ctx: SheetReader, query: ChangesQuery): Sheet {
  const lang = ctx.locale;
  const t = translator(lang);
  const span = spanOf(query, ctx.now);
  const { from, to, until } = span;
  const labels: Readonly<Record<string, string>> = {
    number: t("views.record.id"),
    change: t("register.changes"),
    changed: t("register.changes.changed"),
    act: t("register.facet.act"),
    participant_id: t("register.participant"),
  };
  const both = (key: string, name: string) =>
    (["before", "after"] as const).map((side) => [
      `${key}_${side}`,
      `${name}: ${side === "before" ? from : to}`,
    ]);
  const sides = Object.fromEntries([
    ...both("name", t("views.record.name")),
    ...both("status", t("register.facet.status")),
    ...both("verification", t("register.facet.verification")),
    ...both("counted", t("views.timeline.counted")),
  ]) as Readonly<Record<string, string>>;
  async function* batches() {
    const { list } = await findChanges(ctx, span);
    for (let begin = 0; ; begin += AT_ONCE) {
      const some = list(query.kind, { from: begin, most: AT_ONCE });
      if (some.length === 0) return;
      const rows = await readChanges(ctx, span, some);
      yield rows.map((row) => cellsOf(row, lang));
    }
  }
  return makeSheet(
    ctx,
    {
      ...{ name: "changes", title: t("register.changes.title") },
      asOf: until === null ? null : { day: to, at: until },
      path: url(
        "changes",
        { lang },
        changesParams({ ...span, kind: query.kind }),
      ),
      rule: `${t("register.changes.note")} ${t("public.counted.acts.text")}`,
      counted: "past",
      columns: header.map((key) => ({
        ...{ key, label: labels[key] ?? sides[key] ?? key },
      })),
    },
    batches,
  );
}
