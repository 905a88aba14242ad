import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { PageHeader } from "../../components/layout/page-header";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { OfficerLines } from "../../components/instruments/officer-lines";
import { listForOfficers } from "../../domain/instrument/disputes.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";

export const meta = titled("instrument.officers-title");

export const loader = pageLoader(
  { can: "instrument.oversee", cache: "none" },
  async ({ ctx }) => ({
    pages: secretariatSections(ctx.actor),
    ...(await listForOfficers(ctx)),
  }),
);

export default function Disputes() {
  const t = useT();
  const { pages, disputed, differing, awaiting } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("instrument.officers-title")}
        lead={t("instrument.officers-lead")}
      />
      <OfficerLines
        id="disputed"
        title={t("instrument.officers-disputed", { count: disputed.length })}
        lines={disputed}
      />
      {differing.length > 0 && (
        <OfficerLines
          id="differing"
          title={t("instrument.officers-differing", {
            count: differing.length,
          })}
          lines={differing}
        />
      )}
      <OfficerLines
        id="awaiting"
        title={t("instrument.officers-awaiting", { count: awaiting.length })}
        lines={awaiting}
      />
    </div>
  );
}
