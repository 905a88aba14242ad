import type {
  PracticeStage,
  PracticeStanding,
} from "../../domain/practice/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Clock } from "../ui/clock";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";

interface Item {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly number: string | null;
  readonly stage: PracticeStage;
  readonly standing: PracticeStanding;
  readonly dueAt: number | null;
  readonly editor: string | null;
  readonly owner: { readonly lang: string; readonly text: string };
}

/** The editors' desk: how much time is left, which text, how far, who looks after it. */
export function DeskTable({
  caption,
  items,
  now,
}: {
  readonly caption: string;
  readonly items: readonly Item[];
  readonly now: number;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "clock",
          header: t("case.col.clock"),
          cell: ({ dueAt }) =>
            dueAt !== null && <Clock due={dueAt} now={now} />,
        },
        {
          key: "text",
          header: t("review.col.text"),
          rowHeader: true,
          cell: (item) => (
            <>
              <a href={url("practiceCase", { lang, id: item.id })}>
                <Name lang={item.lang} text={item.title} />
              </a>
              <br />
              <span className="small muted">
                <Name lang={item.owner.lang} text={item.owner.text} />
                {item.number !== null && (
                  <>
                    {" · "}
                    <span className="code">{item.number}</span>
                  </>
                )}
              </span>
            </>
          ),
        },
        {
          key: "stage",
          header: t("review.col.status"),
          cell: ({ stage, standing }) =>
            stage === "settled"
              ? t(`practice.standing.${standing}`)
              : t(`practice.stage.${stage}`),
        },
        {
          key: "editor",
          header: t("review.col.editor"),
          cell: ({ editor }) =>
            editor === null ? t("review.desk.nobody") : <Name text={editor} />,
        },
      ]}
    />
  );
}
