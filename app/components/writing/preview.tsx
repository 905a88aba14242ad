import { useT } from "../../i18n/use-t";
import { RichText } from "./rich-text";
import styles from "./preview.module.css";

/** Texts as readers would see them; the form with what was typed stays below. */
export function Preview({
  texts,
  lang,
}: {
  readonly texts: readonly { readonly label: string; readonly text: string }[];
  readonly lang: string;
}) {
  const t = useT();
  const filled = texts.filter(({ text }) => text.trim() !== "");
  return (
    <section className={styles["preview"]} aria-labelledby="preview">
      <h2 id="preview">{t("writing.preview.title")}</h2>
      {filled.length === 0 && <p>{t("writing.preview.empty")}</p>}
      {filled.map(({ label, text }) => (
        <div key={label} className="stack stack-2">
          <h3>{label}</h3>
          <RichText text={text} lang={lang} top={4} />
        </div>
      ))}
      <p>
        <a href="#main-form">{t("writing.preview.back")}</a>
      </p>
    </section>
  );
}
