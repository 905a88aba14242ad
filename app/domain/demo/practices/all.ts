import { strategies } from "./df01";
import { personalInformation } from "./df02";
import { supervision } from "./df03";
import { transferMechanisms } from "./df04";
import { certification } from "./df05";
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
  ...strategies,
  ...supervision,
  ...certification,
];
