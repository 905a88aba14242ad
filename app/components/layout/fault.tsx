import {
  isRouteErrorResponse,
  useLocation,
  useRouteError,
} from "@remix-run/react";
import type { MessageParams } from "../../domain/kernel/errors";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { faultStatus } from "./fault-status";
import { useRoot } from "./use-root";

/** What a loader's refusal carries, if it is one of ours. */
interface Refusal {
  readonly code?: string;
  readonly params?: MessageParams;
}

/** What stands on the page when it could not be made: what happened, and what to do next. */
export function Fault() {
  const t = useT();
  const { locale: lang } = useRoot();
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const asOf = new URLSearchParams(search).get("asOf");
  const response = isRouteErrorResponse(error) ? error : undefined;
  const status = faultStatus(response?.status);
  // The refusal's own words, where it has any: they know more than its number does.
  const refusal = response?.data as Refusal | null | undefined;
  const own = refusal?.code && t.find(refusal.code, refusal.params);
  const title = t(`ui.fault.${status}.title`);
  return (
    <div className="prose">
      <h1>{title}</h1>
      <p className="lead">{own || t(`ui.fault.${status}.text`)}</p>
      <h2>{t("ui.fault.next")}</h2>
      <ul>
        {status === "401" && (
          <li>
            <a href={url("signIn", { lang })}>{t("ui.sign-in")}</a>
          </li>
        )}
        {asOf !== null && (
          <li>
            <a href={withoutDay(pathname, search)}>
              {t("register.as-of.today")}
            </a>
          </li>
        )}
        <li>
          <a href={url("home", { lang })}>{t("ui.fault.home")}</a>
        </li>
        <li>
          <a href={url("register", { lang })}>{t("ui.fault.register")}</a>
        </li>
        <li>
          <a href={url("about", { lang })}>{t("ui.fault.help")}</a>
        </li>
      </ul>
    </div>
  );
}

/** The same page, read as of today. */
function withoutDay(pathname: string, search: string): string {
  const kept = new URLSearchParams(search);
  kept.delete("asOf");
  const query = kept.toString();
  return query === "" ? pathname : `${pathname}?${query}`;
}
