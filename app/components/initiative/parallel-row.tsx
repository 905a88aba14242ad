import type { ReactNode } from "react";
import type {
  PartAnchor,
  TextPart,
  TextStatus,
} from "../../domain/initiative/model";
import {
  initiativeText,
  type InitiativeText,
} from "../../domain/initiative/text";
import { localeDirection, localeNames, type Locale } from "../../i18n/locales";
import { useT } from "../../i18n/use-t";
import { classes } from "../classes";
import { Icon } from "../ui/icon";
import { StatusTag, type Tone } from "../ui/status-tag";
import { placeName } from "./place";
import styles from "./parallel-row.module.css";

const tones = {
  authentic: "ok",
  official: "info",
  working: "neutral",
} as const satisfies Record<TextStatus, Tone>;

const partOf = (text: InitiativeText, anchor: PartAnchor) =>
  text.parts.find((part) => part.anchor === anchor);

/** One paragraph in one language, with its status in words and by its ground. */
function Cell({ locale, part }: { locale: Locale; part: TextPart }) {
  const t = useT();
  const { status } = part.edition;
  return (
    <div className={classes(styles.cell, styles[status])}>
      <p className={styles.status}>
        <span lang={locale}>{localeNames[locale]}</span>
        <StatusTag tone={tones[status]}>
          {t(`initiative.status.${status}`)}
        </StatusTag>
      </p>
      <p className={styles.text} lang={locale} dir={localeDirection(locale)}>
        {part.text}
      </p>
    </div>
  );
}

/**
 * One paragraph in one or two languages beside each other. Its anchor is the
 * same in all languages, and it links to itself.
 */
export function ParallelRow({
  anchor,
  shown,
  heading,
  children,
}: {
  readonly anchor: PartAnchor;
  /** One or two languages, the page's own first. */
  readonly shown: readonly Locale[];
  readonly heading?: ReactNode;
  /** What stands below the text: notes, numbers. */
  readonly children?: ReactNode;
}) {
  const t = useT();
  return (
    <section className={styles.row} id={anchor}>
      <div className={styles.head}>
        {heading ?? <p className={styles.place}>{placeName(t, anchor)}</p>}
        <a
          className={styles.self}
          href={`#${anchor}`}
          aria-label={t("initiative.link-to", { place: placeName(t, anchor) })}
        >
          <Icon name="link-simple" />
        </a>
      </div>
      <div className={classes(styles.cells, shown.length > 1 && styles.two)}>
        {shown.map((locale) => {
          const part = partOf(initiativeText(locale), anchor);
          return part && <Cell key={locale} locale={locale} part={part} />;
        })}
      </div>
      {children && <div className={styles.below}>{children}</div>}
    </section>
  );
}
