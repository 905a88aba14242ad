import type { ComparisonRow, Answer } from "../../domain/comparison/model";
import { directionOf, type TaggedText } from "../../domain/kernel/localized";
import { markOf } from "../../domain/register/proposals";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { ProposalMark } from "../ui/proposal-mark";
import styles from "./compare-table.module.css";

export interface Head {
  readonly id: string;
  readonly name: TaggedText;
  /** Register number of the act by which it stands. */
  readonly number: string | null;
  readonly proposals: string | null;
}

interface Group {
  readonly key: "participant" | "act" | "proposal";
  readonly rows: readonly ComparisonRow[];
}

const titles = {
  participant: "register.about-participant",
  act: "views.compare.newest",
  proposal: "register.by-proposal",
} as const;

/** Participants side by side: one column each, the same rows, what each says in its cell. */
export function CompareTable({
  heads,
  groups,
  asOf,
}: {
  readonly heads: readonly Head[];
  readonly groups: readonly Group[];
  readonly asOf: string | undefined;
}) {
  const t = useT();
  const caption = t("views.compare.title-some", {
    names: heads.map(({ name }) => name.text).join(" · "),
  });
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={caption}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className="hide-visually">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("views.compare.what")}</th>
            {heads.map((head) => (
              <HeadCell key={head.id} head={head} asOf={asOf} />
            ))}
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ key, rows }) => (
            <tbody key={key}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={heads.length + 1}
                  className={styles.group}
                >
                  <span>{t(titles[key])}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.label}</th>
                  {row.answers.map((answer, at) => (
                    <td key={heads[at]?.id ?? at}>
                      <AnswerText answer={answer} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
      </table>
    </div>
  );
}

function HeadCell({
  head: { id, name, number, proposals },
  asOf,
}: {
  readonly head: Head;
  readonly asOf: string | undefined;
}) {
  const lang = useLocale();
  return (
    <th scope="col">
      <a href={url("participant", { lang, id }, { asOf })}>
        <Name lang={name.lang} text={name.text} />
      </a>
      {number !== null && (
        <p className="small">
          <a
            href={url("act", { lang, number }, { asOf })}
            className={styles.number}
          >
            <span className="code">{number}</span>
          </a>
        </p>
      )}
      {proposals !== null && <ProposalMark alignments={markOf(proposals)} />}
    </th>
  );
}

/** "No" and "not stated" are different answers and look different. */
function AnswerText({ answer }: { readonly answer: Answer }) {
  const t = useT();
  switch (answer.kind) {
    case "not-stated":
      return (
        <span className={styles.silent}>{t("views.compare.not-stated")}</span>
      );
    case "yes":
    case "no":
      return <b>{t(`views.compare.${answer.kind}`)}</b>;
    case "text":
      return (
        <span
          lang={answer.lang}
          dir={answer.lang === undefined ? "auto" : directionOf(answer.lang)}
          className={styles.text}
        >
          {answer.text}
        </span>
      );
  }
}
