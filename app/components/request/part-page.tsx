import type { ReactNode } from "react";
import type { OwnRequest } from "../../domain/request/own";
import { partNames, type PartName } from "../../domain/request/parts";
import { Button, Buttons } from "../form/button";
import { ErrorSummary } from "../form/error-summary";
import { Form } from "../form/form";
import { PageHeader } from "../layout/page-header";
import { useRoot } from "../layout/use-root";
import { Notice } from "../ui/notice";
import { Overtaken } from "../writing/overtaken";
import { SavedNote } from "../writing/saved-note";
import { DraftBanner } from "./draft-banner";
import { labelOfField } from "./field-label";
import { writeCrumbs } from "./links";
import type { Writing } from "./use-part";

interface PageProps {
  readonly part: PartName;
  readonly request: OwnRequest;
  readonly writing: Pick<Writing, "t" | "summary" | "general" | "isSaved">;
}

/** The head of a page that asks for one part: where one is, what is wrong. */
export function PartHead({ part, request, writing }: PageProps) {
  const { t, summary, general, isSaved } = writing;
  const step = partNames.indexOf(part) + 1;
  return (
    <>
      <PageHeader
        title={t(`request.part.${part}`)}
        crumbs={writeCrumbs(t, request.id)}
        eyebrow={t("writing.step", { step, total: partNames.length })}
        lead={t(`request.part-hint.${part}`)}
        pillar="assistance"
      />
      <ErrorSummary errors={summary} general={general} />
      {isSaved && <Notice tone="ok">{t("writing.saved-incomplete")}</Notice>}
      <DraftBanner request={request} />
    </>
  );
}

/** A form that writes: what others saved meanwhile, the fields, the ways on. */
export function PartForm({
  request,
  writing,
  children,
}: {
  readonly request: OwnRequest;
  readonly writing: Writing;
  readonly children: ReactNode;
}) {
  const { t, seen, isOvertaken, saved, typed } = writing;
  const { path } = useRoot();
  return (
    <>
      {isOvertaken && (
        <Overtaken
          practice={request}
          saved={saved}
          typed={typed ?? {}}
          labelOf={(field) => labelOfField(t, field)}
        />
      )}
      {/* Its own address without a fragment, which would outlive the redirect. */}
      <Form action={path}>
        <input type="hidden" name="seen" value={seen} />
        {children}
        <Buttons>
          <Button>{t("writing.save-continue")}</Button>
          <Button kind="secondary" name="_later" value="1">
            {t("writing.save-later")}
          </Button>
        </Buttons>
        {!isOvertaken && <SavedNote saved={request.saved} />}
      </Form>
    </>
  );
}
