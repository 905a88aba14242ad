import type { OwnPractice } from "../../domain/practice/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { Form } from "../form/form";
import styles from "./block-list.module.css";

/** The building blocks in their order; each opens on a page of its own, moves and goes by a button. */
export function BlockList({ practice }: { readonly practice: OwnPractice }) {
  const t = useT();
  const { id, lang, content } = practice;
  const { blocks } = content;
  return (
    <ol className={styles["list"]}>
      {blocks.map((block, index) => {
        const place = index + 1;
        const name = block.name || t("writing.block.unnamed", { place });
        return (
          <li key={block.id} className={styles["block"]} id={`b-${block.id}`}>
            <a
              className={styles["name"]}
              href={url("writeBlock", { lang: t.locale, id, block: block.id })}
            >
              <bdi lang={block.name ? lang : undefined}>{name}</bdi>
            </a>
            <Form secondary className={styles["buttons"]}>
              <input type="hidden" name="block" value={block.id} />
              {index > 0 && (
                <Button kind="secondary" small name="do" value="up">
                  {t("writing.block.up")}{" "}
                  <span className="hide-visually">{name}</span>
                </Button>
              )}
              {place < blocks.length && (
                <Button kind="secondary" small name="do" value="down">
                  {t("writing.block.down")}{" "}
                  <span className="hide-visually">{name}</span>
                </Button>
              )}
              <Button
                kind="link"
                name="do"
                value="remove"
                confirm={t("writing.block.remove-sure", { name })}
              >
                {t("writing.remove")}{" "}
                <span className="hide-visually">{name}</span>
              </Button>
            </Form>
          </li>
        );
      })}
    </ol>
  );
}
