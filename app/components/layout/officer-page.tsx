import type { ReactNode } from "react";
import type { SecretariatSection } from "../../domain/permissions/sections";
import { ErrorSummary } from "../form/error-summary";
import type { Crumb } from "../ui/breadcrumb";
import { PageHeader } from "./page-header";
import { SecretariatNav } from "./secretariat-nav";

/** The frame of an officer's page: the ways to others, its head, and why it was sent back. */
export const OfficerPage = ({
  pages,
  list,
  status,
  problems,
  children,
  ...head
}: {
  /** The pages of the secretariat that this officer may open. */
  readonly pages: readonly SecretariatSection[];
  readonly title: ReactNode;
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  /** The list this page belongs to. */
  readonly list?: Crumb;
  readonly status?: ReactNode;
  /** What `formProblems` found in the last answer. */
  readonly problems?: Parameters<typeof ErrorSummary>[0];
  readonly children: ReactNode;
}) => (
  <div className="stack-5 stack">
    <SecretariatNav pages={pages} />
    <PageHeader {...head} crumbs={list && [list]}>
      {status}
    </PageHeader>
    {problems && <ErrorSummary {...problems} />}
    {children}
  </div>
);
