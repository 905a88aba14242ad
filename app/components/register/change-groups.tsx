import type { Day } from "../../domain/kernel/clock";
import { changeKinds, type ChangeKind } from "../../domain/register/changes";
import { useT } from "../../i18n/use-t";
import { ResultList } from "../ui/result-row";
import { ChangeRow, type ShownChange } from "./change-row";

/** Changes on one page, under a heading for each kind. */
export function ChangeGroups({
  rows,
  counts,
  asOf,
}: {
  readonly rows: readonly ShownChange[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** The second day, unless it is today. */
  readonly asOf: Day | undefined;
}) {
  const t = useT();
  const groups = changeKinds.map((kind) => ({
    kind,
    own: rows.filter((row) => row.kind === kind),
  }));
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => (
      <section key={kind} className="stack" aria-labelledby={`kind-${kind}`}>
        <h2 id={`kind-${kind}`}>
          {t("register.changes.count", {
            kind: t(`register.changes.kind.${kind}`),
            count: counts[kind],
          })}
        </h2>
        <ResultList>
          {own.map((change) => (
            <ChangeRow key={change.seq} change={change} asOf={asOf} />
          ))}
        </ResultList>
      </section>
    ));
}
