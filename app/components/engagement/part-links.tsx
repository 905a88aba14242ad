import type { Side } from "../../domain/exchange/model";
import { formatList } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { NoticeList } from "../ui/notice-list";
import type { HeadView } from "./work-frame";

interface WorkView {
  readonly head: HeadView;
  readonly mayHandle: boolean;
  readonly signed: readonly Side[];
  readonly consented: readonly Side[];
  readonly isProposed: boolean;
  readonly milestones: { readonly all: number; readonly done: number };
  readonly messages: number;
  readonly reports: number;
  readonly sums: number;
}

/** The parts of an engagement, each with what is in it. */
export function PartLinks({ view }: { readonly view: WorkView }) {
  const t = useT();
  const { head } = view;
  const at = { lang: t.locale, id: head.id };
  const sideNames = (sides: readonly Side[]) =>
    formatList(
      t.locale,
      sides.map((side) => t(`exchange.side.${side}`)),
    );
  const signed =
    view.signed.length === 0
      ? t("engagement.hint.unsigned")
      : t("engagement.hint.signed", { sides: sideNames(view.signed) });
  const published =
    view.consented.length === 2
      ? t("engagement.publication.public")
      : t(
          view.isProposed
            ? "engagement.hint.proposed"
            : "engagement.publication.private",
        );
  const parts = [
    ["terms", url("engagementTerms", at), signed],
    [
      "milestones",
      url("engagementMilestones", at),
      t("engagement.hint.milestones", view.milestones),
    ],
    [
      "thread",
      url("engagementThread", at),
      t("engagement.hint.messages", { count: view.messages }),
    ],
    [
      "reports",
      url("engagementReports", at),
      t("engagement.hint.reports", { count: view.reports }),
    ],
    [
      "money",
      url("engagementMoney", at),
      t("engagement.hint.sums", { count: view.sums }),
    ],
    ["closure", url("engagementClosure", at), t("engagement.hint.closure")],
    ["publication", url("engagementPublication", at), published],
    [
      "steps",
      url(view.mayHandle ? "engagementCase" : "engagementSteps", at),
      t("engagement.hint.steps"),
    ],
  ] as const;
  return (
    <NoticeList
      items={parts.map(([part, href, text]) => ({
        key: part,
        title: t(`engagement.part.${part}`),
        ...{ href, text },
      }))}
    />
  );
}
