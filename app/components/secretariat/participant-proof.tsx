import { areaName } from "../../domain/reference/area";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";
import { SummaryList } from "../ui/summary-list";
import type { CaseParticipant } from "./case-view";

/** Who the participant says it is, what it proved of that, and what speaks against. */
export function ParticipantProof({
  participant,
}: {
  readonly participant: CaseParticipant;
}) {
  const t = useT();
  const lang = t.locale;
  const { names, identifiers, proofs, twins, mixedWords } = participant;
  const proved = (at: number | null) =>
    at === null
      ? t("case.not-proved")
      : t("case.proved-on", { date: formatShortDay(lang, at) });
  return (
    <section className="stack">
      <h2>{t("case.participant")}</h2>
      {twins.length > 0 && (
        <Notice tone="warn" title={t("case.twins", { count: twins.length })}>
          <ul>
            {twins.map(({ id, reason, lang: own, name, area }) => (
              <li key={id}>
                <Name lang={own || undefined} text={name} />
                {area !== null && ` · ${areaName(area, lang)}`}
                {" · "}
                {t.find(`participant.duplicate.${reason}`) ??
                  t("case.twin.look_alike")}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {mixedWords.length > 0 && (
        <Notice tone="warn" title={t("case.mixed-words")}>
          <p>
            <bdi>{mixedWords.join(" · ")}</bdi>
          </p>
        </Notice>
      )}
      <SummaryList
        rows={[
          {
            label: t("case.names"),
            value: (
              <ul>
                {names.map(({ lang: own, text, transliteration }) => (
                  <li key={own + text}>
                    <Name lang={own} text={text} />
                    {transliteration && (
                      <>
                        {" "}
                        <span className="muted">
                          (<bdi>{transliteration}</bdi>)
                        </span>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            label: t("case.kind-and-area"),
            value: [
              t(`participant.kind.${participant.kind}`),
              ...(participant.area === null
                ? []
                : [areaName(participant.area, lang)]),
            ].join(" · "),
          },
          {
            label: t("case.identifiers"),
            value:
              identifiers.length === 0 ? (
                t("case.none-given")
              ) : (
                <ul>
                  {identifiers.map(({ scheme, authority, value }) => (
                    <li key={scheme + value}>
                      {t(`participant.scheme.${scheme}`)}
                      {authority && (
                        <>
                          {" · "}
                          <bdi>{authority}</bdi>
                        </>
                      )}{" "}
                      <span className="code">{value}</span>
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            label: t("case.domains"),
            value:
              proofs.length === 0 ? (
                t("case.none-given")
              ) : (
                <ul>
                  {proofs.map((one) => (
                    <li key={one.domain}>
                      <span className="code">{one.domain}</span>
                      <br />
                      {t("case.proof-dns")}: {proved(one.dnsProvedAt)}
                      <br />
                      {t("case.proof-mail")}: {proved(one.mailProvedAt)}
                    </li>
                  ))}
                </ul>
              ),
          },
          ...(participant.website === null
            ? []
            : [
                {
                  label: t("participant.label.website"),
                  value: <span className="code">{participant.website}</span>,
                },
              ]),
          ...(participant.contact === null
            ? []
            : [
                {
                  label: t("participant.label.contact"),
                  value: <span className="code">{participant.contact}</span>,
                },
              ]),
          {
            label: t("case.identity-before"),
            value:
              participant.identityCheckedAt === null
                ? t("case.never")
                : formatShortDay(lang, participant.identityCheckedAt),
          },
        ]}
      />
    </section>
  );
}
