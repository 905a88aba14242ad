import { z } from "zod";

/** One page of a longer list. `page` counts from 1. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

export const pageNumberSchema = z.coerce.number().int().min(1).max(100_000);

export const pageCount = (total: number, pageSize: number): number =>
  Math.max(1, Math.ceil(total / pageSize));
