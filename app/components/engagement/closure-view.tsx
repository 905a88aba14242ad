import type {
  Closure,
  FollowUp,
  TermsOutput,
} from "../../domain/engagement/content";
import { dacCriteria } from "../../domain/exchange/model";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";

/** Outputs against their targets. */
export function OutputTable({
  outputs,
  lang,
  reached,
  reachedLang,
}: {
  readonly outputs: readonly TermsOutput[];
  readonly lang: string;
  /** Null before the closure. */
  readonly reached: Readonly<Record<string, string>> | null;
  readonly reachedLang: string;
}) {
  const t = useT();
  if (outputs.length === 0) return null;
  return (
    <DataTable
      caption={t("engagement.terms.outputs")}
      rows={outputs}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: t("engagement.terms.output"),
          rowHeader: true,
          cell: ({ name }) => <Name lang={lang} text={name} />,
        },
        {
          key: "target",
          header: t("engagement.terms.target"),
          cell: ({ target }) => <Name lang={lang} text={target} />,
        },
        ...(reached === null
          ? []
          : [
              {
                key: "reached",
                header: t("engagement.closure.reached"),
                cell: ({ id }: TermsOutput) => (
                  <Name lang={reachedLang} text={reached[id] ?? "–"} />
                ),
              },
            ]),
      ]}
    />
  );
}

/** The requesting side's judgement on six criteria, with its evidence. */
export function RatingTable({
  ratings,
  lang,
}: {
  readonly ratings: Closure["ratings"];
  readonly lang: string;
}) {
  const t = useT();
  return (
    <DataTable
      caption={t("engagement.closure.ratings")}
      rows={dacCriteria}
      rowKey={(code) => code}
      columns={[
        {
          key: "criterion",
          header: t("engagement.closure.criterion"),
          rowHeader: true,
          cell: (code) => t(`exchange.criterion.${code}`),
        },
        {
          key: "points",
          header: t("engagement.closure.points"),
          cell: (code) =>
            t(`engagement.points.${String(ratings[code].points) as "1"}`),
        },
        {
          key: "evidence",
          header: t("engagement.closure.evidence"),
          cell: (code) => <OwnText lang={lang} text={ratings[code].evidence} />,
        },
      ]}
    />
  );
}

/** What the closure says beside figures, and the provider's word on it. */
export function ClosureTexts({
  closure,
}: {
  readonly closure: {
    readonly lessons: string;
    readonly needMet: Closure["needMet"];
    readonly lang: string;
    readonly comment: string | null;
    readonly commentLang: string | null;
  };
}) {
  const t = useT();
  const { lessons, needMet, lang, comment, commentLang } = closure;
  return (
    <SummaryList
      rows={[
        {
          label: t("engagement.closure.need-met"),
          value: t(`engagement.need-met.${needMet}`),
        },
        {
          label: t("engagement.closure.lessons"),
          value: <OwnText lang={lang} text={lessons} />,
        },
        ...(comment === null
          ? []
          : [
              {
                label: t("engagement.closure.comment"),
                value: <OwnText lang={commentLang ?? lang} text={comment} />,
              },
            ]),
      ]}
    />
  );
}

/** What lasted, 6 and 18 months later; questions still open, or to come, say so. */
export function FollowUps({
  followUps,
  now,
}: {
  readonly now: number;
  readonly followUps: readonly {
    readonly months: number;
    readonly dueAt: number;
    readonly content: FollowUp | null;
    readonly lang: string | null;
  }[];
}) {
  const t = useT();
  return (
    <SummaryList
      rows={followUps.map(({ months, dueAt, content, lang }) => ({
        label: t("engagement.follow-up.after", { months }),
        value:
          content === null ? (
            t(
              dueAt > now
                ? "engagement.follow-up.later"
                : "engagement.follow-up.waits",
              { day: formatDay(t.locale, dueAt) },
            )
          ) : (
            <>
              <p>{t(`engagement.still-used.${content.stillUsed}`)}</p>
              <OwnText lang={lang ?? "und"} text={content.changed} />
              {content.evidence !== "" && (
                <OwnText lang={lang ?? "und"} text={content.evidence} />
              )}
            </>
          ),
      }))}
    />
  );
}
