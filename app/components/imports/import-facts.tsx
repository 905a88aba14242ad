import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Notice } from "../ui/notice";
import { SummaryList } from "../ui/summary-list";
import type { ImportView } from "./import-view";

/** What is known of the file, and the numbers its rows got. */
export function ImportFacts({ view }: { readonly view: ImportView }) {
  const t = useT();
  const lang = t.locale;
  const { reading, numbers } = view;
  const [first = "", last = ""] = numbers ?? [];
  const rows = [
    {
      label: t("import.fact.file"),
      value: (
        <a href={url("importFile", { lang, id: view.id })}>
          {t("import.fact.save")}
        </a>
      ),
    },
    {
      label: t("import.fact.hash"),
      value: (
        <code className="code" dir="ltr">
          {view.sha256}
        </code>
      ),
    },
    { label: t("import.fact.by"), value: <bdi>{view.uploader}</bdi> },
    view.approver !== null && {
      label: t("import.fact.approved"),
      value: <bdi>{view.approver}</bdi>,
    },
    reading?.encoding != null && {
      label: t("import.fact.encoding"),
      value: <bdi dir="ltr">{reading.encoding}</bdi>,
    },
    reading?.sheet != null && {
      label: t("import.fact.sheet"),
      value: <bdi>{reading.sheet}</bdi>,
    },
    numbers !== null && {
      label: t("import.fact.numbers"),
      value: (
        <bdi dir="ltr">
          <a href={url("act", { lang, number: first })}>{first}</a>
          {" – "}
          <a href={url("act", { lang, number: last })}>{last}</a>
        </bdi>
      ),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

/** Says so when the very same bytes were here before. */
export function SameFile({ same }: { readonly same: ImportView["same"] }) {
  const t = useT();
  const lang = t.locale;
  if (same.length === 0) return null;
  return (
    <Notice tone="warn" title={t("import.same.title")}>
      <ul>
        {same.map(({ id, state, createdAt }) => (
          <li key={id}>
            <a href={url("import", { lang, id })}>
              {t("import.same.link", { day: formatDay(lang, createdAt) })}
            </a>
            {": "}
            {t(`import.state.${state}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
