import { DomainError } from "../domain/kernel/errors";

const KB = 1024;
/** All that is typed in one form, and the heads of one part. */
const MOST_TEXT = 512 * KB;
const MOST_HEAD = 16 * KB;
const MOST_PARTS = 1000;

/** A part that carries a file. */
export interface FilePart {
  readonly fileName: string;
  readonly type: string;
  readonly bytes: AsyncIterable<Buffer>;
}

const badForm = () => new DomainError("invalid", "error.bad-form");
const tooLarge = () => new DomainError("too_large", "error.too-large");

/** Bytes as they arrive, cut where a mark stands. */
class Bytes {
  #held = Buffer.from("\r\n");
  readonly #coming: AsyncIterator<Uint8Array>;
  constructor(body: AsyncIterable<Uint8Array>) {
    this.#coming = body[Symbol.asyncIterator]();
  }

  async #more() {
    const next = await this.#coming.next();
    // Cut off in the middle.
    if (next.done) throw badForm();
    this.#held = Buffer.concat([this.#held, next.value]);
  }

  /** What stands before the next mark, a piece at a time; the mark is passed over. */
  async *until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(mark);
      // The end of what is here may be the beginning of the mark.
      const sure = at < 0 ? this.#held.length - mark.length + 1 : at;
      const piece = this.#held.subarray(0, Math.max(0, sure));
      this.#held = this.#held.subarray(
        at < 0 ? piece.length : at + mark.length,
      );
      if (piece.length > 0) yield piece;
      if (at >= 0) return;
      await this.#more();
    }
  }

  /** The next bytes, as many as are asked for. */
  async take(count: number): Promise<string> {
    while (this.#held.length < count) await this.#more();
    const taken = this.#held.toString("latin1", 0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }
}

async function textOf(bytes: AsyncIterable<Buffer>, most: number) {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > most) throw tooLarge();
    pieces.push(piece);
  }
  return { text: Buffer.concat(pieces).toString("utf8"), size };
}

/** A value of `Content-Disposition`; browsers write quotation marks and line breaks as %22, %0D, %0A. */
function valueOf(head: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;"]+))`, "i").exec(
    head,
  );
  return (found?.[1] ?? found?.[2])?.replace(/%(22|0A|0D)/gi, (code) =>
    decodeURIComponent(code),
  );
}

/** The heads of a part: what it is called, and what it says it is. */
function readHead(text: string) {
  const lines = text.split("\r\n");
  const line = (wanted: string) =>
    lines.find((one) => one.toLowerCase().startsWith(`${wanted}:`)) ?? "";
  const disposition = line("content-disposition");
  const name = valueOf(disposition, "name");
  if (!/^[^:]+:\s*form-data\s*;/i.test(disposition) || name === undefined) {
    throw badForm();
  }
  const path = valueOf(disposition, "filename");
  return {
    name,
    // Some programs send where the file lies with them.
    fileName: path?.slice(
      1 + Math.max(...["/", "\\"].map((a) => path.lastIndexOf(a))),
    ),
    type: line("content-type").slice("content-type:".length).trim(),
  };
}

/**
 * Reads a form with files as it arrives: texts are held, files go to `keep` a
 * piece at a time, which reads them to their end. Sources: RFC 7578, RFC 2046
 * section 5.1, and what the HTML standard says of names in multipart bodies.
 * @throws DomainError 400 for a body that is cut off or no such form, 413 for
 *   one with too much text
 */
export async function readMultipart(
  contentType: string,
  body: AsyncIterable<Uint8Array>,
  keep: (part: FilePart) => Promise<File>,
): Promise<FormData> {
  const [, quoted, bare] =
    /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) throw badForm();
  const mark = Buffer.from(`\r\n--${boundary}`);
  const bytes = new Bytes(body);
  const form = new FormData();
  let room = MOST_TEXT;
  await textOf(bytes.until(mark), MOST_HEAD);
  for (let parts = 0; ; parts += 1) {
    const after = await bytes.take(2);
    if (after === "--") return form;
    if (after !== "\r\n" || parts >= MOST_PARTS) throw badForm();
    const head = await textOf(bytes.until(Buffer.from("\r\n\r\n")), MOST_HEAD);
    const { name, fileName, type } = readHead(head.text);
    if (fileName === undefined) {
      const { text, size } = await textOf(bytes.until(mark), room);
      room -= size;
      form.append(name, text);
    } else {
      form.append(
        name,
        await keep({ fileName, type, bytes: bytes.until(mark) }),
      );
    }
  }
}
