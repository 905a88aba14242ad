import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import type { Crumb } from "../ui/breadcrumb";
import { useAsOf } from "./use-as-of";

/** The register as the parent of a page, as of the day as which the page is read. */
export function useRegisterCrumb(): Crumb {
  const t = useT();
  const lang = useLocale();
  return {
    label: t("register.title"),
    href: url("register", { lang }, useAsOf()),
  };
}
