import { dayOf, earliest, latest, type Day } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import type { Sending } from '../../../../../returns/exchange/index.ts'
import { address } from '../../../../common/records/address.ts'
import { homeOffer } from '../../../../common/records/home-offer.ts'
import { organisation } from '../../../../common/records/organisation.ts'
import { referral } from '../../../../common/records/referral.ts'
import { placementsWithoutUrn } from '../concepts/placements-without-urn.ts'
import { isPostcode } from '../postcodes.ts'
import type { CareDays, StayDays } from './care-days.ts'
import { numberOf } from './numbers.ts'
import { inOrder } from './spells.ts'

/** From this year on Z1 is told apart as Z11 to Z14. */
const toldApart = '2025-04-01'
const noUrn = placementsWithoutUrn['2025-26']

/** Where a child lives, as a row has it: what was returned or written of the move itself, else what the record of the home says. */
export function placeCells(t: Timeline, { period, of }: Sending, care: CareDays, stay: StayDays | null) {
  const moved = stay?.entry.at('started')?.body, home = moved?.home ? of(moved.home) : null, type = moved?.type ?? null
  return {
    PLACE: type && period.start < toldApart ? type.replace(/^Z1\d$/, 'Z1') : type, PLACE_PROVIDER: moved?.provider ?? (type === 'P1' ? 'PR0' : null),
    HOME_POST: moved?.homePostcode ?? (stay ? cameFrom(t, care) : null), PL_POST: moved?.postcode ?? (home && whereIs(home)),
    URN: moved?.urn ?? (home && type && !noUrn.has(type) ? urnOf(home) : null),
  }
}

const urnOf = (home: Timeline): string | null => numberOf(home, 'ofsted-urn') ?? home.all(organisation, 'described').findLast((d) => d.body.ofstedUrn)?.body.ofstedUrn ?? null

function whereIs(home: Timeline): string | null {
  const written = home.all(homeOffer, 'offered').findLast((o) => o.body.postcode)?.body.postcode
  // The last words of an address, where they are a postcode.
  const end = home.all(organisation, 'described').findLast((d) => d.body.address)?.body.address?.trim().split(/\s+/).slice(-2).join(' ')
  return written ?? (end && isPostcode(end) ? end : null)
}

/** The postcode of where the child lived on the day they came into care. */
function cameFrom(t: Timeline, { from }: CareDays): string | null {
  const then = t.each(address).flatMap((e) => {
    const since = e.at('moved-in'), left = e.at('moved-out')
    return since?.body.postcode && dayOf(earliest(since.happened)) <= from && (!left || dayOf(latest(left.happened)) >= from) ? [{ since, postcode: since.body.postcode }] : []
  })
  return inOrder(then, (a) => a.since.happened).at(-1)?.postcode ?? null
}

/** The main reason for care, as written of care itself, else of the last referral before it. */
export const needOf = (t: Timeline, care: CareDays): string | null => care.entry.at('started')?.body.need ?? neededBefore(t, care.from)

const neededBefore = (t: Timeline, day: Day): string | null =>
  inOrder(t.all(referral, 'received').filter((r) => r.body.need && dayOf(earliest(r.happened)) <= day), (r) => r.happened).at(-1)?.body.need ?? null
