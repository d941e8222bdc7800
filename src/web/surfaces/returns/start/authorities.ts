import { authorities } from '../../../../packs/england/returns/ssda903/authorities.ts'

/** Where the authority last chosen is remembered. */
export const authoritySetting = 'returns-authority'

/** Authorities as a list offers them, those that are now. */
export const offered = authorities.filter((a) => !a.until).map((a) => ({ value: a.code, text: a.name })).toSorted((a, b) => a.text.localeCompare(b.text))

export const isOffered = (code: string): boolean => offered.some((o) => o.value === code)
