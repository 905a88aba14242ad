import { getRoundText } from "../../domain/round/get.server";
import { roundNumberParams } from "../../domain/round/schema";
import { jsonFile } from "../../http/json-file.server";
import { resourceLoader } from "../../http/resource.server";

/** All of a published round, for whoever computes it again. */
export const loader = resourceLoader(
  { params: roundNumberParams, can: "exchange.read", cache: "none" },
  async ({ ctx, params: { number } }) =>
    jsonFile(await getRoundText(ctx, number, "whole"), `${number}.json`),
);
