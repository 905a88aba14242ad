import { toParams, type RegisterQuery } from "../../domain/register/query";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink } from "../form/button";

/** To the page that offers to follow these filters under a name. */
export function FollowSearch({ query }: { readonly query: RegisterQuery }) {
  const t = useT();
  const lang = t.locale;
  const list = url(
    "register",
    { lang },
    toParams({ ...query, sort: "newest" }),
  );
  const search = list.split("?")[1] ?? "";
  return (
    <p className="no-print">
      <ButtonLink
        kind="secondary"
        small
        href={`${url("follow", { lang }, { kind: "search" })}&query=${encodeURIComponent(search)}`}
      >
        {t("follow.do.search")}
      </ButtonLink>
    </p>
  );
}
