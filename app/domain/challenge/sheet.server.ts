import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { AsOf } from "../register/as-of";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { challengeFigures, isTime } from "./figures";
import { countChallenges } from "./public.server";

/** The figures of challenges as a sheet, each with its own rule. */
export async function challengesSheet(
  ctx: SheetReader,
  { asOf }: { readonly asOf: AsOf | null },
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const figures = await countChallenges(ctx, asOf?.at ?? ctx.now);
  const title = t("challenge.figures.title");
  return makeSheet(
    ctx,
    {
      ...{ name: "challenges", title, asOf, counted: "challenges" },
      path: url("challenges", { lang }, { asOf: asOf?.day }),
      rule: t("public.counted.challenges.text"),
      columns: [
        { key: "figure", label: t("views.record.id") },
        { key: "name", label: t("challenge.figures.col.figure") },
        { key: "challenges", label: title },
        { key: "days", label: t("views.statistics.days") },
        { key: "how", label: t("challenge.figures.col.rule") },
      ],
    },
    challengeFigures.map((figure) => [
      ...[figure, t(`challenge.figures.${figure}`)],
      ...(isTime(figure) ? [null, figures[figure]] : [figures[figure], null]),
      t(`challenge.figures.rule.${figure}`),
    ]),
  );
}
