import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";

interface Happened {
  readonly event: string;
  readonly reasonCode: string | null;
}

/** Says of a suspended act that a challenge is the cause, where it is. */
export function SuspendedNote({
  status,
  events,
}: {
  readonly status: string;
  /** Oldest first. */
  readonly events: readonly Happened[];
}) {
  const t = useT();
  if (status !== "suspended") return null;
  const cause = events.findLast(({ event }) => event === "suspend")?.reasonCode;
  if (cause !== "challenge") return null;
  return (
    <Notice tone="warn" title={t("act.suspension_reason.challenge")}>
      <p>{t("challenge.public.suspended")}</p>
    </Notice>
  );
}
