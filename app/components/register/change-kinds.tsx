import type { Day } from "../../domain/kernel/clock";
import { changeKinds, type ChangeKind } from "../../domain/register/changes";
import { changesParams } from "../../domain/register/changes-query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "./link-line.module.css";

interface Chosen {
  readonly span: { readonly from: Day; readonly to: Day };
  readonly kind: ChangeKind | undefined;
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** The kinds of change there are, each with its number, and the same changes as files. */
export function ChangeKinds({ view }: { readonly view: Chosen }) {
  const t = useT();
  const lang = useLocale();
  const { span, kind, counts } = view;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const link = (one: ChangeKind | undefined, label: string, count: number) => (
    <li key={one ?? "all"}>
      <a
        href={url("changes", { lang }, changesParams({ ...span, kind: one }))}
        aria-current={one === kind ? "true" : undefined}
      >
        {t("register.changes.count", { kind: label, count })}
      </a>
    </li>
  );
  const params = changesParams({ ...span, kind });
  return (
    <div className="row between">
      <nav aria-label={t("register.changes.kinds")} className={styles.line}>
        <span aria-hidden="true">{t("register.changes.kinds")}</span>
        <ul>
          {link(undefined, t("register.changes.all"), all)}
          {changeKinds
            .filter((one) => counts[one] > 0)
            .map((one) =>
              link(one, t(`register.changes.kind.${one}`), counts[one]),
            )}
        </ul>
      </nav>
      <nav aria-label={t("register.other-forms")} className={styles.line}>
        <span aria-hidden="true">{t("register.other-forms")}</span>
        <ul>
          <li>
            <a href={url("changesCsv", { lang }, params)}>CSV</a>
          </li>
          <li>
            <a href={url("apiChanges", {}, params)}>JSON</a>
          </li>
        </ul>
      </nav>
    </div>
  );
}
