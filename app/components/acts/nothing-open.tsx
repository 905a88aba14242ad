import { useT } from "../../i18n/use-t";
import { Form } from "../form/form";
import { EmptyState } from "../ui/empty-state";

/** Why no new endorsement can be started. The empty form is what the language switch sends. */
export const NothingOpen = () => {
  const t = useT();
  return (
    <Form>
      <EmptyState title={t("acts.new.closed-title")}>
        <p>{t("acts.new.closed")}</p>
      </EmptyState>
    </Form>
  );
};
