import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Name } from "../ui/name";

/** Who works on a case, and until when; names are there for officers only. */
export function HeldBy({
  until,
  holder,
  isMine,
}: {
  readonly until: number | null;
  readonly holder: string | null;
  readonly isMine: boolean;
}) {
  const t = useT();
  if (until === null) return <>{t("case.free")}</>;
  const time = formatInstant(t.locale, until);
  if (isMine) return <>{t("case.held-by-you", { time })}</>;
  if (holder === null) return <>{t("case.held", { time })}</>;
  return (
    <>
      {t.rich("case.held-by", {
        time,
        name: holder,
        who: ([name]) => <Name key="who" text={String(name)} />,
      })}
    </>
  );
}
