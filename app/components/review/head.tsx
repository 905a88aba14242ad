import type { ReactNode } from "react";
import { pickText, type TaggedText } from "../../domain/kernel/localized";
import type {
  PracticeStage,
  PracticeStanding,
} from "../../domain/practice/model";
import { useT } from "../../i18n/use-t";
import { PageHeader } from "../layout/page-header";
import { Clock } from "../ui/clock";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";

interface Head {
  readonly title: string;
  readonly lang: string;
  readonly number: string | null;
  readonly stage: PracticeStage;
  readonly standing: PracticeStanding;
  readonly dueAt: number | null;
  readonly owner: { readonly names: readonly TaggedText[] };
}

/** The head of every page about a text on its way: what, whose, how far, how much time. */
export function ReviewHead({
  head,
  now,
  eyebrow,
  crumbs,
  lead,
  clock = true,
  children,
}: {
  readonly head: Head;
  readonly now: number;
  readonly eyebrow: string;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly lead?: string | undefined;
  readonly clock?: boolean;
  readonly children?: ReactNode;
}) {
  const t = useT();
  const owner = pickText(head.owner.names, t.locale);
  return (
    <PageHeader
      title={<Name lang={head.lang} text={head.title} />}
      crumbs={crumbs}
      eyebrow={eyebrow}
      lead={lead}
      pillar="practices"
    >
      <p className="row">
        <StatusTag tone="info">{t(`practice.stage.${head.stage}`)}</StatusTag>
        {head.standing !== "unpublished" && (
          <StatusTag tone="neutral">
            {t(`practice.standing.${head.standing}`)}
          </StatusTag>
        )}
        {clock && head.dueAt !== null && <Clock due={head.dueAt} now={now} />}
        {head.number !== null && <span className="code">{head.number}</span>}
        {owner && <Name lang={owner.lang} text={owner.text} />}
      </p>
      {children}
    </PageHeader>
  );
}
