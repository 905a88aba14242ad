import type { ReactNode } from "react";
import { classes } from "../classes";
import styles from "./status-tag.module.css";

export const tones = [
  "neutral",
  "info",
  "ok",
  "warn",
  "error",
  "change",
  "plum",
  "moss",
] as const;
export type Tone = (typeof tones)[number];

/** A state in words on a pale ground. It is text: never a link or a button. */
export const StatusTag = ({
  tone = "neutral",
  children,
}: {
  tone?: Tone | undefined;
  children: ReactNode;
}) => <span className={classes(styles.tag, styles[tone])}>{children}</span>;
