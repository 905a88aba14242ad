import type { Day } from "../../domain/kernel/clock";
import { changeKinds, type ChangeKind } from "../../domain/register/changes";
import { changesParams } from "../../domain/register/changes-query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { LinkLine } from "../ui/link-line";
import { ViewFiles } from "../views/view-files";

interface Chosen {
  readonly span: { readonly from: Day; readonly to: Day };
  readonly kind: ChangeKind | undefined;
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** The kinds of change there are, each with its number, and the same changes as files. */
export function ChangeKinds({ view }: { readonly view: Chosen }) {
  const t = useT();
  const lang = useLocale();
  const { span, kind, counts } = view;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const link = (one: ChangeKind | undefined, kinds: string, count: number) => ({
    href: url("changes", { lang }, changesParams({ ...span, kind: one })),
    label: t("register.changes.count", { kind: kinds, count }),
    isCurrent: one === kind,
  });
  const params = changesParams({ ...span, kind });
  return (
    <div className="row between">
      <LinkLine
        label={t("register.changes.kinds")}
        links={[
          link(undefined, t("register.changes.all"), all),
          ...changeKinds
            .filter((one) => counts[one] > 0)
            .map((one) =>
              link(one, t(`register.changes.kind.${one}`), counts[one]),
            ),
        ]}
      />
      <ViewFiles
        view="changes"
        params={params}
        api={url("apiChanges", {}, params)}
      />
    </div>
  );
}
