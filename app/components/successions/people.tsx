import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Notice } from "../ui/notice";

/** Before a succession is decided: who will act for what passes, and who won't. */
export function SuccessionPeople({
  people: { left, owners },
  successorId,
}: {
  readonly people: { readonly left: number; readonly owners: number };
  readonly successorId: string;
}) {
  const t = useT();
  return (
    <>
      {left > 0 && (
        <Notice title={t("succession.people.title")}>
          <p>{t("succession.people.left", { count: left })}</p>
        </Notice>
      )}
      {owners === 0 && (
        <Notice tone="warn" title={t("succession.people.nobody-title")}>
          <p>{t("succession.people.nobody")}</p>
          <p>
            <a
              href={url("handOver", {
                lang: t.locale,
                participant: successorId,
              })}
            >
              {t("membership.hand-over.title")}
            </a>
          </p>
        </Notice>
      )}
    </>
  );
}
