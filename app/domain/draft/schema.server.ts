import { z } from "zod";

const pressed = z.string().optional();

/**
 * The buttons of a form that can wait, among its other fields, which are read
 * later: a half-written form is as good as a whole one.
 */
export const waitingForm = z.looseObject({
  seen: z.coerce.number().int().min(0).catch(0).default(0),
  _later: pressed,
  _autosave: pressed,
});
