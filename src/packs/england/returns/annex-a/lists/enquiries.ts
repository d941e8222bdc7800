import type { Entry, Timeline } from '../../../../../ledger/index.ts'
import { between, naming, say, type Bringing, type Said, type Sending } from '../../../../../returns/exchange/index.ts'
import { noConference } from '../../../../common/duties/conference/chains.ts'
import { enquiry } from '../../../../common/records/enquiry.ts'
import { protectionConference } from '../../../../common/records/protection-conference.ts'
import { onPlanSpans } from '../../../../common/statuses/protection-plan.ts'
import { initialConferences } from '../../cin/exchange/conferences.ts'
import { yesNo } from '../answers/answers.ts'
import { conferenceNames } from '../conferences.ts'
import { byTheDay, dayByThen, inMonths, inOrder, inYearBefore, stillInMonths } from '../days.ts'
import { listAnnexA } from '../define.ts'
import type { AnnexAChild, ListRow } from '../shapes.ts'
import { allocatedCells, allocatedIn, kindsOfWorkers } from '../workers.ts'

type Row = ListRow<'Enquiries'>

/**
 * Enquiries under section 47 that were not over six months before the day of the lists, and the conference each led to. `No` to a conference
 * being unnecessary says something only where there was one. Enquiries are counted in the twelve months before each, itself left out; first
 * conferences in the twelve months up to the day of the lists.
 */
export const enquiries = listAnnexA<'Enquiries'>({
  list: 'Enquiries',
  needs: ['Strategy discussion initiating Section 47 Enquiry Start Date'],
  kinds: [enquiry, protectionConference, ...kindsOfWorkers],
  says: (rows, b, child) => {
    const nameOf = naming(), conference = conferenceNames(child)
    return rows.flatMap((r) => {
      const on = r['Strategy discussion initiating Section 47 Enquiry Start Date'], name = on && nameOf(on)
      return name ? [...begun(r, name, b), ...held(r, name, conference(r), child, b)] : []
    })
  },
  sends: (t, s) => inOrder(t.each(enquiry).flatMap((e) => sent(e, t, s))).map(({ row }) => row),
})

function begun(r: Row, name: string, b: Bringing): readonly Said[] {
  const on = r['Strategy discussion initiating Section 47 Enquiry Start Date'], by = allocatedIn(r['Allocated Worker'], r['Allocated Team'], r, b), rows = [r]
  const conference = r['Date of Initial Child Protection Conference'], needed = r['Was an Initial Child Protection Conference deemed unnecessary?'] === 'yes' ? false : conference === null ? null : true
  if (on === null) return []
  return [
    ...by.said, say(b, enquiry, 'begun', {
      name, happened: { day: on }, body: { worker: by.worker, team: by.team }, rows,
      columns: { worker: 'Allocated Worker', team: 'Allocated Team', happened: 'Strategy discussion initiating Section 47 Enquiry Start Date' },
    }),
    ...(needed === null ? [] : [say(b, enquiry, 'decided', {
      name, lasting: ['conferenceNeeded'], happened: between(on, needed && conference ? conference : b.period.end), body: { conferenceNeeded: needed },
      columns: { conferenceNeeded: 'Was an Initial Child Protection Conference deemed unnecessary?' }, rows,
    })]),
  ]
}

function held(r: Row, from: string, name: string | null, child: AnnexAChild, b: Bringing): readonly Said[] {
  const on = r['Date of Initial Child Protection Conference'], plan = r['Did the Initial Child Protection Conference Result in a Child Protection Plan']
  const began = child.rows['Child protection'].some((p) => p['Child Protection Plan Start Date'] === on)
  return on === null || name === null ? [] : [say(b, protectionConference, 'held', {
    name, happened: { day: on }, body: { kind: 'INITIAL', enquiry: b.record(enquiry, from), outcome: plan === 'yes' || (plan === null && began) ? 'PLAN' : plan === 'no' ? 'NOPLAN' : null },
    columns: { outcome: 'Did the Initial Child Protection Conference Result in a Child Protection Plan', happened: 'Date of Initial Child Protection Conference' }, rows: [r],
  })]
}

function sent(e: Entry<NonNullable<typeof enquiry.bodies>>, t: Timeline, s: Sending) {
  const from = e.at('begun'), initial = initialConferences(t), led = initial.find((c) => c.enquiry === e.record)?.conference.held ?? null
  const decided = e.at('decided'), none = noConference(e) ? decided?.happened ?? null : null
  if (!from || !stillInMonths(6, from.happened, led?.happened ?? none, s)) return []
  const needed = byTheDay(led?.happened, s) || (decided?.body.conferenceNeeded === true && byTheDay(decided.happened, s))
  return [{
    happened: from.happened, row: {
      record: e.record, cells: {
        'Strategy discussion initiating Section 47 Enquiry Start Date': dayByThen(from.happened, s),
        'Was an Initial Child Protection Conference deemed unnecessary?': needed ? yesNo.write('no') : byTheDay(none, s) ? yesNo.write('yes') : null,
        'Date of Initial Child Protection Conference': dayByThen(led?.happened, s),
        'Did the Initial Child Protection Conference Result in a Child Protection Plan': led && byTheDay(led.happened, s) ? yesNo.write(toPlan(led, t)) : null,
        'Number of Section 47 Enquiries in the last 12 months': String(inYearBefore(from.happened, t.all(enquiry, 'begun').map((x) => x.happened))),
        'Number of ICPCs in the last 12 months': String(initial.filter((c) => inMonths(12, c.conference.held.happened, s)).length), ...allocatedCells(from.body.worker, from.body.team, s),
      },
    },
  }]
}

type Held = ReturnType<typeof initialConferences>[number]['conference']['held']
/** What the conference decided, else whether a plan began that day. Nothing while it is to meet again. */
function toPlan(held: Held, t: Timeline): 'yes' | 'no' | null {
  const { outcome } = held.body
  if (outcome === 'PLAN') return 'yes'
  if (outcome !== undefined) return outcome === 'RECON' ? null : 'no'
  return onPlanSpans(t).some((p) => JSON.stringify(p.from) === JSON.stringify(held.happened)) ? 'yes' : null
}
