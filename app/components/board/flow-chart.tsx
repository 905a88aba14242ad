import {
  type FlowLink,
  type NamedFlows,
  otherDonors,
  otherRecipients,
} from "../../domain/board/flows";
import { pickText } from "../../domain/kernel/localized";
import { areaName, isArea } from "../../domain/reference/area";
import { topicCodes } from "../../domain/reference/model";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { HowCounted } from "../ui/how-counted";
import { ScrollBox } from "../ui/scroll-box";
import styles from "./flow-chart.module.css";
import { drawFlows, flowWidth } from "./flow-paths";

/** Lines of the table; the file has all. */
const LINES = 24;
/** Letters of a name for which there is room beside a box. */
const ROOM = 27;
const cut = (name: string) => {
  const letters = Array.from(name);
  return letters.length <= ROOM
    ? name
    : `${letters
        .slice(0, ROOM - 1)
        .join("")
        .trimEnd()}…`;
};

/** Who helps, on what, where: a drawing for the eye, and the same as a table. */
export function FlowChart({ flows }: { readonly flows: NamedFlows }) {
  const t = useT();
  const lang = useLocale();
  const title = t("board.flows");
  const nameOf = (key: string) => {
    if (key === otherDonors) return t("board.flows-other-donors");
    if (key === otherRecipients) return t("board.flows-other-recipients");
    if (topicCodes.some((code) => code === key))
      return `${key} ${t.find(`reference.topic.${key}`) ?? ""}`;
    if (isArea(key)) return areaName(key, lang);
    return pickText(flows.names[key] ?? [], lang)?.text ?? key;
  };
  /** In the drawing topics go by their codes and long names are cut; the table has all. */
  const labelOf = (key: string) =>
    topicCodes.some((code) => code === key) ? key : cut(nameOf(key));
  const links = [...flows.given, ...flows.taken].sort(
    (a, b) => b.count - a.count,
  );
  const drawing = drawFlows(flows, 9);
  return (
    <section className="stack" aria-labelledby="flows">
      <h2 id="flows">{title}</h2>
      <p>{t("board.flows-lead")}</p>
      {links.length === 0 ? (
        <p className="muted">{t("board.none")}</p>
      ) : (
        <>
          <ScrollBox label={title} className={styles.scroll}>
            <svg
              className={styles.flow}
              viewBox={`0 0 ${String(flowWidth)} ${drawing.height.toFixed(0)}`}
              aria-hidden="true"
              direction="ltr"
            >
              {drawing.paths.map(({ key, d, width }) => (
                <path key={key} d={d} strokeWidth={width.toFixed(1)} />
              ))}
              {drawing.columns.flatMap(({ x, boxes, words }) =>
                boxes.map(({ key, y, height }) => (
                  <g key={`${String(x)} ${key}`}>
                    <rect
                      x={x}
                      y={y.toFixed(1)}
                      width={drawing.boxWidth}
                      height={height.toFixed(1)}
                    />
                    <text
                      x={words.x}
                      y={(y + height / 2).toFixed(1)}
                      textAnchor={words.anchor}
                      dominantBaseline="middle"
                    >
                      {labelOf(key)}
                    </text>
                  </g>
                )),
              )}
            </svg>
          </ScrollBox>
          <DataTable
            caption={title}
            hideCaption
            compact
            rows={links.slice(0, LINES)}
            rowKey={({ from, to }: FlowLink) => `${from} ${to}`}
            columns={[
              {
                key: "from",
                header: t("board.flows-from"),
                rowHeader: true,
                cell: ({ from }) => nameOf(from),
              },
              {
                key: "to",
                header: t("board.flows-to"),
                cell: ({ to }) => nameOf(to),
              },
              {
                key: "count",
                header: t("board.flows-count"),
                numeric: true,
                cell: ({ count }) => formatNumber(lang, count),
              },
            ]}
          />
        </>
      )}
      {links.length > LINES && (
        <p className="small muted">
          {t("board.flows-more", {
            count: links.length - LINES,
            number: formatNumber(lang, links.length - LINES),
          })}
        </p>
      )}
      <HowCounted rule="flows" />
    </section>
  );
}
