import { dayOf } from "../../domain/kernel/clock";
import type { OwnRequest } from "../../domain/request/own";
import { formatInstant, formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";

/** Says on every page of a request under work that it is saved, by whom, and that it was not sent. */
export function DraftBanner({
  request: { saved, now, status },
}: {
  readonly request: Pick<OwnRequest, "saved" | "now" | "status">;
}) {
  const t = useT();
  const isToday = dayOf(saved.at) === dayOf(now);
  const at = (isToday ? formatTime : formatInstant)(t.locale, saved.at);
  const isBack = status === "returned";
  return (
    <Notice
      tone={isBack ? "warn" : "info"}
      title={t(`writing.banner.${isBack ? "returned" : "draft"}`, { at })}
    >
      {!saved.isSelf && saved.by !== "" && (
        <p>
          {t("writing.banner.by")} <bdi>{saved.by}</bdi>
        </p>
      )}
    </Notice>
  );
}
