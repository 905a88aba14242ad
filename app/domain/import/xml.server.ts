import type { Readable } from "node:stream";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { DomainError, unprocessable } from "../kernel/errors";

export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** How many bytes were read now. */
  bytes?(count: number): void;
}

const broken = () => unprocessable("import.error.broken-workbook", "file");
const withoutPrefix = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Reads XML as it arrives. A document type is refused: workbooks have none, and
 * entities that unfold into each other (or into files) need one.
 * After each piece it hands over to whoever waits for what was read.
 */
export async function* readXml(
  bytes: Readable,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let refused: DomainError | undefined;
  parser.on("doctype", () => {
    refused ??= unprocessable("import.error.xml-entities", "file");
  });
  parser.on("error", () => {
    refused ??= broken();
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    handlers.open?.(withoutPrefix(tag.name), tag.attributes);
  });
  if (handlers.text) parser.on("text", handlers.text.bind(handlers));
  parser.on("closetag", (tag: SaxesTagPlain) => {
    handlers.close?.(withoutPrefix(tag.name));
  });
  const decoder = new TextDecoder();
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(chunk, { stream: true }));
      if (refused) throw refused;
      handlers.bytes?.(chunk.length);
      yield;
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    bytes.destroy();
    throw error instanceof DomainError ? error : broken();
  }
  if (refused) throw refused;
  yield;
}

/** The same, where nothing is done before the end. */
export async function readWholeXml(
  bytes: Readable | undefined,
  handlers: XmlHandlers,
): Promise<void> {
  if (!bytes) return;
  const pieces = readXml(bytes, handlers);
  while (!(await pieces.next()).done);
}
