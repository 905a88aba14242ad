import type { OwnPractice } from "../../domain/practice/own";
import type { PartName } from "../../domain/practice/parts";
import { BasicsFields } from "./basics-fields";
import { ContextFields } from "./context-fields";
import { LinkFields } from "./link-fields";
import { MeansFields } from "./means-fields";
import { MeasureFields } from "./measure-fields";
import { ProseField } from "./prose-field";
import { ResultFields } from "./result-fields";
import type { Writing } from "./use-part";

export interface FieldsProps {
  readonly practice: OwnPractice;
  readonly writing: Writing;
}

/** The fields of one part. */
export function PartFields({
  part,
  spare,
  ...props
}: FieldsProps & {
  readonly part: Exclude<PartName, "blocks" | "files">;
  /** The id of a row that is not there yet, where one is wanted. */
  readonly spare: string | null;
}) {
  const { lang } = props.practice;
  const prose = { writing: props.writing, lang };
  switch (part) {
    case "basics":
      return <BasicsFields {...props} />;
    case "context":
      return <ContextFields {...props} />;
    case "measure":
      return <MeasureFields {...props} />;
    case "means":
      return <MeansFields {...props} />;
    case "results":
      return <ResultFields {...props} spare={spare} />;
    case "lessons":
      return (
        <>
          <ProseField name="failures" {...prose} rows={8} />
          <ProseField name="lessons" {...prose} rows={8} optional />
        </>
      );
    case "transfer":
      return (
        <>
          <ProseField name="preconditions" {...prose} optional />
          <ProseField name="ldcChanges" {...prose} optional />
          <ProseField name="notSuitable" {...prose} optional />
        </>
      );
    case "links":
      return <LinkFields {...props} />;
  }
}
