import { z } from "zod";
import { idSchema } from "../../../domain/kernel/ids";

/** The address of a page about one participant. */
export const participantParams = z.object({ id: idSchema });
