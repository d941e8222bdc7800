import { dayOf, earliest, latest } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { naming, say, type Bringing, type Said, type Sending } from '../../../../../returns/exchange/index.ts'
import { adoption as record } from '../../../../common/records/adoption.ts'
import { careEpisode } from '../../../../common/records/care-episode.ts'
import { permanencePlan } from '../../../../common/records/permanence-plan.ts'
import { placement } from '../../../../common/records/placement.ts'
import { adoptionsOf, matchedBy, type Adoption } from '../../ssda903/exchange/adoptions.ts'
import { timesInCare } from '../../ssda903/exchange/times-in-care.ts'
import { turnedBack } from '../answers/leaving.ts'
import { byTheDay, dayByThen, inMonths, inOrder } from '../days.ts'
import { listAnnexA } from '../define.ts'
import type { AnnexAChild, ListRow } from '../shapes.ts'

type Row = ListRow<'Adoption'>

/** Children whom it was decided to place for adoption: until they are adopted or it was decided otherwise, and for twelve months after. */
export const adoption = listAnnexA<'Adoption'>({
  list: 'Adoption',
  needs: ['Date of Decision that Child Should be Placed for Adoption'],
  kinds: [record, permanencePlan, careEpisode],
  says: (rows, b, child) => {
    const name = naming()
    return rows.flatMap((r) => { const on = r['Date of Decision that Child Should be Placed for Adoption']; return on === null ? [] : [...care(r, child, b), ...way(r, name(on), b)] })
  },
  sends: (t, s) => adoptionsOf(t).filter((a) => isTold(a, s)).map((a) => sent(a, t, s)),
})

/** The time in care, which an adoption order ends. Where the list of children in care tells of it, that tells when and why. */
function care(r: Row, child: AnnexAChild, b: Bringing): readonly Said[] {
  const on = r['Date the Child Entered Care'], adopted = r['Date of Adoption Order']
  if (on === null) return []
  const also = child.rows['Children in care'].some((c) => c['Date Started to be Looked After'] === on)
  return [
    say(b, careEpisode, 'started', { name: on, happened: { day: on }, spell: { on, to: adopted, ends: 'ended', alike: [] }, body: {}, columns: { happened: 'Date the Child Entered Care' }, rows: [r] }),
    ...(adopted === null || also ? [] : [say(b, careEpisode, 'ended', { name: on, happened: { day: adopted }, body: {}, columns: { happened: 'Date of Adoption Order' }, rows: [r] })]),
  ]
}

function way(r: Row, name: string, b: Bringing): readonly Said[] {
  const rows = [r], reason = r['Reason Why Child No Longer Placed for Adoption']
  const said = (step: 'approved' | 'may-place' | 'fostered' | 'placed' | 'order-made' | 'ended', column: Extract<keyof Row, `Date ${string}`>, body: { readonly [field: string]: unknown } = {}, columns: { readonly [field: string]: string } = {}): readonly Said[] => {
    const day = r[column]
    return day === null ? [] : [say(b, record, step, { name, happened: { day }, body: body as never, columns: { ...columns, happened: column }, rows })]
  }
  const matched = r['Date of Matching Child and Prospective Adopters']
  return [
    ...said('approved', 'Date of Decision that Child Should be Placed for Adoption', { agreed: true }), ...said('may-place', 'Date of Placement Order', { by: 'order' }),
    ...said('fostered', 'Date the child was placed for fostering in FFA or concurrent planning placement'),
    ...(matched === null ? [] : [say(b, permanencePlan, 'matched', { name: matched, happened: { day: matched }, body: {}, columns: { happened: 'Date of Matching Child and Prospective Adopters' }, rows })]),
    ...said('placed', 'Date Placed for Adoption'), ...said('order-made', 'Date of Adoption Order'),
    ...said('ended', 'Date of Decision that Child Should No Longer be Placed for Adoption', { reason }, { reason: 'Reason Why Child No Longer Placed for Adoption' }),
  ]
}

/** The national reasons for turning back. A record that ended because the child is grown, say, turned nothing back. */
const back = ({ ended }: Adoption) => (ended && (ended.body.reason === undefined || ended.body.reason.startsWith('RD')) ? ended : null)

function isTold(a: Adoption, s: Sending): boolean {
  const { decided, order } = a, reversed = back(a)
  if (!byTheDay(decided?.happened, s)) return false
  return [order, reversed].some((x) => inMonths(12, x?.happened, s)) || (!byTheDay(order?.happened, s) && !byTheDay(a.ended?.happened, s))
}

function sent(a: Adoption, t: Timeline, s: Sending) {
  const { entry, decided, order } = a, reversed = back(a), cared = decided && timesInCare(t).findLast((c) => dayOf(earliest(c.from)) <= dayOf(latest(decided.happened)))
  const fostered = entry.at('fostered') ?? inOrder(t.all(placement, 'started').filter((p) => p.body.type === 'U2' || p.body.type === 'U5')).at(-1) ?? null, match = matchedBy(t, order?.happened ?? null)
  return {
    record: entry.record, cells: {
      'Date the Child Entered Care': dayByThen(cared?.from, s), 'Date of Decision that Child Should be Placed for Adoption': dayByThen(decided?.happened, s),
      'Date of Placement Order': dayByThen(entry.all('may-place').find((p) => p.body.by === 'order')?.happened, s),
      'Date of Matching Child and Prospective Adopters': match && decided && dayOf(latest(match)) >= dayOf(earliest(decided.happened)) ? dayByThen(match, s) : null,
      'Date Placed for Adoption': dayByThen(entry.at('placed')?.happened, s), 'Date of Adoption Order': dayByThen(order?.happened, s),
      'Date of Decision that Child Should No Longer be Placed for Adoption': dayByThen(reversed?.happened, s),
      'Reason Why Child No Longer Placed for Adoption': byTheDay(reversed?.happened, s) ? turnedBack.write(reversed.body.reason) : null,
      'Date the child was placed for fostering in FFA or concurrent planning placement': dayByThen(fostered?.happened, s),
    },
  }
}
