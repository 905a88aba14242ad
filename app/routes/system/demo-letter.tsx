import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { idSchema } from "../../domain/kernel/ids";
import { directionOf } from "../../domain/kernel/localized";
import { getDemoLetter } from "../../domain/outbox/read.server";
import { pageLoader } from "../../http/page.server";
import { formatInstant } from "../../i18n/format";
import { url } from "../../urls";
import { LetterText } from "../../components/ui/letter-text";

export const loader = pageLoader(
  {
    params: z.object({ id: idSchema }),
    can: "demo.read_mail",
    cache: "none",
  },
  async ({ ctx, params }) => ({ letter: await getDemoLetter(ctx, params.id) }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.letter.subject ?? "Letter" },
];

/** One letter of the demonstration, as its plain text says it. */
export default function DemoLetter() {
  const { letter } = useLoaderData<typeof loader>();
  return (
    <>
      <p>
        <a href={url("demoMail")}>Mail (demonstration)</a>
      </p>
      <h1 lang={letter.locale} dir={directionOf(letter.locale)}>
        {letter.subject}
      </h1>
      <p>
        To <bdi>{letter.recipient}</bdi>,{" "}
        {formatInstant("en", letter.createdAt)}
      </p>
      <LetterText lang={letter.locale} text={letter.text} />
    </>
  );
}
