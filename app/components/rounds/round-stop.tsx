import type { RoundStop as Stop } from "../../domain/round/model";
import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";

/** Why a run ended without a result, and how far its proof was. */
export function RoundStop({
  stop: { code, aims, bounds },
}: {
  readonly stop: Stop;
}) {
  const t = useT();
  const list = (values: readonly (number | null)[]) =>
    values
      .map((value) =>
        value === null
          ? t("round.stop.unknown")
          : formatNumber(t.locale, value),
      )
      .join(" · ");
  return (
    <Notice tone="warn" title={t(`round.stop.${code}`)}>
      {aims && bounds && (
        <p>
          {t("round.stop.bound", { aims: list(aims), bounds: list(bounds) })}
        </p>
      )}
    </Notice>
  );
}
