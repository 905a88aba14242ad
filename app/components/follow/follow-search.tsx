import type { SearchKind } from "../../domain/follow/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink } from "../form/button";

/** To the page that offers to follow these filters under a name. */
export function FollowSearch({
  kind,
  list,
}: {
  readonly kind: SearchKind;
  /** The address of the list with these filters. */
  readonly list: string;
}) {
  const t = useT();
  const lang = t.locale;
  const query = encodeURIComponent(list.split("?")[1] ?? "");
  return (
    <ButtonLink
      kind="secondary"
      small
      href={`${url("follow", { lang }, { kind })}&query=${query}`}
    >
      {t("follow.do.search")}
    </ButtonLink>
  );
}
