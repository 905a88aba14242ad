import type { Translate } from "../../i18n/translate";
import { useWriting, type Answer, type WriteView } from "./use-part";

const fields = ["name", "steps", "preconditions"] as const;

export function blockLabel(t: Translate, name: string): string | undefined {
  const field = fields.find((one) => one === name);
  return field && t(`writing.block.${field}`);
}

/** The state of the page of one block. @param place from one, 0 for one that was removed */
export function useBlock(place: number, view: WriteView, answer: Answer) {
  const { content, parts } = view.practice;
  const block = content.blocks[place - 1];
  const at = `blocks.${String(place - 1)}.`;
  const all = parts.find(({ name }) => name === "blocks")?.problems ?? {};
  const own = Object.entries(all).flatMap(([field, problem]) =>
    field.startsWith(at) ? [[field.slice(at.length), problem] as const] : [],
  );
  const saved = {
    name: block?.name ?? "",
    steps: block?.steps ?? "",
    preconditions: block?.preconditions ?? "",
    templateId: block?.templateId ?? "",
  };
  return useWriting(view, answer, saved, Object.fromEntries(own));
}
