import type { Context } from "../../context.server";
import { notFound, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { moved } from "../practice/block-order";
import type { BuildingBlock, PracticeContent } from "../practice/content";
import { limits } from "../practice/limits";
import { checkLinks } from "./check-links.server";
import { editText, type Text } from "./edit.server";
import type { PlainPart } from "./forms.server";

/** What the page was filled from, see `seenMark`. */
interface Seen {
  readonly seen?: string | undefined;
}

/**
 * Saves one part of a text. Half-done answers are kept as they are.
 * @param given the fields of the part, and for the basics the text's language
 */
export const savePart = (
  ctx: Context,
  id: string,
  part: PlainPart,
  {
    seen,
    lang,
    ...given
  }: Seen & { lang?: string | undefined } & Partial<PracticeContent>,
): Promise<Text> =>
  editText(ctx, id, { slice: { part }, seen }, async (text, tx, practice) => {
    if (part === "links") {
      const { act = null, related = [] } = given;
      const { number: own, participantId: ownerId } = practice;
      await checkLinks(tx, { own, ownerId }, { act, related });
    }
    return {
      content: { ...text.content, ...given },
      // Translations hang on the language of a text that was published once.
      originalLang:
        practice.edition === 0 && lang ? lang : practice.originalLang,
    };
  });

const blocksSlice = { slice: { part: "blocks" as const } };

/** Adds an empty building block at the end; its id. */
export async function addBlock(ctx: Context, id: string): Promise<string> {
  const block = newId();
  await editText(ctx, id, blocksSlice, ({ content, originalLang }) => {
    if (content.blocks.length >= limits.blocks) {
      const params = { most: limits.blocks };
      throw unprocessable("writing.error.too-many-blocks", "form", params);
    }
    const empty: BuildingBlock = {
      ...{ id: block, name: "", steps: "", preconditions: "" },
      templateId: null,
    };
    return {
      originalLang,
      content: { ...content, blocks: [...content.blocks, empty] },
    };
  });
  return block;
}

/** Saves one building block. @throws DomainError 404 when it was removed */
export const saveBlock = (
  ctx: Context,
  id: string,
  block: string,
  { seen, ...given }: Seen & Omit<BuildingBlock, "id">,
): Promise<Text> =>
  editText(ctx, id, { slice: { block }, seen }, ({ content, originalLang }) => {
    if (!content.blocks.some((one) => one.id === block)) throw notFound();
    const { templateId } = given;
    const isKnown = content.attachments.some(
      ({ fileId }) => fileId === templateId,
    );
    if (templateId !== null && !isKnown) {
      throw unprocessable("writing.error.template", "templateId");
    }
    const blocks = content.blocks.map((one) =>
      one.id === block ? { ...one, ...given } : one,
    );
    return { originalLang, content: { ...content, blocks } };
  });

/** Moves a block up or down, or takes it out. */
export const arrangeBlock = (
  ctx: Context,
  id: string,
  block: string,
  what: "up" | "down" | "remove",
): Promise<Text> =>
  editText(ctx, id, blocksSlice, ({ content, originalLang }) => {
    const blocks =
      what === "remove"
        ? content.blocks.filter((one) => one.id !== block)
        : moved(content.blocks, block, what === "up" ? -1 : 1);
    return { originalLang, content: { ...content, blocks } };
  });
