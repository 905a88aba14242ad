import { anchorOf, type ProposalNumber } from "../../domain/initiative/model";
import { proposalLabel } from "../../domain/initiative/text";
import type { Locale } from "../../i18n/locales";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { FollowForm } from "../follow/follow-form";
import { ParallelRow } from "./parallel-row";
import styles from "./proposal-row.module.css";

/** One proposal with its short title, a translator's note and the way to its acts. */
export function ProposalRow({
  number,
  asOf,
  shown,
  acts,
  practices,
  followed,
}: {
  readonly number: ProposalNumber;
  /** The past day whose acts are counted. */
  readonly asOf: string | undefined;
  readonly shown: readonly Locale[];
  /** How many acts in totals take the proposal up. */
  readonly acts: number;
  /** How many practices of the library are about it. */
  readonly practices: number;
  /** The proposals the reader follows. */
  readonly followed: readonly string[];
}) {
  const t = useT();
  const lang = useLocale();
  const note = t.find(`initiative.note.m${String(number)}`);
  return (
    <ParallelRow
      anchor={anchorOf(number)}
      shown={shown}
      heading={
        <h3 className={styles.heading}>
          <span className={styles.number}>
            {t("initiative.proposal", { number })}
          </span>{" "}
          {proposalLabel(lang, number)}
        </h3>
      }
    >
      {note && (
        <p className="muted">
          <strong>{t("initiative.note")}</strong> {note}
        </p>
      )}
      <p>
        <a
          className={styles.acts}
          href={url("register", { lang }, { proposal: number, asOf })}
        >
          {t("initiative.acts", { count: acts })}
        </a>
        {practices > 0 && (
          <>
            {" · "}
            <a
              className={styles.acts}
              href={url("practices", { lang }, { proposal: number })}
            >
              {t("library.about-proposal", { count: practices })}
            </a>
          </>
        )}
      </p>
      <FollowForm kind="proposal" target={String(number)} own={followed} />
    </ParallelRow>
  );
}
