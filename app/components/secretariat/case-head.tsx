import type { ActStatus } from "../../domain/act/model";
import type { CaseAnswer } from "../../domain/case/model";
import { localeNames, type Locale } from "../../i18n/locales";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Clock } from "../ui/clock";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";
import { StatusTag } from "../ui/status-tag";

/** Where a case stands: state, clock, round, number, and whose letter box. */
export function CaseHead({
  view,
}: {
  readonly view: {
    readonly act: {
      readonly status: ActStatus;
      readonly number: string | null;
    };
    readonly round: number;
    readonly dueAt: number;
    readonly pausedAt: number | null;
    readonly closedAt: number | null;
    readonly now: number;
    readonly author: {
      readonly name: string;
      readonly email: string;
      readonly locale: Locale;
    } | null;
  };
}) {
  const t = useT();
  const { act, author } = view;
  return (
    <div className="stack-2 stack">
      <p className="row">
        <StatusTag tone={view.closedAt === null ? "info" : "neutral"}>
          {t.find(`case.status.${act.status}`) ?? t(`act.status.${act.status}`)}
        </StatusTag>
        {view.closedAt === null && (
          <Clock
            due={view.dueAt}
            now={view.now}
            stopped={view.pausedAt !== null}
          />
        )}
        <span>{t("case.round", { round: view.round })}</span>
        {act.number !== null && (
          <a href={url("act", { lang: t.locale, number: act.number })}>
            <span className="code">{act.number}</span>
          </a>
        )}
      </p>
      {author && (
        <p className="small">
          {t("case.sent-by")} <Name text={author.name} /> ·{" "}
          <span className="code">{author.email}</span> ·{" "}
          {t("case.reads", { language: localeNames[author.locale] })}
        </p>
      )}
    </div>
  );
}

/** What was just done, and the way to the next case. */
export function CaseDone({
  done,
  next,
}: {
  readonly done: CaseAnswer;
  readonly next: string | null;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <Notice tone="ok" live title={t(`case.done.${done}`)}>
      <p>
        {next === null ? (
          <a href={url("queue", { lang })}>{t("case.no-next")}</a>
        ) : (
          <a href={url("case", { lang, id: next })}>{t("case.next")}</a>
        )}
      </p>
    </Notice>
  );
}
