import type { NamedBody, OwnRequest } from "../../domain/request/own";
import type { PlainPart } from "../../domain/request/parts";
import { useWriting, type Answer } from "../writing/use-part";
import { partValues } from "./part-values";

export interface PartView {
  readonly request: OwnRequest;
  /** The mark of what is saved now, see `seenMark`. */
  readonly seen: string;
  readonly show?: "all" | "field" | undefined;
  /** A row that is not there yet is wanted in this list. */
  readonly add: "needs" | "indicators" | null;
  readonly candidates: readonly NamedBody[];
}

/** What a page of a request shows: values, problems, and whether somebody was faster. */
export const useRequestPart = (
  part: PlainPart,
  view: PartView,
  answer: Answer,
) =>
  useWriting(
    view,
    answer,
    partValues(view.request, part),
    view.request.parts.find(({ name }) => name === part)?.problems,
  );
export type Writing = ReturnType<typeof useRequestPart>;

export interface FieldsProps {
  readonly view: PartView;
  readonly writing: Writing;
}
