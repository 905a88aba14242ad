import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { LinkLine } from "../ui/link-line";

/** The topics with their codes, names and mappings as a vocabulary that catalogues can take over. */
export function TopicFiles() {
  const t = useT();
  return (
    <LinkLine
      label={t("library.topic-files")}
      links={[
        { href: url("topicsTurtle"), label: "Turtle" },
        { href: url("topicsSkos"), label: "JSON-LD" },
      ]}
    />
  );
}
