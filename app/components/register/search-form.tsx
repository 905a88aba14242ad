import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Icon } from "../ui/icon";
import styles from "./search-form.module.css";

/** The search over the register; a GET form that keeps what else the address says. */
export function SearchForm({
  action,
  q = "",
  hidden = [],
}: {
  readonly action: string;
  readonly q?: string | undefined;
  readonly hidden?: readonly (readonly [string, string])[] | undefined;
}) {
  const t = useT();
  return (
    <form
      method="get"
      action={action}
      role="search"
      aria-label={t("register.search-label")}
      className={styles.form}
    >
      {hidden.map(([name, value]) => (
        <input
          key={`${name}=${value}`}
          type="hidden"
          name={name}
          value={value}
        />
      ))}
      <label htmlFor="register-search" className={styles.label}>
        {t("register.search-label")}
      </label>
      <div className={styles.line}>
        <input
          id="register-search"
          type="search"
          name="q"
          dir="auto"
          maxLength={200}
          defaultValue={q}
          aria-describedby="register-search-hint"
          className={styles.input}
        />
        <Button>
          <Icon name="magnifying-glass" />
          {t("ui.search")}
        </Button>
      </div>
      <p id="register-search-hint" className={styles.hint}>
        {t("register.search-hint")}
      </p>
    </form>
  );
}
