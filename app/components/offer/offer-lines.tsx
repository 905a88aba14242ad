import type { OwnOfferLine } from "../../domain/offer/own";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { NoticeList } from "../ui/notice-list";
import { StatusTag } from "../ui/status-tag";
import { offerTone } from "./offer-tones";

/** One's own offers, each with where it stands. */
export function OfferLines({
  offers,
}: {
  readonly offers: readonly OwnOfferLine[];
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <NoticeList
      items={offers.map((one) => ({
        key: one.id,
        title: one.title.text ? (
          <bdi lang={one.title.lang}>{one.title.text}</bdi>
        ) : (
          t("offer.untitled")
        ),
        text: (
          <span className="row">
            <bdi lang={one.participant.lang}>{one.participant.text}</bdi>
            {one.number && <span className="code">{one.number}</span>}
            <StatusTag tone={offerTone(one.status)}>
              {t(`exchange.offer-status.${one.status}`)}
            </StatusTag>
            {one.number &&
              t("offer.taken", { taken: one.slotsTaken, slots: one.slots })}
          </span>
        ),
        when:
          one.expiresAt === null
            ? t("offer.changed", { day: formatShortDay(lang, one.updatedAt) })
            : t("offer.ends", { day: formatShortDay(lang, one.expiresAt) }),
        href: url("offerSteps", { lang, id: one.id }),
      }))}
    />
  );
}
