import type { Audience } from "../../domain/exchange/model";
import {
  guardedFields,
  type FieldAudiences,
  type GuardedField,
} from "../../domain/request/content";
import type { ReadableContent } from "../../domain/request/view";
import { useT } from "../../i18n/use-t";
import { SummaryList } from "../ui/summary-list";
import { shownAnswer, shownFields, type ShownField } from "./answer-rows";

const isGuarded = (field: string): field is GuardedField =>
  guardedFields.some((one) => one === field);

/** A request field by field, as far as the reader may read it. */
export function RequestText({
  content,
  lang,
  withheld = [],
  audiences,
  changeHref,
}: {
  readonly content: ReadableContent;
  readonly lang: string;
  /** Kept from this reader; said, so that it isn't taken for "not stated". */
  readonly withheld?: readonly string[];
  /** Shown to those who see everything: which fields fewer may read. */
  readonly audiences?: FieldAudiences | undefined;
  readonly changeHref?: ((field: ShownField) => string) | undefined;
}) {
  const t = useT();
  const note = (audience: Audience | undefined) =>
    audience && (
      <p className="small muted">
        {t("request.view.only-for")} {t(`exchange.audience.${audience}`)}
      </p>
    );
  const rows = shownFields
    .filter((field) => field in content || withheld.includes(field))
    // Most requests come from no practice: that is nothing left out.
    .filter((field) => field !== "practice" || content.practice)
    .map((field) => {
      const isKept = withheld.includes(field);
      const shown = isKept ? null : shownAnswer(t, content, field, lang);
      return {
        label: t(`request.field.${field}`),
        value: isKept ? (
          <span className="muted">{t("request.view.withheld")}</span>
        ) : shown === null || shown === undefined || shown === "" ? (
          <span className="muted">{t("writing.not-stated")}</span>
        ) : (
          <>
            {shown}
            {isGuarded(field) && note(audiences?.[field])}
          </>
        ),
        changeHref: changeHref?.(field),
      };
    });
  return <SummaryList rows={rows} />;
}
