import type { ClaimStatus } from "../../domain/claim/model";
import type { ParticipantKind } from "../../domain/participant/model";
import { areaName } from "../../domain/reference/area";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { useAsOf } from "../layout/use-as-of";
import { Name } from "../ui/name";
import { StatusTag, type Tone } from "../ui/status-tag";
import { ClaimQuote } from "./claim-quote";
import { ClaimSource } from "./claim-source";

export interface ListedClaim {
  readonly id: string;
  readonly status: ClaimStatus;
  readonly participantId: string | null;
  readonly name: string;
  readonly nameLang: string;
  readonly kind: ParticipantKind;
  readonly area: string | null;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly seenOn: string;
  readonly quote: string;
  readonly quoteLang: string;
  readonly translation: string | null;
  readonly translationLang: string | null;
  readonly registeredAs: string | null;
  readonly retractedAt: number | null;
  readonly retractionReason: string | null;
}

export const claimTone = (status: ClaimStatus): Tone =>
  status === "promoted" ? "ok" : status === "retracted" ? "change" : "neutral";

/** Claims seen elsewhere, each with its source; those taken back are struck. */
export const ClaimList = ({
  claims,
}: {
  readonly claims: readonly ListedClaim[];
}) => (
  <div className="stack stack-7">
    {claims.map((claim) => (
      <Claim key={claim.id} claim={claim} />
    ))}
  </div>
);

function Claim({ claim }: { readonly claim: ListedClaim }) {
  const t = useT();
  const lang = t.locale;
  const then = useAsOf();
  const { id, status, name, nameLang, kind, area, retractedAt, registeredAs } =
    claim;
  const who = <Name lang={nameLang} text={name} />;
  return (
    <article className="stack" id={id} aria-labelledby={`who-${id}`}>
      <h3 id={`who-${id}`}>{retractedAt === null ? who : <s>{who}</s>}</h3>
      <p className="row">
        <StatusTag tone={claimTone(status)}>
          {t(`claim.status.${status}`)}
        </StatusTag>
        <span className="small muted">
          {[
            t(`participant.kind.${kind}`),
            ...(area === null ? [] : [areaName(area, lang)]),
          ].join(" · ")}
        </span>
      </p>
      <ClaimQuote quote={claim} />
      <p>
        <ClaimSource source={claim} />
        <br />
        <span className="small muted">
          {t("claim.public.seen", { day: formatDay(lang, claim.seenOn) })}
        </span>
      </p>
      {registeredAs !== null && (
        <p>
          {t.rich("claim.public.registered", {
            number: registeredAs,
            act: (shown) => (
              <a
                key="act"
                href={url("act", { lang, number: registeredAs }, then)}
              >
                <bdi dir="ltr">{shown}</bdi>
              </a>
            ),
          })}
        </p>
      )}
      {retractedAt !== null && (
        <p>
          {t("claim.public.retracted", { day: formatDay(lang, retractedAt) })}
          {t("ui.colon")}
          {t.find(`claim.retraction.${claim.retractionReason ?? ""}`)}
        </p>
      )}
    </article>
  );
}
