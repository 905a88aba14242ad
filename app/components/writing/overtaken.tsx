import type { OwnPractice } from "../../domain/practice/own";
import { formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";
import type { Values } from "./part-values";

const textOf = (value: Values[string] | undefined) =>
  typeof value === "string" || value === undefined
    ? (value ?? "")
    : value.join(", ");

const plain = (text: string) => text.replaceAll("\r\n", "\n").trim();

/**
 * What somebody else saved while one wrote, beside what one typed: each field
 * that differs. Nothing is lost: the form below still holds what was typed.
 */
export function Overtaken({
  practice,
  saved,
  typed,
  labelOf,
}: {
  readonly practice: Pick<OwnPractice, "saved" | "lang">;
  readonly saved: Values;
  readonly typed: Values;
  readonly labelOf: (field: string) => string | undefined;
}) {
  const t = useT();
  const { by, at } = practice.saved;
  const differing = Object.keys({ ...saved, ...typed }).flatMap((field) => {
    const label = labelOf(field);
    const theirs = textOf(saved[field]);
    const isSame = plain(theirs) === plain(textOf(typed[field]));
    return label === undefined || isSame ? [] : [{ field, label, theirs }];
  });
  return (
    <Notice tone="warn" title={t("writing.overtaken.title")}>
      <p>
        {t("writing.overtaken.text", { at: formatTime(t.locale, at) })}{" "}
        <bdi>{by}</bdi>
      </p>
      <dl className="stack">
        {differing.map(({ field, label, theirs }) => (
          <div key={field}>
            <dt>
              <strong>{label}</strong>
            </dt>
            <dd lang={practice.lang} dir="auto">
              {theirs === "" ? t("writing.overtaken.empty") : theirs}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
