import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "./footer.module.css";
import { ContactLine } from "./contact-line";
import { themes } from "../../domain/kernel/theme";
import { useRoot } from "./use-root";

/** The foot of every page: help first, in the same place everywhere. */
export function Footer() {
  const t = useT();
  const { locale: lang, now, path, theme } = useRoot();
  const links = [
    { href: url("about", { lang }), label: t("ui.footer.help") },
    {
      href: url("accessibility", { lang }),
      label: t("ui.footer.accessibility"),
    },
    { href: url("privacy", { lang }), label: t("ui.footer.privacy") },
    { href: url("howCounted", { lang }), label: t("ui.footer.counting") },
    { href: url("verify", { lang }), label: t("credential.title") },
    { href: url("instruments", { lang }), label: t("instrument.title") },
    { href: url("statistics", { lang }), label: t("views.tab.statistics") },
    { href: url("countries", { lang }), label: t("views.tab.countries") },
    { href: url("compare", { lang }), label: t("views.compare.title") },
    { href: url("challenges", { lang }), label: t("challenge.figures.title") },
    {
      href: url("data", { lang, download: "register.csv" }),
      label: t("ui.footer.data"),
    },
    { href: url("registerAtom", { lang }), label: t("ui.footer.feed") },
  ];
  return (
    <footer className={styles.footer}>
      <div className={`wrap ${styles.inside ?? ""}`}>
        <nav aria-label={t("ui.footer.label")}>
          <ul className={styles.links}>
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <form
          method="post"
          action={url("theme", { lang })}
          className={styles.theme}
        >
          <input type="hidden" name="to" value={path} />
          <fieldset>
            <legend>{t("ui.theme")}</legend>
            <div className={styles.themes}>
              {themes.map((one) => (
                <button
                  key={one}
                  type="submit"
                  name="theme"
                  value={one}
                  aria-pressed={one === theme}
                >
                  {t(`ui.theme.${one}`)}
                </button>
              ))}
            </div>
          </fieldset>
        </form>
        <div className={styles.notes}>
          <div className="no-print stack stack-2">
            <ContactLine />
            <p>{t("ui.footer.licence")}</p>
          </div>
          <p>{t("reference.disclaimer")}</p>
          {now > 0 && (
            <p>
              {t("ui.page-made")}{" "}
              <time dateTime={new Date(now).toISOString()}>
                {formatInstant(lang, now)}
              </time>
            </p>
          )}
        </div>
      </div>
    </footer>
  );
}
