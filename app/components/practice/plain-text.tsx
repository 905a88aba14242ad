import { Fragment } from "react";
import { usePractice } from "./practice-context";

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/;

/** A line without markup; web addresses in it are links. */
export const Linked = ({ text }: { readonly text: string }) =>
  text.split(address).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part} rel="nofollow ugc noopener" dir="ltr">
        {part}
      </a>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );

/** A line in the original language that is never translated. */
export function PlainText({ text }: { readonly text: string }) {
  const { originalLang } = usePractice();
  return (
    <bdi lang={originalLang}>
      <Linked text={text} />
    </bdi>
  );
}
