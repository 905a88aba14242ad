import type { Light } from "../../domain/report/model";
import { useT } from "../../i18n/use-t";
import { classes } from "../classes";
import styles from "./light-tag.module.css";

/** One shape for each light: told apart in print, and by who sees no colours. */
const shapes: Readonly<Record<Light, string>> = {
  // a full disc
  done: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
  // a ring
  on_track:
    "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2z",
  // a triangle
  delayed: "M8 1.2 15.4 14.6H.6z",
  // a square with a bar left open
  stopped: "M1.5 1.5h13v13h-13zM4 6.8v2.4h8V6.8z",
};

/** How a commitment stands: a shape, and always the word. */
export function LightTag({ light }: { readonly light: Light }) {
  const t = useT();
  return (
    <span className={classes(styles.light, styles[light])}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[light]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {t(`report.light.${light}`)}
    </span>
  );
}
