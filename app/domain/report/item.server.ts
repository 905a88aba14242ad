import type { Commitment } from "../act/model";
import { isoInstant } from "../register/item.server";
import type { SentReport } from "./model";
import type { ActProgress } from "./read.server";

const fileItem = (file: SentReport["file"]) =>
  file && { id: file.fileId, name: file.name, sha256: file.sha256 };

/** The reports on an act as the JSON interface gives them, newest first. */
export const progressItem = (
  { reports, dueAt, lastReaffirmed }: ActProgress,
  commitments: readonly Pick<Commitment, "position" | "measure">[],
) => ({
  /** When the next report is due; null where acts never lapse, or this one ended. */
  reportDue: dueAt === null ? null : isoInstant(dueAt),
  /** Null where acts of its kind lapse, and where it was never reaffirmed. */
  lastReaffirmed,
  reports: reports.map(({ number, at, lang, text, link, file, items }) => ({
    number,
    at: isoInstant(at),
    lang,
    text,
    link,
    file: fileItem(file),
    commitments: items.map((item) => ({
      commitment:
        commitments.find(({ position }) => position === item.position)
          ?.measure ?? null,
      status: item.light,
      text: item.text,
      link: item.link,
      file: fileItem(item.file),
    })),
  })),
});
