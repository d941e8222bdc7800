import { collect } from '../../../src/packs/england/returns/ssda903/collect.ts'
import type { Collection } from '../../../src/packs/england/returns/ssda903/rule.ts'
import { madeProviders } from './homes.ts'
import type { Made903 } from './make.ts'
import { authority, madePostcodes } from './places.ts'
import { toTables } from './sheets.ts'

/** A made-up return as a check takes it, with everything beside it that a rule may need. */
export const givenForCheck = ({ year, now, last }: Made903): Collection => collect({
  year, la: authority.code, tables: toTables(now), last: toTables(last), postcodes: madePostcodes, providers: new Map(madeProviders.map((p) => [p.urn, p])),
})
