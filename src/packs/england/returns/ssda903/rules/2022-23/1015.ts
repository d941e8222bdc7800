import { ownProvisionElsewhere } from '../../concepts/own-provision.ts'

/** With foster carers and adopters, anywhere. */
export const r1015 = ownProvisionElsewhere(new Set(['A3', 'A4', 'A5', 'A6', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6']))
