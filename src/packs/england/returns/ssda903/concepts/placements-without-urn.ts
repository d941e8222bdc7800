/** In every year: with parents, in work, in care or health establishments that Ofsted does not register, in custody, and temporary moves. */
const always = ['P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T1', 'T2', 'T3', 'T4']
const inYear = (...own: readonly string[]): ReadonlySet<string | null> => new Set([...always, ...own])

/** Placements whose provider is not registered with Ofsted, so that no URN is returned, by the year from which it is so. */
export const placementsWithoutUrn = {
  '2022-23': inYear('H5', 'P2', 'Z1'),
  '2023-24': inYear('P2', 'Z1'),
  '2024-25': inYear('Z1'),
  '2025-26': inYear('Z11', 'Z12', 'Z13', 'Z14'),
}
