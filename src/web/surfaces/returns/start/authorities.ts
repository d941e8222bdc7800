import { authorities } from '../../../../packs/england/returns/ssda903/authorities.ts'

/** Where the authority last chosen is remembered. */
export const authoritySetting = 'returns-authority'

/** Authorities as a list offers them, those that are now. */
export const offered = authorities.filter((a) => !a.until).map((a) => ({ value: a.code, text: a.name })).toSorted((a, b) => a.text.localeCompare(b.text))

export const isOffered = (code: string): boolean => offered.some((o) => o.value === code)

/** The same, each with the department's number. */
export const offeredWithNumbers = authorities.filter((a) => !a.until).map((a) => ({ value: a.code, text: `${a.name} (${a.number})` })).toSorted((a, b) => a.text.localeCompare(b.text))
/** The department's number of an authority: three figures. */
export const numberOf = (code: string): string | null => authorities.find((a) => a.code === code)?.number ?? null
