import type { IconName } from "./icon-names";
import sprite from "./icons.svg?url&no-inline";
import styles from "./icon.module.css";

export type { IconName } from "./icon-names";

/** Only these point somewhere, so only these turn round in right-to-left pages. */
const directional: ReadonlySet<IconName> = new Set([
  "arrow-right",
  "arrow-left",
  "caret-right",
  "caret-left",
  "sign-out",
  "arrow-square-out",
] satisfies IconName[]);

/** A decorative icon from the sprite; the words beside it carry the meaning. */
export function Icon({ name, large }: { name: IconName; large?: boolean }) {
  const names = [
    styles.icon,
    directional.has(name) && styles.flip,
    large && styles.large,
  ];
  return (
    <svg
      className={names.filter(Boolean).join(" ")}
      aria-hidden="true"
      focusable="false"
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
