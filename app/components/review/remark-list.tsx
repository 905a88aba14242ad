import type { ReactNode } from "react";
import type { TaggedText } from "../../domain/kernel/localized";
import type { PracticeContent } from "../../domain/practice/content";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { fieldName } from "../practice/field-name";
import { OwnText } from "../register/own-text";
import { InsetText } from "../ui/inset-text";
import { BodyName } from "./body-name";

export interface ShownRemark {
  readonly id: string;
  readonly path: string;
  readonly body: string;
  readonly lang: string;
  readonly at: number;
  readonly answer: string | null;
  readonly answerLang: string | null;
  readonly by: readonly TaggedText[];
}

/** What each remark is about, what it says, and what was answered. */
export function RemarkList<R extends ShownRemark>({
  remarks,
  content,
  below,
}: {
  readonly remarks: readonly R[];
  readonly content: PracticeContent | null;
  /** What to do about a remark: a form to answer it, or to take it back. */
  readonly below?: (remark: R) => ReactNode;
}) {
  const t = useT();
  if (remarks.length === 0) {
    return <p className="muted">{t("review.remark.none")}</p>;
  }
  return (
    <ol className="stack stack-5">
      {remarks.map((remark) => (
        <li
          key={remark.id}
          className="stack stack-2"
          id={`remark-${remark.id}`}
        >
          <p>
            <strong>
              {remark.path === "" || content === null
                ? t("review.remark.whole")
                : fieldName(t, remark.path, [content])}
            </strong>
            <br />
            <span className="small muted">
              <BodyName names={remark.by} area={null} /> ·{" "}
              {formatDay(t.locale, remark.at)}
            </span>
          </p>
          <OwnText lang={remark.lang} text={remark.body} />
          {remark.answer !== null && (
            <InsetText>
              <p className="small muted">{t("review.remark.answered")}</p>
              <OwnText lang={remark.answerLang ?? "en"} text={remark.answer} />
            </InsetText>
          )}
          {below?.(remark)}
        </li>
      ))}
    </ol>
  );
}
