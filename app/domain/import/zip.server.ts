import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream";
import {
  fromRandomAccessReader,
  RandomAccessReader,
  type Entry,
  type ZipFile,
} from "yauzl";
import type { Places } from "../file/store.server";
import { unprocessable } from "../kernel/errors";

const MB = 1024 * 1024;
const MOST_ENTRIES = 2000;
/** Of one part, and of all parts together, when unpacked. */
const LARGEST_PART = 256 * MB;
const LARGEST_WHOLE = 384 * MB;
/** XML of tables packs to a twentieth; more than this packs nothing but zeros. */
const MOST_PACKED = 200;
const SMALL = MB;

/** A workbook's parts, by name; sizes were checked as declared and are checked again while reading. */
export interface Parts {
  readonly names: readonly string[];
  /** The unpacked bytes of a part; undefined where there is none. */
  open(name: string): Promise<Readable | undefined>;
  readonly sizes: ReadonlyMap<string, number>;
}

const broken = () => unprocessable("import.error.broken-workbook", "file");
const bomb = () => unprocessable("import.error.zip-bomb", "file");

function checkEntry(entry: Entry) {
  if (entry.isEncrypted())
    throw unprocessable("import.error.encrypted", "file");
  const { uncompressedSize, compressedSize, fileName } = entry;
  if (uncompressedSize > LARGEST_PART) throw bomb();
  if (
    uncompressedSize > SMALL &&
    uncompressedSize > compressedSize * MOST_PACKED
  )
    throw bomb();
  if (/vbaProject\.bin$|\/macrosheets\/|\.xlsm$/i.test(fileName))
    throw unprocessable("import.error.macros", "file");
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  return new Promise((resolve, reject) => {
    zip.on("error", () => {
      reject(broken());
    });
    zip.on("end", () => {
      resolve(entries);
    });
    zip.on("entry", (entry: Entry) => {
      try {
        checkEntry(entry);
        total += entry.uncompressedSize;
        if (total > LARGEST_WHOLE || entries.size >= MOST_ENTRIES) throw bomb();
        // Two parts of one name: readers differ in which one they take.
        if (entries.has(entry.fileName)) throw broken();
        entries.set(entry.fileName, entry);
        zip.readEntry();
      } catch (error) {
        reject(error instanceof Error ? error : broken());
      }
    });
    zip.readEntry();
  });
}

/** Ends a stream with a refusal once it gave more than it declared. */
function limited(bytes: Readable, declared: number): Readable {
  let size = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size > Math.min(declared, LARGEST_PART)) done(bomb());
      else done(null, chunk);
    },
  });
  return pipeline(bytes, counter, () => undefined);
}

class Reader extends RandomAccessReader {
  constructor(private readonly places: Places) {
    super();
  }
  override _readStreamForRange(from: number, until: number): Readable {
    return this.places.read(from, until);
  }
}

/**
 * Opens a zip file without unpacking anything, and refuses one that is
 * encrypted, carries macros, or declares more than a table can need. Its parts
 * are read from where they lie: nothing of the file is held.
 * @throws DomainError 422
 */
export async function openZip(places: Places): Promise<Parts> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromRandomAccessReader(
      new Reader(places),
      places.size,
      {
        ...{ lazyEntries: true, autoClose: false },
        ...{ validateEntrySizes: true, strictFileNames: true },
      },
      (error, opened) => {
        if (error) reject(broken());
        else resolve(opened);
      },
    );
  });
  const entries = await listEntries(zip);
  return {
    names: [...entries.keys()],
    sizes: new Map(
      [...entries].map(([name, entry]) => [name, entry.uncompressedSize]),
    ),
    open(name) {
      const entry = entries.get(name);
      if (!entry) return Promise.resolve(undefined);
      return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => {
          if (error) reject(broken());
          else resolve(limited(stream, entry.uncompressedSize));
        });
      });
    },
  };
}
