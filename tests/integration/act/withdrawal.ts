import type { Withdrawal } from "../../../app/domain/act/withdraw.server";
import type { Context } from "../../../app/context.server";
import { plainPdf } from "../../unit/file/pdf-sample";

/** A company withdraws: why, and who signs it. */
export const withdrawal = (
  reason: Withdrawal["reason"] = "not_stated",
): Withdrawal => ({
  ...{ reason, signatoryName: "A. Person", signatoryTitle: "Chief executive" },
  ...{ signatoryOffice: "top_executive", decidingOrgan: null },
});

/** The same person, where papers find room. */
export const withRoom = (ctx: Context): Context => ({
  ...ctx,
  files: { ...ctx.files, put: () => Promise.resolve() },
});

type WithPaper = Withdrawal & { readonly file: File };

const paper = (about: string) =>
  new File([new Uint8Array(plainPdf(`/Lang(${about})`))], `${about}.pdf`);

/** A government does: its foreign minister signs, and there is a note. */
export const stateWithdrawal = (): WithPaper => ({
  ...withdrawal("policy_change"),
  ...{ signatoryOffice: "foreign_minister", signatoryTitle: "Minister" },
  file: paper("note"),
});

/** An organization does: its executive head signs, on a decision. */
export const organizationWithdrawal = (): WithPaper => ({
  ...withdrawal("policy_change"),
  ...{ signatoryOffice: "executive_head", decidingOrgan: "The Council" },
  file: paper("decision"),
});
