import type { ComparisonRow } from "../../domain/comparison/model";
import type { TaggedText } from "../../domain/kernel/localized";
import { markOf } from "../../domain/register/proposals";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { ProposalMark } from "../ui/proposal-mark";
import { CompareGrid } from "./compare-grid";
import styles from "./compare-table.module.css";

export interface Head {
  readonly id: string;
  /** On the register on the day asked about; else its page of today is linked. */
  readonly isThere: boolean;
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

/** Participants side by side. */
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
  return (
    <CompareGrid
      caption={t("views.compare.title-some", {
        names: heads.map(({ name }) => name.text).join(" · "),
      })}
      columns={heads.map((head) => ({
        key: head.id,
        head: <HeadText head={head} asOf={asOf} />,
      }))}
      groups={groups.map(({ key, rows }) => ({
        ...{ key, rows },
        title: t(titles[key]),
      }))}
    />
  );
}

function HeadText({
  head: { id, isThere, name, number, proposals },
  asOf,
}: {
  readonly head: Head;
  readonly asOf: string | undefined;
}) {
  const lang = useLocale();
  return (
    <>
      <a
        href={url(
          "participant",
          { lang, id },
          { asOf: isThere ? asOf : undefined },
        )}
      >
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
    </>
  );
}
