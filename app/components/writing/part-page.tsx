import type { ReactNode } from "react";
import type { OwnPractice } from "../../domain/practice/own";
import { partNames, type PartName } from "../../domain/practice/parts";
import { Button, Buttons } from "../form/button";
import { ErrorSummary } from "../form/error-summary";
import { Form } from "../form/form";
import { PageHeader } from "../layout/page-header";
import { useRoot } from "../layout/use-root";
import { Notice } from "../ui/notice";
import { isProse } from "./field-kinds";
import { Overtaken } from "./overtaken";
import { Preview } from "./preview";
import { SavedNote } from "./saved-note";
import { TextBanner } from "./text-banner";
import type { Writing } from "./use-part";
import { writeCrumbs } from "./write-crumbs";

interface PageProps {
  readonly part: PartName;
  readonly practice: OwnPractice;
  readonly writing: Writing;
}

/** The head of a page that asks for one part: where one is, what is wrong. */
export function PartHead({
  part,
  practice,
  writing,
  title,
}: PageProps & { readonly title?: ReactNode }) {
  const { t, summary, general, isSaved } = writing;
  const step = partNames.indexOf(part) + 1;
  return (
    <>
      <PageHeader
        title={title ?? t(`writing.part.${part}`)}
        crumbs={writeCrumbs(t, practice)}
        eyebrow={t("writing.step", { step, total: partNames.length })}
        lead={t(`writing.part-hint.${part}`)}
        pillar="practices"
      />
      <ErrorSummary errors={summary} general={general} />
      {isSaved && <Notice tone="ok">{t("writing.saved-incomplete")}</Notice>}
      <TextBanner practice={practice} />
    </>
  );
}

/** A form that writes: what others saved meanwhile, the preview, the fields, the ways on. */
export function WritingForm({
  practice,
  writing,
  labelOf,
  previewOf,
  children,
}: Omit<PageProps, "part"> & {
  /** The label of a field, to tell where two writers differ. */
  readonly labelOf: (field: string) => string | undefined;
  /** The fields in Markdown. */
  readonly previewOf: readonly string[];
  readonly children: ReactNode;
}) {
  const { t, seen, isOvertaken, isPreview, saved, typed, one } = writing;
  const { path } = useRoot();
  return (
    <>
      {isOvertaken && (
        <Overtaken
          practice={practice}
          saved={saved}
          typed={typed ?? {}}
          labelOf={labelOf}
        />
      )}
      {isPreview && (
        <Preview
          lang={practice.lang}
          texts={previewOf.map((field) => ({
            label: labelOf(field) ?? field,
            text: one(field) ?? "",
          }))}
        />
      )}
      {/* Its own address without a fragment, which would outlive the redirect. */}
      <Form action={path}>
        <input type="hidden" name="seen" value={seen} />
        {children}
        {previewOf.length > 0 && (
          <p className="small muted">{t("writing.markdown")}</p>
        )}
        <Buttons>
          <Button>{t("writing.save-continue")}</Button>
          {previewOf.length > 0 && (
            <Button kind="secondary" name="_preview" value="1">
              {t("writing.preview.do")}
            </Button>
          )}
          <Button kind="secondary" name="_later" value="1">
            {t("writing.save-later")}
          </Button>
        </Buttons>
        {!isOvertaken && <SavedNote saved={practice.saved} />}
      </Form>
    </>
  );
}

/** The prose among some fields. */
export const proseIn = (fields: readonly string[]) => fields.filter(isProse);
