import { Fragment, type ReactNode } from "react";
import { statusSentence } from "../../domain/act/sentence";
import { pickText } from "../../domain/kernel/localized";
import type { RegisterEntry } from "../../domain/register/model";
import { countTaken } from "../../domain/register/proposals";
import { useLocale, useT } from "../../i18n/use-t";
import { Name } from "../ui/name";

/** Where an act stands, in one sentence: what, by whom, since when. */
export function ActSentence({ entry }: { readonly entry: RegisterEntry }) {
  const t = useT();
  const name = pickText(entry.names, useLocale());
  const { key, params } = statusSentence(
    entry,
    name?.text ?? "",
    countTaken(entry.proposals),
    entry.statusSince,
  );
  const parts = t.rich<ReactNode>(key, {
    ...params,
    who: () => <Name lang={name?.lang} text={name?.text ?? ""} />,
  });
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>{part}</Fragment>
      ))}
    </>
  );
}
