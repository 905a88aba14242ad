import type { OwnPractice } from "../../domain/practice/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { InsetText } from "../ui/inset-text";

/** Where the text is, and what comes next. */
export function TextState({ practice }: { readonly practice: OwnPractice }) {
  const t = useT();
  const lang = t.locale;
  const { stage, id, number, standing } = practice;
  const isReviewed = stage === "revision_requested";
  return (
    <>
      {stage !== "draft" && (
        <InsetText>
          <p>{t(`writing.state.${stage}`)}</p>
          {isReviewed && (
            <p>
              <a href={url("practiceRemarks", { lang, id })}>
                {t("writing.state.remarks")}
              </a>
            </p>
          )}
        </InsetText>
      )}
      {number && standing !== "unpublished" && (
        <p>
          <a href={url("practice", { lang, number })}>
            {t("writing.state.public-page")}
          </a>
        </p>
      )}
    </>
  );
}
