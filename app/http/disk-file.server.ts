import { Readable } from "node:stream";
import type { FileStore, Places } from "../domain/file/store.server";
import { newId } from "../domain/kernel/ids";
import { readMultipart } from "./multipart.server";

/** A file of a form that lies on the disk; nothing of it is in memory. */
class DiskFile extends File {
  readonly #places: Places;
  constructor(places: Places, name: string, type: string) {
    super([], name, { type });
    this.#places = places;
    Object.defineProperty(this, "size", { value: places.size });
  }
  override stream() {
    return Readable.toWeb(this.#places.read()) as ReturnType<File["stream"]>;
  }
  override slice(from = 0, until = this.size, type = "") {
    const places = this.#places;
    const end = Math.min(until, this.size);
    const size = Math.max(0, end - from);
    return new DiskFile(
      {
        size,
        read: (start = 0, stop = size) =>
          places.read(from + start, from + stop),
      },
      this.name,
      type,
    );
  }
  override async arrayBuffer() {
    return new Response(this.stream()).arrayBuffer();
  }
  override async text() {
    return new Response(this.stream()).text();
  }
}

/** A form whose files lie on the disk until `drop` is called. */
export interface DiskForm {
  readonly form: FormData;
  drop(): Promise<void>;
}

/**
 * Reads a form with large files: they are written to the disk as they arrive.
 * @throws DomainError as `readMultipart` and the file store do; then nothing is left
 */
export async function readToDisk(
  files: FileStore,
  request: Request,
): Promise<DiskForm> {
  const ids: string[] = [];
  const drop = async () => {
    for (const id of ids) await files.removePart(id);
  };
  try {
    const form = await readMultipart(
      request.headers.get("content-type") ?? "",
      request.body
        ? Readable.fromWeb(request.body as never)
        : Readable.from([]),
      async ({ fileName, type, bytes }) => {
        const id = newId();
        ids.push(id);
        return new DiskFile(await files.putPart(id, bytes), fileName, type);
      },
    );
    return { form, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}
