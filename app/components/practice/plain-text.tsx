import { Fragment } from "react";
import { usePractice } from "./practice-context";

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/;

/** A line in the original language that is never translated; web addresses in it are links. */
export function PlainText({ text }: { readonly text: string }) {
  const { originalLang } = usePractice();
  return (
    <bdi lang={originalLang}>
      {text.split(address).map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part} rel="nofollow ugc noopener" dir="ltr">
            {part}
          </a>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </bdi>
  );
}
