import { directionOf } from "../../domain/kernel/localized";
import { localeNames, type Locale } from "../../i18n/locales";
import { useT } from "../../i18n/use-t";
import { LetterText } from "../ui/letter-text";
import { Notice } from "../ui/notice";

/** The letter an answer would send, in the language of who gets it. */
export function LetterPreview({
  letter,
}: {
  readonly letter: {
    readonly lang: Locale;
    readonly to: string;
    readonly title: string;
    readonly text: string;
  } | null;
}) {
  const t = useT();
  if (letter === null) return <Notice live>{t("case.no-letter")}</Notice>;
  const { lang, to, title, text } = letter;
  return (
    <Notice live title={t("case.preview-title")}>
      <p className="small">
        {t("case.preview-to", { language: localeNames[lang] })}{" "}
        <span className="code">{to}</span>
      </p>
      <div lang={lang} dir={directionOf(lang)} className="stack">
        <h2>{title}</h2>
        <LetterText lang={lang} text={text} />
      </div>
    </Notice>
  );
}
