import type { TaggedText } from "../../domain/kernel/localized";
import type { Instant } from "../../domain/kernel/clock";
import type {
  Identifier,
  ParticipantKind,
} from "../../domain/participant/model";
import { area, areaName } from "../../domain/reference/area";
import { languageName } from "../../domain/reference/language";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { useAsOf } from "../layout/use-as-of";
import { Name } from "../ui/name";
import { SummaryList, type SummaryRow } from "../ui/summary-list";

interface Facts {
  readonly kind: ParticipantKind;
  readonly area: string | null;
  readonly website: string | null;
  readonly contact: string | null;
  readonly names: readonly (TaggedText & {
    readonly transliteration: string | null;
  })[];
  readonly identifiers: readonly Identifier[];
  readonly domains: readonly {
    readonly domain: string;
    readonly dnsProvedAt: Instant | null;
    readonly mailProvedAt: Instant | null;
  }[];
}

/** What is known of a participant: names, kind, area, identifiers, website, proved domains. */
export function ParticipantFacts({ participant }: { participant: Facts }) {
  const t = useT();
  const lang = useLocale();
  const rows: (SummaryRow | false)[] = [
    {
      label: t("register.names"),
      value: <Names names={participant.names} />,
    },
    {
      label: t("register.facet.kind"),
      value: t(`participant.kind.${participant.kind}`),
    },
    participant.area !== null && {
      label: t("register.facet.area"),
      value: <AreaLink iso3={participant.area} />,
    },
    ...participant.identifiers.map(({ scheme, authority, value }) => ({
      label: authority === "" ? t(`participant.scheme.${scheme}`) : authority,
      value: <span className="code">{value}</span>,
    })),
    participant.website !== null && {
      label: t("participant.label.website"),
      value: (
        <a href={participant.website} rel="nofollow noopener" dir="ltr">
          {participant.website}
        </a>
      ),
    },
    participant.contact !== null && {
      label: t("participant.label.contact"),
      value: (
        <a href={`mailto:${participant.contact}`} dir="ltr">
          {participant.contact}
        </a>
      ),
    },
    ...participant.domains.map(({ domain, dnsProvedAt, mailProvedAt }) => ({
      label: t("register.proved-domain"),
      value: (
        <>
          <span className="code">{domain}</span>
          {dnsProvedAt !== null && (
            <p className="small">
              {t("register.proved-dns", { day: formatDay(lang, dnsProvedAt) })}
            </p>
          )}
          {mailProvedAt !== null && (
            <p className="small">
              {t("register.proved-mail", {
                day: formatDay(lang, mailProvedAt),
              })}
            </p>
          )}
        </>
      ),
    })),
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

function Names({ names }: Pick<Facts, "names">) {
  const t = useT();
  const lang = useLocale();
  return (
    <ul>
      {names.map(({ lang: own, text, transliteration }) => (
        <li key={own}>
          <Name lang={own} text={text} />
          <br />
          <span className="small muted">{languageName(own, lang)}</span>
          {transliteration !== null && (
            <p className="small">
              <bdi>{transliteration}</bdi>{" "}
              <span className="muted">
                {t("participant.transliteration-note")}
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function AreaLink({ iso3 }: { readonly iso3: string }) {
  const t = useT();
  const lang = useLocale();
  const { region } = area(iso3);
  return (
    <>
      <a href={url("country", { lang, iso3 }, useAsOf())}>
        {areaName(iso3, lang)}
      </a>
      {region && (
        <span className="muted"> · {t(`reference.region.${region}`)}</span>
      )}
    </>
  );
}
