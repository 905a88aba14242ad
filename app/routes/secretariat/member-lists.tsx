import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { PageHeader } from "../../components/layout/page-header";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { Name } from "../../components/ui/name";
import { NoticeList } from "../../components/ui/notice-list";
import { listMemberLists } from "../../domain/instrument/members.server";
import { pickText } from "../../domain/kernel/localized";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("instrument.member-lists");

export const loader = pageLoader(
  { can: "organization.manage_members", cache: "none" },
  async ({ ctx }) => ({
    pages: secretariatSections(ctx.actor),
    lists: await listMemberLists(ctx),
  }),
);

export default function MemberLists() {
  const t = useT();
  const lang = t.locale;
  const { pages, lists } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("instrument.member-lists")}
        lead={t("instrument.member-lists-lead")}
      />
      <NoticeList
        items={lists.map(({ id, kind, names, count }) => {
          const name = pickText(names, lang);
          return {
            key: id,
            title: <Name lang={name?.lang} text={name?.text ?? id} />,
            text: `${t(`participant.kind.${kind}`)} · ${t("instrument.member-count", { count })}`,
            href: url("memberList", { lang, id }),
          };
        })}
      />
    </div>
  );
}
