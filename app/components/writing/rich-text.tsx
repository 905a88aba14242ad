import { directionOf } from "../../domain/kernel/localized";
import { renderMarkdown } from "../../domain/practice/markdown";
import styles from "../practice/passage.module.css";

/** A text in Markdown as readers see it. */
export const RichText = ({
  text,
  lang,
  top,
}: {
  readonly text: string;
  readonly lang: string;
  /** Level of the highest heading in it. */
  readonly top?: number | undefined;
}) => (
  <div
    className={styles["text"]}
    lang={lang}
    dir={directionOf(lang)}
    dangerouslySetInnerHTML={{ __html: renderMarkdown(text, top) }}
  />
);
