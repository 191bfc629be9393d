import { amountFaults } from "./amount-faults.js";
import { coverFaults } from "./cover-faults.js";
import { dateFaults } from "./date-faults.js";
import { documentFaults } from "./document-faults.js";
import type { Fault } from "./fault.js";
import { figureFaults } from "./figure-faults.js";
import { identityFaults } from "./identity-faults.js";
import { percentFaults } from "./percent-faults.js";
import { personFaults } from "./person-faults.js";

/** Every kind of slip that can be planted. */
export const faults: readonly Fault[] = [
  ...figureFaults,
  ...percentFaults,
  ...amountFaults,
  ...personFaults,
  ...coverFaults,
  ...dateFaults,
  ...identityFaults,
  ...documentFaults,
];
