import { Readable } from "node:stream";
import { crc32, deflateRawSync } from "node:zlib";
import type { Places } from "../../../app/domain/file/store.server";

/** Bytes as if they lay on the disk. */
export const placesOf = (bytes: Buffer): Places => ({
  size: bytes.length,
  read: (from = 0, until = bytes.length) =>
    Readable.from([bytes.subarray(from, until)]),
});

interface Part {
  readonly name: string;
  readonly data: string | Buffer;
  /** What the headers say of the unpacked size, where that is a lie. */
  readonly declared?: number;
  readonly encrypted?: boolean;
}

/** A zip file as its parts tell, also where they lie. */
export function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declared, encrypted } of parts) {
    const plain = Buffer.from(data as string);
    const packed = deflateRawSync(plain);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(encrypted ? 1 : 0, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt16LE(0x21, 8);
    head.writeUInt32LE(crc32(plain), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(declared ?? plain.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4]),
      head,
      Buffer.from(name),
      packed,
    ]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, 20, 0]),
        head,
        rest,
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const office =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Book {
  /** The XML inside `sheetData`. */
  readonly rows: string;
  /** What stands after the rows. */
  readonly after?: string;
  readonly from1904?: boolean;
  readonly hidden?: boolean;
  readonly shared?: string;
  readonly more?: readonly Part[];
}

/** A workbook with one sheet, or a hidden one before it. Style 1 is a date. */
export const workbookOf = ({
  rows,
  after = "",
  from1904,
  hidden,
  shared = "",
  more = [],
}: Book): Buffer =>
  zipOf([
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns:r="${office}">${from1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${hidden ? '<sheet name="Notes" state="hidden" sheetId="2" r:id="rId2"/>' : ""}<sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    },
    {
      name: "xl/styles.xml",
      data: `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    },
    { name: "xl/sharedStrings.xml", data: `<sst>${shared}</sst>` },
    {
      name: "xl/worksheets/sheet1.xml",
      data: `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
    },
    {
      name: "xl/worksheets/sheet2.xml",
      data: `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>secret</v></c></row></sheetData></worksheet>`,
    },
    ...more,
  ]);
