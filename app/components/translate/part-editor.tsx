import { directionOf } from "../../domain/kernel/localized";
import { textOrigins } from "../../domain/practice/model";
import type {
  TranslationPart,
  TranslationView,
} from "../../domain/practice/translation-view";
import { languageName } from "../../domain/reference/language";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";
import { Words } from "../practice/words";
import { fieldName } from "../practice/field-name";
import styles from "./part-editor.module.css";

interface Props {
  readonly view: TranslationView;
  readonly part: TranslationPart;
  /** What was typed before, else what is saved. */
  readonly value: (name: "text" | "origin") => string | undefined;
  readonly errors: Readonly<Record<string, string>>;
}

/** The original of a part, and what changed in it since it was translated. */
function Original({ view, part }: Pick<Props, "view" | "part">) {
  const t = useT();
  const locale = useLocale();
  const { originalLang: lang, changes } = view;
  const dir = directionOf(lang);
  return (
    <div>
      <p className={styles.head}>
        {t("translate.original", { language: languageName(lang, locale) })}
      </p>
      <div className={styles.original} lang={lang} dir={dir}>
        {part.original}
      </div>
      {part.state === "stale" && (
        <div className={styles.changes}>
          {changes.length === 0 ? (
            <p>{t("translate.changed-unknown")}</p>
          ) : (
            <>
              <p>{t("translate.changed")}</p>
              <Words parts={changes} lang={lang} />
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** One part to translate: the original beside the field. */
export function PartEditor({ view, part, value, errors }: Props) {
  const t = useT();
  const lang = useLocale();
  const { practiceId: id, to, limit, content, mayBeOfficial } = view;
  const name = fieldName(t, part.path, [content]);
  const origins = textOrigins.filter(
    (origin) => origin !== "official" || mayBeOfficial,
  );
  const field = {
    name: "text",
    label: t("translate.translation", { language: languageName(to, lang) }),
    error: errors["text"],
    value: value("text"),
    maxLength: limit?.max,
    lang: to,
    optional: "silent",
  } as const;
  return (
    <section id="part" className="stack" aria-labelledby="part-title">
      <h2 id="part-title">{name}</h2>
      <Form
        action={url("translate", { lang, id, to }, { part: part.path })}
        className="stack"
      >
        <input type="hidden" name="path" value={part.path} />
        <input type="hidden" name="source" value={part.digest} />
        <input type="hidden" name="version" value={part.version} />
        <div className={styles.sides}>
          <Original view={view} part={part} />
          {limit?.isLine ? (
            <TextField {...field} width="full" />
          ) : (
            <TextArea
              {...field}
              hint={t("translate.text-hint")}
              rows={Math.min(24, 4 + Math.ceil(part.original.length / 60))}
            />
          )}
        </div>
        <Radios
          name="origin"
          label={t("translate.origin")}
          error={errors["origin"]}
          value={origins.find((one) => one === value("origin")) ?? "human"}
          options={origins.map((origin) => ({
            value: origin,
            label: t(`practice.origin.${origin}`),
            hint: t(`translate.origin-hint.${origin}`),
          }))}
        />
        <Buttons>
          <Button>{t("translate.save")}</Button>
        </Buttons>
      </Form>
    </section>
  );
}
