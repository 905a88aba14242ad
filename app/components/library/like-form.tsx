import {
  legalTraditions,
  type LegalTradition,
} from "../../domain/practice/model";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { areaOptions } from "../form/area-options";
import { Select } from "../form/select";

/** Which country others are to be like. */
export function LikeForm({
  asked,
}: {
  readonly asked: {
    readonly area: string | null;
    readonly law: LegalTradition | null;
  };
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <form
      method="get"
      action={url("practiceLike", { lang })}
      className="stack narrow no-print"
      aria-label={t("library.like.title")}
    >
      <Select
        name="like"
        label={t("library.like.choose")}
        optional="silent"
        empty={t("library.no-country")}
        value={asked.area ?? undefined}
        options={areaOptions(lang)}
      />
      <Select
        name="likeLaw"
        label={t("library.like.law")}
        hint={t("library.like.law-hint")}
        optional="silent"
        empty={t("library.like.law-open")}
        value={asked.law ?? undefined}
        options={legalTraditions.map((law) => ({
          value: law,
          label: t(`practice.tradition.${law}`),
        }))}
      />
      <Button>{t("library.show")}</Button>
    </form>
  );
}
