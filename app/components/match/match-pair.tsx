import type { MatchView } from "../../domain/match/view";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { OfferFacts } from "../offer/offer-facts";
import { Name } from "../ui/name";
import styles from "./match.module.css";
import { RequestSide } from "./request-side";

/** Request and offer side by side, within what the reader may see of each. */
export function MatchPair({ match }: { readonly match: MatchView }) {
  const t = useT();
  const { request, offer } = match;
  return (
    <div className={styles["sides"]}>
      <section className="stack" aria-labelledby="request">
        <h2 id="request">
          {t("match.the-request", { number: request.number })}
        </h2>
        {request.title && (
          <p className="lead">
            <bdi lang={request.title.lang}>{request.title.text}</bdi>
          </p>
        )}
        {request.by && (
          <p>
            <Name {...request.by} />
          </p>
        )}
        <RequestSide
          text={match.requestText}
          lang={match.requestLang}
          area={match.requestArea}
        />
      </section>
      <section className="stack" aria-labelledby="offer">
        <h2 id="offer">{t("match.the-offer", { number: offer.number })}</h2>
        <p className="lead">
          <a href={url("offer", { lang: t.locale, number: offer.number })}>
            <bdi lang={offer.title.lang}>{offer.title.text}</bdi>
          </a>
        </p>
        <p>
          <Name {...offer.by} />
        </p>
        <OfferFacts offer={match.offerText} lang={match.offerLang} />
      </section>
    </div>
  );
}
