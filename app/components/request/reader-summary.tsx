import type { Audience } from "../../domain/exchange/model";
import type { NamedBody } from "../../domain/request/own";
import { useT } from "../../i18n/use-t";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";

/** Who may read a request, in words. */
export function ReaderSummary({
  audience,
  titleIsPublic,
  named,
  changeHref,
}: {
  readonly audience: Audience;
  readonly titleIsPublic: boolean;
  readonly named: readonly NamedBody[];
  readonly changeHref?: string | undefined;
}) {
  const t = useT();
  return (
    <SummaryList
      rows={[
        {
          label: t("request.field.audience"),
          value: t(`exchange.audience.${audience}`),
          changeHref,
        },
        {
          label: t("request.view.title-public"),
          value: t(
            titleIsPublic || audience === "public"
              ? "request.yes"
              : "request.no",
          ),
        },
        ...(named.length === 0
          ? []
          : [
              {
                label: t("request.field.named"),
                value: (
                  <ul>
                    {named.map(({ id, name }) => (
                      <li key={id}>
                        <Name {...name} />
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]),
      ]}
    />
  );
}
