import type { ReactNode } from "react";
import type { RequestStatus } from "../../domain/exchange/model";
import type { TaggedText } from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";
import { useT } from "../../i18n/use-t";
import { PageHeader } from "../layout/page-header";
import { Clock } from "../ui/clock";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import { requestTone } from "./tones";

interface Head {
  readonly title: string;
  readonly lang: string;
  readonly number: string | null;
  readonly status: RequestStatus;
  readonly dueAt: number | null;
  readonly area: string;
  readonly body: TaggedText | null;
}

/** The head of every page about a request: what, whose, how far, how much time. */
export function RequestHead({
  head,
  now,
  eyebrow,
  crumbs,
  children,
}: {
  readonly head: Head;
  readonly now: number;
  readonly eyebrow: string;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly children?: ReactNode;
}) {
  const t = useT();
  return (
    <PageHeader
      title={<Name lang={head.lang} text={head.title} />}
      crumbs={crumbs}
      eyebrow={eyebrow}
      pillar="assistance"
    >
      <p className="row">
        <StatusTag tone={requestTone(head.status)}>
          {t(`exchange.request-status.${head.status}`)}
        </StatusTag>
        {head.dueAt !== null && <Clock due={head.dueAt} now={now} />}
        {head.number !== null && <span className="code">{head.number}</span>}
        <span>{areaName(head.area, t.locale)}</span>
        {head.body && <Name {...head.body} />}
      </p>
      {children}
    </PageHeader>
  );
}
