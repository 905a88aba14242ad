import type { OwnFile } from "../../domain/request/own";
import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { NoticeList } from "../ui/notice-list";

type Shown = Pick<OwnFile, "fileId" | "title" | "name" | "size" | "audience">;

/** The documents of a request, each with its size and who may take it. */
export function RequestFiles({
  files,
  lang,
  hrefOf,
}: {
  readonly files: readonly Shown[];
  /** The language of the request. */
  readonly lang: string;
  readonly hrefOf: (fileId: string) => string;
}) {
  const t = useT();
  if (files.length === 0) return null;
  return (
    <NoticeList
      items={files.map(({ fileId, title, size, audience }) => ({
        key: fileId,
        title: <bdi lang={lang}>{title}</bdi>,
        text: (
          <>
            {t("writing.files.size", {
              size: formatNumber(
                t.locale,
                Math.max(1, Math.round(size / 1000)),
              ),
            })}
            {" · "}
            {t(`exchange.audience.${audience}`)}
          </>
        ),
        href: hrefOf(fileId),
      }))}
    />
  );
}

/** A button for each file to take it off again. */
export function RemoveFiles({ files }: { readonly files: readonly Shown[] }) {
  const t = useT();
  return (
    <ul>
      {files.map(({ fileId, title }) => (
        <li key={fileId}>
          <Form secondary>
            <input type="hidden" name="_remove" value={fileId} />
            <Button
              kind="link"
              confirm={t("writing.files.remove-sure", { name: title })}
            >
              {t("writing.remove")} <bdi>{title}</bdi>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
