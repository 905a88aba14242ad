import { url } from "../../urls";
import { useT } from "../../i18n/use-t";
import { Icon } from "../ui/icon";
import { AccountMenu } from "./account-menu";
import styles from "./header.module.css";
import { LanguageSwitch } from "./language-switch";
import { useRoot } from "./use-root";
import { Wordmark } from "./wordmark";

/** The head of every page: name, search, the way to each part, language, account. */
export function Header({
  switchByForm = false,
}: {
  switchByForm?: boolean | undefined;
}) {
  const t = useT();
  const { locale: lang, path } = useRoot();
  const links = [
    { href: url("initiative", { lang }), label: t("ui.nav.initiative") },
    { href: url("register", { lang }), label: t("ui.nav.register") },
    { href: url("map", { lang }), label: t("ui.nav.map") },
    { href: url("practices", { lang }), label: t("ui.nav.practices") },
    { href: url("assistance", { lang }), label: t("ui.nav.assistance") },
  ];
  const here = path.split("?")[0] ?? "";
  const place = here.replace(
    /^\/\w+\/(?:acts|participants|instruments|countries|statistics|compare)(?:\/|$)/,
    `${url("register", { lang })}/`,
  );
  // The longest address that this page lies under: the map is below the
  // register, and so, for the reader, are its records.
  const current = links
    .map(({ href }) => href)
    .filter((href) => place === href || place.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
  return (
    <header className={styles.header}>
      <div className={`wrap ${styles.top ?? ""}`}>
        <a className={styles.brand} href={url("home", { lang })}>
          <Wordmark />
          <span className={styles.names}>
            <span className={styles.site}>{t("ui.site")}</span>
            <span className={styles.full}>{t("ui.initiative")}</span>
          </span>
        </a>
        <div className={styles.account}>
          <AccountMenu />
        </div>
        <form
          method="get"
          action={url("register", { lang })}
          role="search"
          aria-label={t("ui.search-label")}
          className={styles.search}
        >
          <label htmlFor="site-search" className="hide-visually">
            {t("ui.search-label")}
          </label>
          <input
            id="site-search"
            type="search"
            name="q"
            dir="auto"
            placeholder={t("ui.search-label")}
          />
          <button type="submit" aria-label={t("ui.search")}>
            <Icon name="magnifying-glass" />
          </button>
        </form>
      </div>
      <div className={`wrap ${styles.bottom ?? ""}`}>
        <nav aria-label={t("ui.main-navigation")}>
          <ul className={styles.pillars}>
            {links.map(({ href, label }) => (
              <li key={href}>
                <a
                  href={href}
                  aria-current={
                    href === current
                      ? href === here
                        ? "page"
                        : "true"
                      : undefined
                  }
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch byForm={switchByForm} />
      </div>
    </header>
  );
}
