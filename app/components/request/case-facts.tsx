import type { RequestCaseView } from "../../domain/request/view";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";
import { categoryNames } from "./category-names";

/** What an officer needs to know beside the text: who stands by it, which country, on which day. */
export function CaseFacts({
  view,
}: {
  readonly view: Pick<
    RequestCaseView,
    "categories" | "endorsedBy" | "submittedBy" | "splitFrom"
  >;
}) {
  const t = useT();
  const lang = t.locale;
  const { categories, endorsedBy, submittedBy, splitFrom } = view;
  const person = (name: string | null) =>
    name === null ? t("writing.not-stated") : <Name text={name} />;
  return (
    <SummaryList
      rows={[
        {
          label: t("request.case.categories"),
          value: categoryNames(t, categories) || t("writing.not-stated"),
        },
        { label: t("request.case.sent-by"), value: person(submittedBy) },
        { label: t("request.case.endorsed-by"), value: person(endorsedBy) },
        ...(splitFrom
          ? [
              {
                label: t("request.case.split-from"),
                value: (
                  <a href={url("requestCase", { lang, id: splitFrom.id })}>
                    <bdi dir="ltr">{splitFrom.number}</bdi>
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
