import { url } from "../../urls";
import { useT } from "../../i18n/use-t";
import { Icon } from "../ui/icon";
import styles from "./header.module.css";
import { useRoot } from "./use-root";

/** The highest number of unread notices that is written out in the head. */
const MOST_SHOWN = 99;

/** Sign-in for a stranger; account, secretariat and sign-out for a person known. */
export function AccountMenu() {
  const t = useT();
  const { user, locale: lang, key } = useRoot();
  if (!user) {
    return (
      <a className={styles.link} href={url("signIn", { lang })}>
        <Icon name="user-circle" />
        {t("ui.sign-in")}
      </a>
    );
  }
  return (
    <>
      {user.desk && (
        <a className={styles.link} href={url(user.desk, { lang })}>
          <Icon name="shield-check" />
          {t("ui.secretariat")}
        </a>
      )}
      {user.unread !== null && (
        <a className={styles.link} href={url("notices", { lang })}>
          <Icon name="bell" />
          {user.unread > 0 && (
            <span className={styles.count} aria-hidden="true">
              {user.unread > MOST_SHOWN
                ? `${String(MOST_SHOWN)}+`
                : user.unread}
            </span>
          )}
          <span className="hide-visually">
            {t("follow.notices.menu", { count: user.unread })}
          </span>
        </a>
      )}
      <a className={styles.link} href={url("account", { lang })}>
        <Icon name="user-circle" />
        <span className="hide-visually">{t("ui.account")} </span>
        <bdi className={styles.person}>{user.name}</bdi>
      </a>
      <form method="post" action={url("signOut", { lang })}>
        <input type="hidden" name="_key" value={key} />
        <button type="submit" className={styles.link}>
          <Icon name="sign-out" />
          {t("ui.sign-out")}
        </button>
      </form>
    </>
  );
}
