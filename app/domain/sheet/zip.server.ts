import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** One file of an archive; its text is made while it is being packed. */
export interface ZipEntry {
  readonly name: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

interface Packed {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly plain: number;
  readonly offset: number;
}

/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 1 January 1980: the same content gives the same bytes. */
const DOS_DATE = 0x21;

function localHeader(name: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATE, 8);
  head.writeUInt16LE(DOS_DATE, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function sizesOf({ crc, packed, plain }: Packed): Buffer {
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc, 0);
  sizes.writeUInt32LE(packed, 4);
  sizes.writeUInt32LE(plain, 8);
  return sizes;
}

function descriptor(entry: Packed): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(0x08074b50, 0);
  return Buffer.concat([head, sizesOf(entry)]);
}

function centralHeader(entry: Packed): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(FLAGS, 8);
  head.writeUInt16LE(DEFLATE, 10);
  head.writeUInt16LE(DOS_DATE, 14);
  sizesOf(entry).copy(head, 16);
  head.writeUInt16LE(entry.name.length, 28);
  head.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([head, entry.name]);
}

function endOf(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/**
 * A ZIP archive, piece by piece, never held whole; packing runs off the main
 * thread. Less than 4 GB. Source: PKWARE APPNOTE 6.3.
 */
export async function* zip(
  entries: readonly ZipEntry[],
): AsyncGenerator<Buffer> {
  const done: Packed[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const entry = { name: Buffer.from(name), crc: 0, packed: 0, plain: 0 };
    const start = offset;
    const counted = async function* () {
      for await (const piece of text) {
        const bytes = Buffer.from(piece);
        entry.crc = crc32(bytes, entry.crc);
        entry.plain += bytes.length;
        yield bytes;
      }
    };
    const head = localHeader(entry.name);
    yield head;
    const deflated = pipeline(
      Readable.from(counted()),
      createDeflateRaw(),
      () => {
        // The loop below throws what went wrong.
      },
    );
    for await (const piece of deflated as AsyncIterable<Buffer>) {
      entry.packed += piece.length;
      yield piece;
    }
    const whole = { ...entry, offset: start };
    const tail = descriptor(whole);
    yield tail;
    offset += head.length + entry.packed + tail.length;
    done.push(whole);
  }
  const central = Buffer.concat(done.map(centralHeader));
  yield central;
  yield endOf(done.length, central.length, offset);
}
