import type { OwnPractice } from "../../domain/practice/own";
import { limits } from "../../domain/practice/limits";
import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { TextField } from "../form/text-field";
import styles from "./block-list.module.css";

/** The files of a text under work, each with its size, and a way to take it off. */
export function FileList({ practice }: { readonly practice: OwnPractice }) {
  const t = useT();
  const { id, files, lang, can } = practice;
  return (
    <ul className={styles["list"]}>
      {files.map(({ fileId, title, name, size }) => (
        <li key={fileId} className={styles["block"]}>
          <a
            className={styles["name"]}
            href={url("writeFile", { lang: t.locale, id, fileId })}
          >
            <bdi lang={lang}>{title}</bdi>
          </a>
          <p className="small muted">
            <bdi dir="ltr">{name}</bdi>
            {" · "}
            {t("writing.files.size", {
              size: formatNumber(
                t.locale,
                Math.max(1, Math.round(size / 1000)),
              ),
            })}
          </p>
          {can.edit && (
            <details>
              <summary>
                {t("writing.files.rename")}{" "}
                <span className="hide-visually">{title}</span>
              </summary>
              <Form secondary className="stack stack-2">
                <input type="hidden" name="_rename" value={fileId} />
                <TextField
                  name="title"
                  id={`f-title-${fileId}`}
                  label={t("writing.files.title")}
                  hint={t("writing.files.title-hint")}
                  value={title}
                  maxLength={limits.title}
                  lang={lang}
                  optional="silent"
                />
                <Button kind="secondary" small>
                  {t("writing.files.rename-do")}
                </Button>
              </Form>
            </details>
          )}
          {can.edit && (
            <Form secondary className={styles["buttons"]}>
              <input type="hidden" name="_remove" value={fileId} />
              <Button
                kind="link"
                confirm={t("writing.files.remove-sure", { name: title })}
              >
                {t("writing.remove")}{" "}
                <span className="hide-visually">{title}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
