import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Icon } from "../ui/icon";
import { NoticeList } from "../ui/notice-list";
import type { CaseEvidence } from "./case-view";

/** The papers, to be saved and read outside of this site. */
export function EvidenceList({
  id,
  evidence,
}: {
  readonly id: string;
  readonly evidence: readonly CaseEvidence[];
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <section className="stack">
      <h2>{t("act.section.evidence")}</h2>
      {evidence.length === 0 ? (
        <p>{t("case.no-evidence")}</p>
      ) : (
        <NoticeList
          items={evidence.map(({ fileId, kind, name, size, sha256 }) => ({
            key: fileId,
            when: t(`act.evidence.${kind}`),
            href: url("caseFile", { lang, id, fileId }),
            title: (
              <>
                <Icon name="download-simple" /> <bdi>{name}</bdi>
              </>
            ),
            text: (
              <p className="small muted">
                {t("case.file-size", {
                  size: formatNumber(lang, Math.ceil(size / 1024)),
                })}
                {" · SHA-256 "}
                <span className="code">{sha256.slice(0, 16)}…</span>
              </p>
            ),
          }))}
        />
      )}
    </section>
  );
}
