/** How many miles lie between two postcodes as the crow flies; null when it is not known where either is. */
export type Distances = (from: string, to: string) => number | null
