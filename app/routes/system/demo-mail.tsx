import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listDemoLetters } from "../../domain/outbox/read.server";
import { pageLoader } from "../../http/page.server";
import { formatInstant } from "../../i18n/format";
import { url } from "../../urls";

export const loader = pageLoader(
  { can: "demo.read_mail", cache: "none" },
  async ({ ctx }) => ({ letters: await listDemoLetters(ctx) }),
);

export const meta: MetaFunction = () => [{ title: "Mail (demonstration)" }];

/** Letters of the demonstration: for developers and testers, in English only. */
export default function DemoMail() {
  const { letters } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Mail (demonstration)</h1>
      <p>
        A demonstration sends no mail to anybody. The newest letters are listed
        here instead.
      </p>
      {letters.length === 0 ? <p>No letters yet.</p> : null}
      <ul>
        {letters.map((letter) => (
          <li key={letter.id}>
            <a href={url("demoLetter", { id: letter.id })} lang={letter.locale}>
              <bdi>{letter.subject}</bdi>
            </a>
            <br />
            <span>
              <bdi>{letter.recipient}</bdi>,{" "}
              {formatInstant("en", letter.createdAt)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
