import { Fragment, type ReactNode } from "react";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";

/** Says plainly what an imported act is, and what its evidence is. */
export function ImportSourceNote({
  source,
}: {
  readonly source: {
    readonly name: string;
    readonly row: number;
    readonly sha256: string;
    readonly receivedAt: number;
  } | null;
}) {
  const t = useT();
  if (!source) return null;
  const { name, row, sha256, receivedAt } = source;
  const said = t.rich<ReactNode>("import.source.text", {
    ...{ name, row, day: formatDay(t.locale, receivedAt) },
    list: (parts) => <bdi>{parts}</bdi>,
  });
  return (
    <Notice title={t("import.source.title")}>
      <p>
        {said.map((part, at) => (
          <Fragment key={at}>{part}</Fragment>
        ))}
      </p>
      <p className="small">
        {t("import.fact.hash")}
        {t("ui.colon")}
        <code className="code" dir="ltr">
          {sha256}
        </code>
      </p>
    </Notice>
  );
}
