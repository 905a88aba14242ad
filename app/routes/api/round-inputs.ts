import { getRoundText } from "../../domain/round/get.server";
import { roundNumberParams } from "../../domain/round/schema";
import { jsonFile } from "../../http/json-file.server";
import { resourceLoader } from "../../http/resource.server";

/** The inputs of a published round, with the bytes its digest is of. */
export const loader = resourceLoader(
  { params: roundNumberParams, can: "exchange.read", cache: "none" },
  async ({ ctx, params: { number } }) =>
    jsonFile(
      await getRoundText(ctx, number, "inputs"),
      `${number}-inputs.json`,
    ),
);
