import type { ReactNode } from "react";
import { useT } from "../../i18n/use-t";
import { PageHeader } from "../layout/page-header";
import { Notice } from "../ui/notice";

/** A mailed link that does nothing any more: why, and what to do instead. */
export function DeadLink({
  state,
  children,
}: {
  readonly state: "used" | "expired" | "unknown";
  readonly children: ReactNode;
}) {
  const t = useT();
  return (
    <div className="narrow stack">
      <PageHeader title={t("account.link.title")} />
      <Notice tone="warn" title={t(`account.link.${state}`)} />
      {children}
    </div>
  );
}
