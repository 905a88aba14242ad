import { Fragment, type ReactNode } from "react";
import { registerNumber } from "../../domain/act/number";
import type { Day, Instant } from "../../domain/kernel/clock";
import { pickText } from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";
import type { ChangeKind } from "../../domain/register/changes";
import type { RegisterEntry } from "../../domain/register/model";
import { formatShortDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { ResultRow } from "../ui/result-row";
import { isStruck } from "./status-tone";

export interface ShownChange {
  readonly seq: number;
  readonly kind: ChangeKind;
  readonly at: Instant;
  readonly before: RegisterEntry | null;
  readonly after: RegisterEntry | null;
}

/** What is different about an act: each difference one short sentence. */
function useDifferences({ kind, before, after }: ShownChange): ReactNode[] {
  const t = useT();
  const lang = useLocale();
  if (!before) return [t("register.changes.entered-as")];
  if (!after) return [t("register.changes.kind.left")];
  const told: ReactNode[] = [];
  if (before.status !== after.status) {
    told.push(
      t("register.changes.status", {
        before: t(`act.status.${before.status}`),
        after: t(`act.status.${after.status}`),
      }),
    );
  }
  const [was, is] = [before, after].map(({ names }) => pickText(names, lang));
  if (was && was.text !== is?.text) {
    const name = () => <Name key="name" lang={was.lang} text={was.text} />;
    const parts = t.rich<ReactNode>("register.changes.formerly", { name });
    told.push(parts.map((part, at) => <Fragment key={at}>{part}</Fragment>));
  }
  if (before.verification !== after.verification) {
    told.push(
      t("register.changes.status", {
        before: t(`ui.level.${before.verification}`),
        after: t(`ui.level.${after.verification}`),
      }),
    );
  }
  if (told.length > 0) return told;
  return [
    t(
      kind === "renamed"
        ? "register.changes.kind.renamed"
        : "register.changes.details-why",
    ),
  ];
}

/** One act of the list of changes. */
export function ChangeRow({
  change,
  asOf,
}: {
  readonly change: ShownChange;
  readonly asOf: Day | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const told = useDifferences(change);
  const row = change.after ?? change.before;
  if (!row) return null;
  const number = registerNumber(change.seq);
  const name = pickText(row.names, lang);
  return (
    <ResultRow
      href={url("act", { lang, number }, { asOf })}
      name={name?.text ?? number}
      lang={name?.lang}
      sentence={told.map((one, at) => (
        <Fragment key={at}>
          {at > 0 && " · "}
          {one}
        </Fragment>
      ))}
      meta={[
        t(`act.type.${row.type}`),
        t(`participant.kind.${row.kind}`),
        row.area !== null && areaName(row.area, lang),
        <span key="number" className="code">
          {number}
        </span>,
      ].filter(Boolean)}
      date={
        <>
          <span className="hide-visually">
            {t("register.changes.changed")}{" "}
          </span>
          <time dateTime={new Date(change.at).toISOString()}>
            {formatShortDay(lang, change.at)}
          </time>
        </>
      }
      struck={change.after !== null && isStruck(change.after.status)}
    />
  );
}
