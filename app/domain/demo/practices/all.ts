import { strategies } from "./df01";
import { personalInformation } from "./df02";
import { supervision } from "./df03";
import { transferMechanisms } from "./df04";
import { certification } from "./df05";
import { importantData } from "./df06";
import { negativeLists } from "./df07";
import { transparency } from "./df08";
import { interoperability } from "./df09";
import { tradeApplications } from "./df10";
import { infrastructure } from "./df11";
import { securityCapability } from "./df12";
import { trustTechnology } from "./df13";
import { fairMarkets } from "./df14";
import { dataCrime } from "./df15";
import { nonDiscrimination } from "./df16";
import { skills } from "./df17";
import { inclusion } from "./df18";
import { measurement } from "./df19";
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
  ...importantData,
  ...negativeLists,
  ...transparency,
  ...interoperability,
  ...infrastructure,
  ...fairMarkets,
  ...dataCrime,
  ...nonDiscrimination,
  ...inclusion,
  ...measurement,
];
