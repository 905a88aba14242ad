import { useT } from "../../i18n/use-t";
import { ContactLine } from "../layout/contact-line";
import { PageHeader } from "../layout/page-header";

export type TextPageName = "about" | "accessibility" | "privacy";

/** The sections of each page, in order; their texts are messages of area `public`. */
const sections = {
  about: ["what", "who", "register", "endorse", "correct", "data", "contact"],
  accessibility: ["goal", "how", "gaps", "tell"],
  privacy: [
    "public",
    "account",
    "following",
    "challenge",
    "never",
    "cookies",
    "rights",
  ],
} as const satisfies Record<TextPageName, readonly string[]>;

/** The section of each page that says whom to write to. */
const withContact: Readonly<Record<TextPageName, string>> = {
  about: "contact",
  accessibility: "tell",
  privacy: "rights",
};

/** A page of plain text: a title, a lead, sections. */
export function TextPage({ name }: { readonly name: TextPageName }) {
  const t = useT();
  return (
    <>
      <PageHeader
        title={t(`public.${name}.title`)}
        crumbs={[]}
        lead={t(`public.${name}.lead`)}
      />
      <div className="prose">
        {sections[name].map((section) => (
          <section key={section} id={section} className="prose">
            <h2>{t.find(`public.${name}.${section}.title`)}</h2>
            <p>{t.find(`public.${name}.${section}.text`)}</p>
            {section === withContact[name] && <ContactLine />}
          </section>
        ))}
      </div>
    </>
  );
}
