import type { CapacityLevel } from "../../domain/exchange/model";
import type { RequestPageView } from "../../domain/request/view";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { areaName } from "../../domain/reference/area";
import { InsetText } from "../ui/inset-text";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";
import { categoryNames } from "./category-names";
import { RequestFiles } from "./request-files";
import { RequestText } from "./request-text";

/** What the country declares of its capacity on a topic. */
function Level({ level }: { readonly level: CapacityLevel | undefined }) {
  const t = useT();
  if (level === undefined) return null;
  return (
    <div className="small muted">
      {t("request.view.level", { level: t(`exchange.capacity.${level}`) })}
    </div>
  );
}

/** A request as its reader may read it; what is kept from them is said, not left out in silence. */
export function PublicRequest({
  request,
}: {
  readonly request: RequestPageView;
}) {
  const t = useT();
  const lang = t.locale;
  const { number, isWhole, content, withheld, files } = request;
  return (
    <div className="columns">
      <div className="stack stack-5">
        <p>
          {t(`request.public.${request.status as "open"}`)}
          {request.reason !== null && (
            <>
              {" "}
              {t("request.view.why", {
                reason: t(`request.reason.${request.reason}`),
              })}
            </>
          )}
        </p>
        {!isWhole && <InsetText>{t("request.view.title-only")}</InsetText>}
        {isWhole && withheld.length > 0 && (
          <InsetText>{t("request.view.some-withheld")}</InsetText>
        )}
        {isWhole && (
          <RequestText
            content={content}
            lang={request.lang}
            withheld={withheld}
          />
        )}
        <RequestFiles
          files={files}
          lang={request.lang}
          hrefOf={(fileId) =>
            url("requestPublicFile", { lang, number, fileId })
          }
        />
      </div>
      <aside className="stack stack-5">
        <SummaryList
          rows={[
            ...(request.topics.length > 0
              ? [
                  {
                    label: t("request.view.topics"),
                    value: (
                      <ul>
                        {request.topics.map((topic) => (
                          <li key={topic}>
                            {t(`reference.topic.${topic}`)}
                            <Level level={request.levels[topic]} />
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]
              : []),
            ...(request.categories === null
              ? []
              : [
                  {
                    label: t("request.case.categories"),
                    value:
                      categoryNames(t, request.categories) ||
                      t("writing.not-stated"),
                  },
                ]),
            ...(request.endorsedAt === null
              ? []
              : [
                  {
                    label: t("request.view.endorsed"),
                    value: formatDay(lang, request.endorsedAt),
                  },
                ]),
            ...(request.openedAt === null
              ? []
              : [
                  {
                    label: t("request.view.opened"),
                    value: formatDay(lang, request.openedAt),
                  },
                ]),
            {
              label: t("request.field.audience"),
              value: t(`exchange.audience.${request.audience}`),
            },
          ]}
        />
        {request.pooled.length > 0 && (
          <section className="stack" aria-labelledby="pool">
            <h2 id="pool">{t("request.view.pool")}</h2>
            <p className="small">{t("request.view.pool-lead")}</p>
            <ul>
              {request.pooled.map((one) => (
                <li key={one.number}>
                  <a href={url("request", { lang, number: one.number })}>
                    <Name lang={one.lang} text={one.title} />
                  </a>{" "}
                  <span className="small muted">
                    {areaName(one.area, lang)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {isWhole && <p className="small">{t("request.view.contact-later")}</p>}
      </aside>
    </div>
  );
}
