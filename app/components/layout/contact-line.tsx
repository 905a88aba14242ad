import { useT } from "../../i18n/use-t";
import { useRoot } from "./use-root";

/** How to reach whoever runs the portal; a demonstration says that nobody does. */
export function ContactLine() {
  const t = useT();
  const { contact, demo } = useRoot();
  if (contact !== null) {
    return (
      <p>
        {t("public.contact.write")}{" "}
        <a href={`mailto:${contact}`} dir="ltr">
          {contact}
        </a>
      </p>
    );
  }
  return demo ? <p>{t("public.contact.none")}</p> : null;
}
