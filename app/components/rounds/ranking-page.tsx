import type { RankingView } from "../../domain/round/ranking";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { ErrorSummary } from "../form/error-summary";
import { formProblems } from "../form/errors";
import { Form } from "../form/form";
import { PageHeader } from "../layout/page-header";
import { typedIn } from "../secretariat/typed";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";
import { RankingForm } from "./ranking-form";
import { RankedList } from "./ranked-list";

type Answer = Parameters<typeof formProblems>[1] & {
  readonly values?: Parameters<typeof typedIn>[0];
};

const rules = ["first", "rest", "until", "public", "free"] as const;

/** Where one side puts its possible counterparts into an order for the next round. */
export function RankingPage({
  view,
  isSaved,
  answer,
  crumbs,
}: {
  readonly view: RankingView;
  readonly isSaved: boolean;
  readonly answer: Answer | undefined;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
}) {
  const t = useT();
  const { side, title, number, round, items } = view;
  const { errors, general } = formProblems(t, answer);
  const day = round ? formatDay(t.locale, round.rankUntil) : "";
  return (
    <div className="stack stack-7">
      <PageHeader
        title={t(`round.rank.${side}`)}
        crumbs={crumbs}
        eyebrow={
          <>
            <Name {...title} /> <span className="code">{number}</span>
          </>
        }
        lead={round ? t("round.rank.lead", { round: round.number }) : undefined}
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      {isSaved && !answer && (
        <Notice tone="ok" live title={t("round.rank.saved")} />
      )}
      {round === null && <Notice title={t("round.rank.no-round")} />}
      {round?.isOpen && (
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{t(`round.rank.how.${rule}`, { day })}</li>
          ))}
        </ul>
      )}
      {round && !round.isOpen && <Notice title={t("round.rank.closed")} />}
      {round && items.length === 0 && <p>{t("round.rank.no-items")}</p>}
      {round?.isOpen && items.length > 0 ? (
        <RankingForm
          view={view}
          errors={errors}
          typed={typedIn(answer?.values)}
        />
      ) : (
        <Form>{null}</Form>
      )}
      {round && !round.isOpen && <RankedList items={items} side={side} />}
    </div>
  );
}
