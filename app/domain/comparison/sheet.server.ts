import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import { DomainError } from "../kernel/errors";
import { compareParams, type CompareQuery } from "../register/compare-query";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { compareParticipants } from "./compare.server";
import type { Answer } from "./model";

const textOf = (t: Translate, answer: Answer): string =>
  answer.kind === "text" ? answer.text : t(`views.compare.${answer.kind}`);

/**
 * A comparison as a sheet: one line a row, one column a participant, headed by its id.
 * @throws DomainError 400 with fewer than two participants
 */
export async function comparisonSheet(
  ctx: SheetReader,
  query: CompareQuery,
): Promise<Sheet> {
  if (query.p.length < 2) {
    throw new DomainError("invalid", "views.error.too-few");
  }
  const lang = ctx.locale;
  const t = translator(lang);
  const { heads, groups } = await compareParticipants(ctx, { ...query, q: "" });
  const names = heads.map(({ name }) => name.text);
  return makeSheet(
    ctx,
    {
      ...{ name: "comparison", asOf: query.asOf },
      path: url("compare", { lang }, compareParams(query)),
      title: t("views.compare.title-some", { names: names.join(" · ") }),
      rule: t("views.rule.compare.text"),
      counted: "compare",
      columns: [
        { key: "row", label: t("views.record.id") },
        { key: "row_name", label: t("views.compare.what") },
        ...heads.map(({ id, name }) => ({ key: id, label: name.text })),
      ],
    },
    groups.flatMap(({ rows }) =>
      rows.map(({ key, label, answers }) => [
        key,
        label,
        ...answers.map((answer) => textOf(t, answer)),
      ]),
    ),
  );
}
