import { personalInformation } from "./df02";
import { transferMechanisms } from "./df04";
import { tradeApplications } from "./df10";
import { securityCapability } from "./df12";
import { trustTechnology } from "./df13";
import { skills } from "./df17";
import type { DemoPractice } from "./model";

/** Every invented write-up, in the order of its making. */
export const demoPractices: readonly DemoPractice[] = [
  ...transferMechanisms,
  ...trustTechnology,
  ...personalInformation,
  ...tradeApplications,
  ...securityCapability,
  ...skills,
];
