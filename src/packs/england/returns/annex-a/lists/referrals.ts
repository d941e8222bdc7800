import type { Timeline } from '../../../../../ledger/index.ts'
import { naming, say, type Bringing, type Said, type Sending } from '../../../../../returns/exchange/index.ts'
import { referral } from '../../../../common/records/referral.ts'
import { yesNo } from '../answers/answers.ts'
import { source } from '../answers/front-door.ts'
import { dayByThen, inMonths, inOrder, inYearBefore } from '../days.ts'
import { listAnnexA } from '../define.ts'
import type { AnnexAChild, ListRow } from '../shapes.ts'
import { allocatedCells, allocatedIn, kindsOfWorkers } from '../workers.ts'

/**
 * Referrals received in the six months before the day of the lists, and the team and worker each went to. Whether it needed nothing
 * more is told, not what it needed: then the child is helped from the referral. Earlier ones in a year are counted and not kept.
 */
export const referrals = listAnnexA<'Referrals'>({
  list: 'Referrals',
  needs: ['Date of referral'],
  kinds: [referral, ...kindsOfWorkers],
  says: (rows, b, child) => {
    const name = naming()
    return rows.flatMap((r) => (r['Date of referral'] === null ? [] : one(r, name(r['Date of referral']), child, b)))
  },
  sends: (t, s) => inOrder(t.all(referral, 'received')).filter((r) => inMonths(6, r.happened, s)).map((r) => ({
    record: r.record, cells: {
      'Date of referral': dayByThen(r.happened, s), 'Referral Source': source.write(r.body.source), 'Referral NFA?': noFurther(t, r.record, s),
      'Number of Referrals in Last 12 Months': String(inYearBefore(r.happened, t.all(referral, 'received').map((other) => other.happened))), ...allocatedCells(r.body.worker, r.body.team, s),
    },
  })),
})

function one(r: ListRow<'Referrals'>, name: string, child: AnnexAChild, b: Bringing): readonly Said[] {
  const on = r['Date of referral'], to = allocatedIn(r['Allocated Worker'], r['Allocated Team'], r, b)
  if (on === null) return []
  // A child in need since that day was helped, whatever was decided at first.
  const helped = child.rows['Children in need'].some((c) => c['CIN Start Date'] === on)
  return [
    ...to.said, say(b, referral, 'received', {
      name, happened: { day: on }, body: { source: r['Referral Source'], team: to.team, worker: to.worker },
      columns: { source: 'Referral Source', team: 'Allocated Team', worker: 'Allocated Worker', happened: 'Date of referral' }, rows: [r],
    }), ...saysDecided(name, on, helped ? 'no' : r['Referral NFA?'], 'Referral NFA?', r, b),
  ]
}

/** What was decided about a referral, as far as a list tells. */
export const saysDecided = (name: string, on: NonNullable<ListRow<'Referrals'>['Date of referral']>, noFurtherAction: string | null, column: string, row: { readonly table: string; readonly row: number }, b: Bringing): readonly Said[] =>
  (noFurtherAction === null || noFurtherAction === 'not-known' ? [] : [say(b, referral, 'decided', {
    name, lasting: ['outcome'], happened: { day: on }, body: { outcome: noFurtherAction === 'yes' ? 'NFA' : 'WORK' }, columns: { outcome: column }, rows: [row],
  })])

/** Whether the last decision was that nothing more is to do; blank while nobody has decided. */
function noFurther(t: Timeline, record: string, s: Sending): string | null {
  const outcome = inOrder((t.find(referral, record)?.all('decided') ?? []).filter((d) => d.body.outcome && dayByThen(d.happened, s) !== null)).at(-1)?.body.outcome
  return outcome === undefined ? null : yesNo.write(outcome === 'NFA' ? 'yes' : 'no')
}
