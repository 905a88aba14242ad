import type { OwnPractice } from "../../domain/practice/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** What else can be done with a practice: people, and the steps that end or renew it. */
export function KeepLinks({ practice }: { readonly practice: OwnPractice }) {
  const t = useT();
  const lang = t.locale;
  const { id, can } = practice;
  const { discard, withdraw, revise, archive, confirmCurrent } = can;
  const hasSteps = discard || withdraw || revise || archive || confirmCurrent;
  const links = [
    ...(can.manageEditors
      ? [
          {
            label: t("writing.editors.title"),
            href: url("writeEditors", { lang, id }),
          },
        ]
      : []),
    ...(hasSteps
      ? [
          {
            label: t("writing.keep.steps"),
            href: url("practiceSteps", { lang, id }),
          },
        ]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="keep">
      <h2 id="keep">{t("writing.keep.title")}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
