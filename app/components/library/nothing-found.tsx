import type { ReactNode } from "react";
import type { Suggestion } from "../../domain/library/suggest";
import type { FilterName } from "../../domain/library/facets";
import {
  isNarrowed,
  toParams,
  without,
  withWords,
  type LibraryQuery,
} from "../../domain/library/query";
import { areaName } from "../../domain/reference/area";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { EmptyState } from "../ui/empty-state";

/** Why the list is empty, what was perhaps meant, and which filter to take away. */
export function NoPractice({
  query,
  offers,
  suggestion,
}: {
  readonly query: LibraryQuery;
  readonly offers: readonly {
    readonly name: FilterName;
    readonly rows: number;
  }[];
  readonly suggestion: Suggestion | null;
}) {
  const t = useT();
  const lang = useLocale();
  const isAsked = isNarrowed(query);
  return (
    <EmptyState
      title={t(isAsked ? "library.nothing-fits" : "library.nothing-yet")}
      suggestions={offers.map(({ name, rows }) => ({
        href: url("practices", { lang }, toParams(without(query, name))),
        label: t("library.remove-filter", {
          filter:
            name === "like" && query.like
              ? `${t("library.facet.like")} ${areaName(query.like.area, lang)}`
              : t(`library.facet.${name}`),
          count: rows,
        }),
      }))}
    >
      {suggestion && <DidYouMean query={query} suggestion={suggestion} />}
      <p>
        {t(isAsked ? "library.nothing-fits-why" : "library.nothing-yet-why")}
      </p>
    </EmptyState>
  );
}

function DidYouMean({
  query,
  suggestion,
}: {
  readonly query: LibraryQuery;
  readonly suggestion: Suggestion;
}) {
  const t = useT();
  const lang = useLocale();
  const parts = t.rich<ReactNode>("library.did-you-mean", {
    words: suggestion.text,
    link: (children) => (
      <a
        key="link"
        href={url(
          "practices",
          { lang },
          toParams(withWords(query, suggestion.q ?? suggestion.text)),
        )}
      >
        <b>
          <bdi lang={suggestion.lang}>{children}</bdi>
        </b>
      </a>
    ),
  });
  return <p role="status">{parts}</p>;
}
