import type { Cover, Covered } from "../../domain/instrument/cover";
import { pickText } from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { useAsOf } from "../layout/use-as-of";
import { InsetText } from "../ui/inset-text";
import { Name } from "../ui/name";

/** Acts of organizations that cover a member: apart from what it did itself, and said to be so. */
export function CoveredBy({ covers }: { readonly covers: readonly Cover[] }) {
  const t = useT();
  const lang = useLocale();
  const then = useAsOf();
  if (covers.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="covered-by">
      <h2 id="covered-by">{t("instrument.covered-by")}</h2>
      <InsetText>
        <p>{t("instrument.covered-by-text")}</p>
        <ul>
          {covers.map(({ organizationId, names, number, since }) => {
            const name = pickText(names, lang);
            return (
              <li key={number}>
                <a
                  href={url("participant", { lang, id: organizationId }, then)}
                >
                  <Name lang={name?.lang} text={name?.text ?? organizationId} />
                </a>
                {t("ui.colon")}
                <a href={url("act", { lang, number }, then)}>
                  <bdi dir="ltr">{number}</bdi>
                </a>{" "}
                {t("instrument.covered-since", {
                  day: formatDay(lang, since),
                })}
              </li>
            );
          })}
        </ul>
      </InsetText>
    </section>
  );
}

/** The members that an organization's act covers; they confirmed nothing themselves by it. */
export function Covers({ members }: { readonly members: readonly Covered[] }) {
  const t = useT();
  const lang = useLocale();
  if (members.length === 0) return null;
  const order = new Intl.Collator(lang);
  const named = members
    .map((member) => ({
      ...member,
      name:
        member.area === null
          ? pickText(member.names, lang)
          : { lang, text: areaName(member.area, lang) },
    }))
    .sort((a, b) => order.compare(a.name?.text ?? "", b.name?.text ?? ""));
  return (
    <section className="stack" aria-labelledby="covers">
      <h2 id="covers">{t("instrument.covers", { count: members.length })}</h2>
      <InsetText>
        <p>{t("instrument.covers-text")}</p>
        <ul>
          {named.map(({ name, since, source }, index) => (
            <li key={index}>
              <Name lang={name?.lang} text={name?.text ?? ""} />{" "}
              <span className="small muted">
                {t("instrument.member-since", {
                  day: formatDay(lang, since),
                })}{" "}
                · <bdi>{source}</bdi>
              </span>
            </li>
          ))}
        </ul>
      </InsetText>
    </section>
  );
}
