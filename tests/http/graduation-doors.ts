import { newId } from "../../app/domain/kernel/ids";
import type { Db } from "../../db/client.server";
import { graduations } from "../../db/schema/graduation.server";
import type { openOffice } from "../integration/case/office";

/** One entered graduation that waits for a second officer. */
export async function graduationDoors(
  db: Db,
  office: ReturnType<typeof openOffice>,
) {
  const { userId } = await office.addPerson("Enterer", ["registrar"]);
  const id = newId();
  await db.write((tx) =>
    tx.insert(graduations).values({
      id,
      area: "BGD",
      outcome: "rescheduled",
      onDay: "2029-11-24",
      source: "A resolution",
      sourceUrl: "https://docs.un.org/",
      status: "proposed",
      enteredBy: userId,
      enteredAt: Date.now(),
      version: 1,
    }),
  );
  return { graduation: id };
}
