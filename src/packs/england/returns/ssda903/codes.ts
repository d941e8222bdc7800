/** Codes that more than one rule names. A set that one rule names stands in that rule. */
export const adoptivePlacements: ReadonlySet<string | null> = new Set(['A3', 'A4', 'A5', 'A6'])
export const temporaryPlacements: ReadonlySet<string | null> = new Set(['T0', 'T1', 'T2', 'T3', 'T4'])
export const fosterPlacements: ReadonlySet<string | null> = new Set(['U1', 'U2', 'U3', 'U4', 'U5', 'U6'])
/** Missing or absent from an agreed placement for the whole episode; from 2025-26 told apart. */
export const notInPlacement: ReadonlySet<string | null> = new Set(['Z1', 'Z11', 'Z12', 'Z13', 'Z14'])
export const adopted: ReadonlySet<string | null> = new Set(['E11', 'E12'])
