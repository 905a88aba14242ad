import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "./own-places.module.css";

const places = [
  {
    title: "ui.nav.practices",
    links: [
      ["myPractices", "writing.mine.title"],
      ["myReviews", "review.mine.title"],
      ["myAdoptions", "adoption.own.title"],
    ],
  },
  {
    title: "ui.nav.assistance",
    links: [
      ["myRequests", "request.mine.title"],
      ["requestsToEndorse", "request.endorse.list"],
      ["myOffers", "offer.mine.title"],
      ["myMatches", "match.mine.title"],
      ["myEngagements", "engagement.mine.title"],
    ],
  },
  {
    title: "account.home.portal",
    links: [
      ["notices", "follow.notices.title"],
      ["following", "follow.following.title"],
      ["security", "account.security.title"],
      ["sessions", "account.sessions.title"],
    ],
  },
] as const;

/** Everywhere a signed-in person has work of their own, by what the portal is for. */
export function OwnPlaces() {
  const t = useT();
  return (
    <div className="grid-3">
      {places.map(({ title, links }) => (
        <nav key={title} className="stack" aria-labelledby={title}>
          <h2 id={title}>{t(title)}</h2>
          <ul className={styles.list} role="list">
            {links.map(([name, label]) => (
              <li key={name}>
                <a href={url(name, { lang: t.locale })}>{t(label)}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
  );
}
