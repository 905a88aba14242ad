import type { ReportAnswers, ReportItem, ReportPart } from "./model";
import type { ReportInput } from "./schema";

/** Where a file stands in a form: the report as a whole, or a commitment's place. */
export type Place = "whole" | number;

const blank = { text: null, link: null, fileId: null };

/** A report nobody has begun: nothing said on any commitment. */
export const emptyAnswers = (
  lang: string,
  positions: readonly number[],
): ReportAnswers => ({
  lang,
  ...blank,
  items: positions.map((position) => ({ position, light: null, ...blank })),
});

/** The files that came with a form, by place. */
export const newFiles = (input: ReportInput): [Place, File][] =>
  [
    { place: "whole" as const, file: input.file },
    ...input.items.map(({ position, file }) => ({ place: position, file })),
  ].flatMap(({ place, file }): [Place, File][] =>
    file === undefined ? [] : [[place, file]],
  );

/** Every file a report has. */
export const fileIdsOf = (answers: ReportAnswers): string[] =>
  [answers, ...answers.items].flatMap(({ fileId }) =>
    fileId === null ? [] : [fileId],
  );

/**
 * The report as the form leaves it: what the act has no commitment for is left
 * out; a file stays unless it is taken off or another one came.
 * @param uploaded ids of the new files, by place
 */
export function mergeAnswers(
  before: ReportAnswers,
  input: ReportInput,
  positions: readonly number[],
  uploaded: ReadonlyMap<Place, string>,
): ReportAnswers {
  const fileOf = (
    place: Place,
    kept: string | null,
    drop: string | undefined,
  ): string | null => uploaded.get(place) ?? (drop === undefined ? kept : null);
  const whole: ReportPart = {
    text: input.text,
    link: input.link,
    fileId: fileOf("whole", before.fileId, input.drop),
  };
  const items = positions.map((position): ReportItem => {
    const item = input.items.find((one) => one.position === position);
    const old = before.items.find((one) => one.position === position);
    return {
      position,
      light: item?.light ?? null,
      text: item?.text ?? null,
      link: item?.link ?? null,
      fileId: fileOf(position, old?.fileId ?? null, item?.drop),
    };
  });
  return { lang: input.lang, ...whole, items };
}
