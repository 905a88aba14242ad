import { sorts } from "../../domain/library/order";
import { toParams, type LibraryQuery } from "../../domain/library/query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { FollowSearch } from "../follow/follow-search";
import { ButtonLink } from "../form/button";
import { LinkLine, SortLine } from "../ui/link-line";

/** The orders of the list; by relevance only where something is searched for. */
export function LibrarySorts({ query }: { readonly query: LibraryQuery }) {
  const t = useT();
  const lang = useLocale();
  const own = sorts.filter((sort) => sort !== "relevance" || query.q !== "");
  return (
    <SortLine
      links={own.map((sort) => ({
        href: url("practices", { lang }, toParams({ ...query, sort })),
        label: t(`library.sort.${sort}`),
        isCurrent: sort === query.sort,
      }))}
    />
  );
}

/** The same practices elsewhere: as files, as a feed. */
export function LibraryForms({ query }: { readonly query: LibraryQuery }) {
  const t = useT();
  const lang = useLocale();
  const params = toParams({ ...query, basket: [] });
  const file = (format: string) => ({
    href: url("data", { lang, download: `practices.${format}` }, params),
    label: format.toUpperCase(),
  });
  return (
    <LinkLine
      label={t("library.other-forms")}
      links={[
        ...["csv", "json", "xlsx"].map(file),
        { href: url("practicesAtom", { lang }, params), label: "Atom" },
        { href: url("apiPractices", {}, params), label: "API" },
      ]}
    />
  );
}

/** To follow what is chosen: the one topic, and the search as it stands. */
export function FollowLibrary({ query }: { readonly query: LibraryQuery }) {
  const t = useT();
  const lang = useLocale();
  const { topic = [] } = query.selection;
  const [target] = topic;
  const params = toParams({ ...query, basket: [], sort: "newest" });
  return (
    <p className="row no-print">
      {topic.length === 1 && target !== undefined && (
        <ButtonLink
          kind="secondary"
          small
          href={url("follow", { lang }, { kind: "topic", target })}
        >
          {t("follow.do.topic")}
        </ButtonLink>
      )}
      <FollowSearch
        kind="library_search"
        list={url("practices", { lang }, params)}
      />
    </p>
  );
}
