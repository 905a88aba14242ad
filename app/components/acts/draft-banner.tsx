import type { OwnAct } from "../../domain/act/own";
import { dayOf } from "../../domain/kernel/clock";
import { formatInstant, formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";

/** Says on every page of a draft that it is saved, and that it was not sent. */
export function DraftBanner({
  act,
}: {
  readonly act: Pick<OwnAct, "status" | "updatedAt" | "now">;
}) {
  const t = useT();
  const { updatedAt, now, status } = act;
  const isToday = dayOf(updatedAt) === dayOf(now);
  const format = isToday ? formatTime : formatInstant;
  const at = format(t.locale, updatedAt);
  return (
    <Notice
      tone={status === "returned" ? "warn" : "info"}
      title={t(
        status === "returned" ? "acts.banner.returned" : "acts.banner.draft",
        { at },
      )}
    />
  );
}
