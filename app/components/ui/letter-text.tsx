import { Fragment } from "react";
import { directionOf } from "../../domain/kernel/localized";

const address = /(https?:\/\/\S+)/;

/** The text of a letter by paragraphs, with its addresses as links. */
export function LetterText({ lang, text }: { lang: string; text: string }) {
  return (
    <div lang={lang} dir={directionOf(lang)} className="stack">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>
          {paragraph.split("\n").map((line, index) => (
            <Fragment key={index}>
              {index > 0 && <br />}
              {line.split(address).map((part) =>
                address.test(part) ? (
                  <a key={part} href={part} dir="ltr">
                    {part}
                  </a>
                ) : (
                  part
                ),
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
