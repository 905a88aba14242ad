import { z } from "zod";
import { isDay } from "../kernel/clock";
import { nameText } from "../kernel/text";

const day = z
  .string({ error: "instrument.error.member-day" })
  .trim()
  .refine(isDay, "instrument.error.member-day");

/** A new member of an organization: its name, from when, by which source. */
export const addMemberForm = z.object({
  do: z.literal("add"),
  name: nameText(300, "instrument.error.member-name"),
  fromDay: day,
  source: nameText(400, "instrument.error.member-source"),
});

/** The end of a membership: the first day it is none any more. */
export const endMemberForm = z.object({
  do: z.literal("end"),
  end: z.string().min(1),
  toDay: day,
});

/** The page has both; what is missing is told of the one that was sent. */
export const memberForm = z.discriminatedUnion("do", [
  addMemberForm,
  endMemberForm,
]);
