import { directionOf } from "../../domain/kernel/localized";
import { markdownText } from "../../domain/practice/markdown-text";
import type { PartState } from "../../domain/practice/translation-rules";
import type { TranslationView } from "../../domain/practice/translation-view";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { fieldName } from "../practice/field-name";
import { DataTable } from "../ui/data-table";
import { StatusTag, type Tone } from "../ui/status-tag";

const tones = {
  open: "neutral",
  stale: "warn",
  done: "ok",
} as const satisfies Record<PartState, Tone>;

/** A glance at a text: its beginning, without marks. */
function start(text: string) {
  // Enough for a glance, however long the text.
  const plain = markdownText(text.slice(0, 300));
  return plain.length > 90 ? `${plain.slice(0, 90).trimEnd()}…` : plain;
}

/** Every part, original beside translation, with the way to each. */
export function PartTable({ view }: { readonly view: TranslationView }) {
  const t = useT();
  const lang = useLocale();
  const { practiceId: id, to, originalLang, parts, open, content } = view;
  const glance = (text: string, of: string) => (
    <span lang={of} dir={directionOf(of)}>
      {start(text)}
    </span>
  );
  return (
    <DataTable
      caption={t("translate.parts")}
      rows={parts}
      rowKey={({ path }) => path}
      columns={[
        {
          key: "part",
          header: t("translate.part"),
          rowHeader: true,
          cell: ({ path }) => (
            <a
              href={`${url("translate", { lang, id, to }, { part: path })}#part`}
              aria-current={path === open?.path ? "true" : undefined}
            >
              {fieldName(t, path, [content])}
            </a>
          ),
        },
        {
          key: "original",
          header: t("translate.original-head"),
          cell: ({ original }) => glance(original, originalLang),
        },
        {
          key: "text",
          header: t("translate.translated"),
          cell: ({ text }) => (text ? glance(text, to) : "–"),
        },
        {
          key: "state",
          header: t("translate.state"),
          cell: ({ state, origin }) => (
            <>
              <StatusTag tone={tones[state]}>
                {t(`translate.state.${state}`)}
              </StatusTag>
              {origin === "machine" && <> {t("practice.origin.machine")}</>}
            </>
          ),
        },
      ]}
    />
  );
}
