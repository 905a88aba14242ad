import type { BlockQuery } from "../../domain/library/block-query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { Checkbox } from "../form/checkbox";
import { Select } from "../form/select";

/** Which building blocks to show: of one topic, with a template only. */
export function BlockFilter({
  query,
  topics,
}: {
  readonly query: BlockQuery;
  readonly topics: readonly string[];
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <form
      method="get"
      action={url("practiceBlocks", { lang })}
      className="stack narrow no-print"
      aria-label={t("ui.filters")}
    >
      <Select
        name="topic"
        label={t("library.facet.topic")}
        optional="silent"
        empty={t("library.blocks.any-topic")}
        value={query.topic ?? undefined}
        options={topics.map((code) => ({
          value: code,
          label: t.find(`reference.topic.${code}`) ?? code,
        }))}
      />
      <Checkbox
        name="template"
        label={t("library.blocks.only-templates")}
        value="1"
        checked={query.onlyTemplates}
      />
      <Button kind="secondary">{t("library.show")}</Button>
    </form>
  );
}
