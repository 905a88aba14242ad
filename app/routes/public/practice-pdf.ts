import { z } from "zod";
import { practicePdf } from "../../domain/paper/practice.server";
import { practiceNumberSchema } from "../../domain/practice/number";
import { practiceQuerySchema } from "../../domain/practice/wish";
import { pdfResponse } from "../../http/pdf.server";
import { spend } from "../../http/rate-limit.server";
import { resourceLoader } from "../../http/resource.server";
import { translator } from "../../i18n/translate";

/** A practice to be kept or printed, as its page shows it. */
export const loader = resourceLoader(
  {
    params: z.object({ number: practiceNumberSchema }),
    query: practiceQuerySchema,
    can: "practice.read",
    cache: "public",
  },
  async ({ ctx, params: { number }, query, scope }) => {
    await spend("paper", scope.address);
    const { pdf, edition, lang } = await practicePdf(ctx, number, query);
    const t = translator(ctx.locale);
    const version = t("practices.edition", { edition });
    return pdfResponse(pdf, {
      name: `${t("paper.file-practice")} ${number}, ${version}`,
      plain: `${number}-${String(edition)}-${lang}`,
    });
  },
);
