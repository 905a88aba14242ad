import type { OwnReport } from "../../domain/report/own";

/** What the fields of a report hold when the page is opened. */
export const reportValues = ({
  answers,
}: OwnReport): Record<string, string | null> => ({
  lang: answers.lang,
  text: answers.text,
  link: answers.link,
  ...Object.fromEntries(
    answers.items.flatMap(({ position, light, text, link }) => {
      const at = `items.${String(position)}`;
      return [
        [`${at}.light`, light],
        [`${at}.text`, text],
        [`${at}.link`, link],
      ];
    }),
  ),
});
