import type { Side } from "../../domain/exchange/model";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { OwnText } from "../register/own-text";
import { ProveNotice } from "../secretariat/prove-notice";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import { SummaryList } from "../ui/summary-list";
import type { PublicText } from "./publication-form";
import type { HeadView } from "./work-frame";

/** What is proposed to be published, and which side agreed to it. */
export function ConsentBox({
  view: { head, text, revision, consents, mayWork, needsProof, usedPractice },
}: {
  readonly view: {
    readonly head: HeadView;
    readonly text: PublicText | null;
    readonly revision: number;
    readonly consents: readonly {
      readonly side: Side;
      readonly at: number | null;
    }[];
    readonly mayWork: boolean;
    readonly needsProof: boolean;
    readonly usedPractice: string | null;
  };
}) {
  const t = useT();
  const lang = t.locale;
  if (text === null) return <p>{t("engagement.publication.none")}</p>;
  const own = consents.find(({ side }) => side === head.side);
  const isPublic = consents.every(({ at }) => at !== null);
  const shown = (["withOutputs", "withMoney", "withClosure"] as const).filter(
    (part) => text[part],
  );
  return (
    <section className="stack" aria-labelledby="proposed">
      <h2 id="proposed">{t("engagement.publication.text")}</h2>
      <p>
        <StatusTag tone={isPublic ? "ok" : "neutral"}>
          {t(
            isPublic
              ? "engagement.publication.public"
              : "engagement.publication.private",
          )}
        </StatusTag>{" "}
        {isPublic && (
          <a href={url("engagement", { lang, number: head.number })}>
            {t("engagement.publication.see")}
          </a>
        )}
      </p>
      <SummaryList
        rows={[
          {
            label: t("engagement.terms.title"),
            value: <Name lang={text.lang} text={text.title} />,
          },
          {
            label: t("engagement.publication.description"),
            value: <OwnText lang={text.lang} text={text.description} />,
          },
          {
            label: t("engagement.publication.beside"),
            value: (
              <ul>
                <li>{t("engagement.publication.always")}</li>
                {usedPractice !== null && (
                  <li>
                    {t("engagement.publication.used-practice")}
                    {t("ui.colon")}
                    <bdi dir="ltr">{usedPractice}</bdi>
                  </li>
                )}
                {shown.map((part) => (
                  <li key={part}>{t(`engagement.publication.${part}`)}</li>
                ))}
              </ul>
            ),
          },
          ...consents.map(({ side, at }) => ({
            label: t(`exchange.side.${side}`),
            value:
              at === null
                ? t("engagement.publication.no-consent")
                : t("engagement.publication.consented", {
                    when: formatInstant(lang, at),
                  }),
          })),
        ]}
      />
      {mayWork && own?.at === null && needsProof && (
        <ProveNotice
          back={url("engagementPublication", { lang, id: head.id })}
          isAnswered={false}
        />
      )}
      {mayWork && own?.at === null && !needsProof && (
        <Form secondary label={t("engagement.publication.consent")}>
          <input type="hidden" name="do" value="consent" />
          <input type="hidden" name="revision" value={String(revision)} />
          <Buttons>
            <Button>{t("engagement.publication.consent")}</Button>
          </Buttons>
        </Form>
      )}
      {mayWork && own !== undefined && own.at !== null && (
        <Form secondary label={t("engagement.publication.withdraw")}>
          <input type="hidden" name="do" value="withdraw" />
          <Buttons>
            <Button kind="secondary">
              {t("engagement.publication.withdraw")}
            </Button>
          </Buttons>
        </Form>
      )}
    </section>
  );
}
