import type { OwnAct, OwnFile } from "../../domain/act/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** One file: what it is, its name to save it by, its size and SHA-256. */
export function EvidenceFile({
  act,
  file,
}: {
  readonly act: Pick<OwnAct, "id">;
  readonly file: OwnFile;
}) {
  const t = useT();
  const { fileId, kind, name, size, sha256 } = file;
  return (
    <div>
      <p>
        {t(`act.evidence.${kind}`)}
        {t("ui.colon")}
        <a
          href={url("actEvidenceFile", { lang: t.locale, id: act.id, fileId })}
        >
          <bdi>{name}</bdi>
        </a>{" "}
        <span className="muted nowrap">
          {t("acts.evidence.size", {
            size: Math.max(1, Math.round(size / 1024)),
          })}
        </span>
      </p>
      <p className="small muted">
        SHA-256 <span className="code">{sha256}</span>
      </p>
    </div>
  );
}
