/** What stands for the authority of a place in another country of the United Kingdom. Ofsted registers nobody there. */
export const outsideEngland: ReadonlySet<string | null> = new Set(['WAL', 'SCO', 'NIR'])
