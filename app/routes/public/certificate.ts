import { z } from "zod";
import { actNumberSchema } from "../../domain/act/number";
import { certificatePdf } from "../../domain/paper/certificate.server";
import { pdfResponse } from "../../http/pdf.server";
import { spend } from "../../http/rate-limit.server";
import { resourceLoader } from "../../http/resource.server";
import { translator } from "../../i18n/translate";

/** An act as a sheet of paper: its certificate, or an extract where it does not stand. */
export const loader = resourceLoader(
  {
    params: z.object({ number: actNumberSchema }),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, params: { number }, scope }) => {
    await spend("paper", scope.address);
    const { pdf, isExtract } = await certificatePdf(ctx, number);
    const t = translator(ctx.locale);
    const word = isExtract ? "extract" : "certificate";
    return pdfResponse(pdf, {
      name: `${t(`paper.file-${word}`)} ${number}`,
      plain: `${number}-${word}-${ctx.locale}`,
    });
  },
);
