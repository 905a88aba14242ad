import type { ComparisonRow } from "../../domain/comparison/model";
import type { TaggedText } from "../../domain/kernel/localized";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { CompareGrid } from "../views/compare-grid";

interface Head {
  readonly number: string;
  readonly title: TaggedText;
}
interface Group {
  readonly key: "judged" | "context" | "done" | "came" | "transfer";
  readonly rows: readonly ComparisonRow[];
}

/** Practices side by side. */
export function PracticeTable({
  heads,
  groups,
}: {
  readonly heads: readonly Head[];
  readonly groups: readonly Group[];
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <CompareGrid
      hasLongTexts
      caption={t("library.compare.title-some", {
        names: heads.map(({ title }) => title.text).join(" · "),
      })}
      columns={heads.map(({ number, title }) => ({
        key: number,
        head: (
          <>
            <a href={url("practice", { lang, number })}>
              <Name lang={title.lang} text={title.text} />
            </a>
            <p className="small">
              <span className="code">{number}</span>
            </p>
          </>
        ),
      }))}
      groups={groups.map(({ key, rows }) => ({
        ...{ key, rows },
        title: t(`library.compare.group.${key}`),
      }))}
    />
  );
}
