import { areaName } from "../../domain/reference/area";
import { formatNumber, formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";

interface Point {
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly email: string;
  readonly isAlternate: boolean;
  readonly remit: "both" | "practices" | "assistance";
  readonly letter: string;
  /** The letter itself, where it was handed in. */
  readonly file: {
    readonly name: string;
    readonly size: number;
    readonly sha256: string;
  } | null;
  readonly from: number;
  readonly until: number;
  readonly state: "in_office" | "later" | "ended";
}

/** Whom each country named, by which letter, and until when. */
export function FocalPointTable({
  points,
  mayEnd,
}: {
  readonly points: readonly Point[];
  readonly mayEnd: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={t("review.focal.title")}
      hideCaption
      rows={points}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "country",
          header: t("review.focal.country"),
          rowHeader: true,
          cell: ({ area }) => areaName(area, lang),
        },
        {
          key: "person",
          header: t("review.col.person"),
          cell: ({ name, email, isAlternate }) => (
            <>
              <Name text={name} />
              {isAlternate && ` · ${t("review.focal.alternate")}`}
              <br />
              <bdi dir="ltr" className="small muted">
                {email}
              </bdi>
            </>
          ),
        },
        {
          key: "letter",
          header: t("review.focal.letter"),
          cell: ({ id, letter, remit, file }) => (
            <>
              <bdi>{letter}</bdi>
              <br />
              {file && (
                <>
                  <a href={url("focalPointLetter", { lang, id })}>
                    <bdi>{file.name}</bdi>
                  </a>{" "}
                  <span className="small muted">
                    {t("case.file-size", {
                      size: formatNumber(lang, Math.ceil(file.size / 1024)),
                    })}
                    {" · SHA-256 "}
                    <span className="code">{file.sha256.slice(0, 16)}…</span>
                  </span>
                  <br />
                </>
              )}
              <span className="small muted">{t(`request.remit.${remit}`)}</span>
            </>
          ),
        },
        {
          key: "time",
          header: t("review.focal.time"),
          cell: ({ from, until, state }) => (
            <>
              <StatusTag tone={state === "in_office" ? "ok" : "neutral"}>
                {t(`review.focal.state.${state}`)}
              </StatusTag>
              <br />
              {t("review.focal.span", {
                from: formatShortDay(lang, from),
                until: formatShortDay(lang, until),
              })}
            </>
          ),
        },
        {
          key: "end",
          header: t("review.col.more"),
          cell: ({ id, state, name }) =>
            mayEnd &&
            state !== "ended" && (
              <Form secondary>
                <input type="hidden" name="do" value="end" />
                <input type="hidden" name="point" value={id} />
                <Button kind="secondary" small>
                  {t("review.focal.end")}{" "}
                  <span className="hide-visually">{name}</span>
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}
