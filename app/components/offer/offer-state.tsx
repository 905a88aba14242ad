import type { OwnOffer } from "../../domain/offer/own";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { Notice } from "../ui/notice";

/** Where an offer stands in a sentence, and what its people can do about it. */
export function OfferState({ offer }: { readonly offer: OwnOffer }) {
  const t = useT();
  const lang = t.locale;
  const { status, canEdit, problems, id } = offer;
  const missing = Object.keys(problems).length;
  const day = offer.expiresAt === null ? "" : formatDay(lang, offer.expiresAt);
  const due = offer.dueAt === null ? "" : formatDay(lang, offer.dueAt);
  return (
    <>
      <Notice
        tone={status === "active" ? "ok" : canEdit ? "warn" : "info"}
        title={t(`exchange.offer-status.${status}`)}
      >
        <p>{t(`offer.state.${status}`, { day, due })}</p>
        {offer.reasonCode === "unanswered" && status === "paused" && (
          <p>{t("offer.state.unanswered")}</p>
        )}
        {canEdit && missing > 0 && (
          <p>{t("offer.missing", { count: missing })}</p>
        )}
        {canEdit && missing === 0 && offer.waitsForOwner && (
          <p>{t("offer.waits-for-owner")}</p>
        )}
      </Notice>
      {canEdit && (
        <Buttons>
          <ButtonLink href={url("writeOffer", { lang, id })} kind="secondary">
            {t("offer.write.link")}
          </ButtonLink>
        </Buttons>
      )}
    </>
  );
}
