import type { ActStart } from "../../domain/act/own";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Notice } from "../ui/notice";

/** Drafts begun already, before somebody begins the same one again. */
export function UnderWay({ acts }: { readonly acts: ActStart["underWay"] }) {
  const t = useT();
  const lang = t.locale;
  if (acts.length === 0) return null;
  return (
    <Notice title={t("acts.new.under-way", { count: acts.length })}>
      <ul>
        {acts.map(({ id, type, status, updatedAt }) => (
          <li key={id}>
            <a href={url("actTasks", { lang, id })}>
              {t(`act.type.${type}`)}
              {t("ui.colon")}
              {t(`act.status.${status}`)}
            </a>{" "}
            ({formatInstant(lang, updatedAt)})
          </li>
        ))}
      </ul>
    </Notice>
  );
}
