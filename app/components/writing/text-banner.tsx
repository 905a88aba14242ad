import type { OwnPractice } from "../../domain/practice/own";
import { dayOf } from "../../domain/kernel/clock";
import { formatInstant, formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";

/** Says on every page of a text under work that it is saved, by whom, and that it was not sent. */
export function TextBanner({
  practice: { saved, now, stage },
}: {
  readonly practice: Pick<OwnPractice, "saved" | "now" | "stage">;
}) {
  const t = useT();
  const isToday = dayOf(saved.at) === dayOf(now);
  const at = (isToday ? formatTime : formatInstant)(t.locale, saved.at);
  const isBack = stage === "returned" || stage === "revision_requested";
  return (
    <Notice
      tone={isBack ? "warn" : "info"}
      title={t(`writing.banner.${isBack ? stage : "draft"}`, { at })}
    >
      {!saved.isSelf && saved.by !== "" && (
        <p>
          {t("writing.banner.by")} <bdi>{saved.by}</bdi>
        </p>
      )}
    </Notice>
  );
}
