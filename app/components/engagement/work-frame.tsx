import type { ReactNode } from "react";
import type { EngagementStatus, Side } from "../../domain/exchange/model";
import type { TaggedText } from "../../domain/kernel/localized";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { accountCrumbs } from "../account/account-crumbs";
import { ErrorSummary } from "../form/error-summary";
import { PageHeader } from "../layout/page-header";
import { Clock } from "../ui/clock";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";
import { StatusTag } from "../ui/status-tag";
import { statusTone } from "./status-tone";

export interface HeadView {
  readonly id: string;
  readonly now: number;
  readonly number: string;
  readonly status: EngagementStatus;
  readonly side: Side | null;
  readonly dueAt: number | null;
  readonly title: TaggedText;
  readonly requester: { readonly name: TaggedText };
  readonly provider: { readonly name: TaggedText };
}

/** The frame all pages of an engagement share: which one, whose, how it stands. */
export function WorkFrame({
  head,
  title,
  lead,
  saved,
  errors,
  general,
  children,
}: {
  readonly head: HeadView;
  /** Of a part; left out on the page of the whole. */
  readonly title?: string;
  readonly lead?: string;
  readonly saved?: string | false;
  readonly errors?: Readonly<Record<string, string>>;
  readonly general?: readonly string[];
  readonly children: ReactNode;
}) {
  const t = useT();
  const lang = t.locale;
  const name =
    head.title.text === "" ? (
      head.number
    ) : (
      <Name lang={head.title.lang} text={head.title.text} />
    );
  const list = {
    label: t("engagement.mine.title"),
    href: url("myEngagements", { lang }),
  };
  const here = {
    label: head.number,
    href: url("engagementWork", { lang, id: head.id }),
  };
  return (
    <div className="stack stack-5">
      <PageHeader
        pillar="assistance"
        title={title ?? name}
        eyebrow={
          <>
            <span className="code">{head.number}</span>
            {title !== undefined && <> · {name}</>}
          </>
        }
        lead={lead}
        crumbs={[
          ...accountCrumbs(t),
          list,
          ...(title === undefined ? [] : [here]),
        ]}
      >
        <p>
          <StatusTag tone={statusTone[head.status]}>
            {t(`exchange.engagement-status.${head.status}`)}
          </StatusTag>{" "}
          {head.dueAt !== null && <Clock due={head.dueAt} now={head.now} />}
        </p>
        <p>
          {t("exchange.side.requester")}
          {t("ui.colon")}
          <Name
            lang={head.requester.name.lang}
            text={head.requester.name.text}
          />
          <br />
          {t("exchange.side.provider")}
          {t("ui.colon")}
          <Name lang={head.provider.name.lang} text={head.provider.name.text} />
        </p>
      </PageHeader>
      <ErrorSummary errors={errors} general={general} />
      {saved && <Notice tone="ok" live title={saved} />}
      {children}
    </div>
  );
}
