import { addWorkingDays, type Day, type When } from '../../../../../calendar/index.ts'
import type { Entry, Timeline } from '../../../../../ledger/index.ts'
import { between, byTheEnd, during, inOrder, say, type Bringing, type Said } from '../../../../../returns/exchange/index.ts'
import { noConference } from '../../../../common/duties/conference/chains.ts'
import { enquiry } from '../../../../common/records/enquiry.ts'
import { protectionConference } from '../../../../common/records/protection-conference.ts'
import { isNo, isYes } from '../codes.ts'
import type { CinDetails, Section47 } from '../modules.ts'
import { initialConferences } from './conferences.ts'
import { dayAt, dayByTheEnd } from './days.ts'
import { moduleCin, type Asking, type SentModule } from './define.ts'
import { belongsTo } from './episodes.ts'
import { alsoAt, plansFrom, rowOf, type Told } from './told.ts'

/** The day by which a conference is to be held: 15 working days after the enquiry began. Null when bank holidays of the time are not known. */
const target = (from: Day | null): Day | null => {
  const by = from && addWorkingDays(from, 15, 'england')
  return typeof by === 'string' ? by : null
}

/** Enquiries under section 47, the conference each led to, and whether one was found not to be needed. On which day that was decided the census does not say. */
export const section47 = moduleCin<'Section47'>({
  module: 'Section47',
  needs: ['S47ActualStartDate'],
  kinds: [enquiry, protectionConference],
  leaves: (m) => (m.ICPCnotRequired === null || isYes(m.ICPCnotRequired) || isNo(m.ICPCnotRequired) ? [] : ['ICPCnotRequired']),
  says: (modules, b, told) => modules.flatMap((m) => [...begunAndDecided(m, b, told), ...conference(m, b, told)]),
  sends: (t, s) => inOrder(t.each(enquiry).flatMap((e) => sent(e, t, s)), (x) => x.from).map((x) => x.module),
})

function begunAndDecided(m: Section47, b: Bringing, told: Told): readonly Said[] {
  const name = told.name(m), { S47ActualStartDate: on, InitialCPCtarget: by, DateOfInitialCPC: held } = m
  if (name === null || on === null) return []
  const needed = isYes(m.ICPCnotRequired) ? false : held === null ? null : true, closed = (m.within as CinDetails | null)?.CINclosureDate ?? null
  const latest = needed === true && held !== null ? held : closed !== null && closed < b.period.end ? closed : b.period.end
  return [
    say(b, enquiry, 'begun', {
      name, happened: { day: on }, body: { conferenceBy: by === target(on) ? null : by }, columns: { conferenceBy: 'InitialCPCtarget', happened: 'S47ActualStartDate' }, rows: [rowOf(m)],
    }),
    ...(needed === null ? [] : [say(b, enquiry, 'decided', {
      name, lasting: ['conferenceNeeded'], happened: between(on, latest), body: { conferenceNeeded: needed }, columns: { conferenceNeeded: 'ICPCnotRequired' }, rows: [rowOf(m)],
    })]),
  ]
}

/** The conference, which a plan that begins that day shows to have decided on one. */
function conference(m: Section47, b: Bringing, told: Told): readonly Said[] {
  const name = told.conference(m), on = m.DateOfInitialCPC, from = told.name(m)
  if (name === null || on === null) return []
  const also = told.child.details.filter((d) => told.taken(d) && d.DateOfInitialCPC === on && alsoAt(d, told)[0] === m)
  return [say(b, protectionConference, 'held', {
    name, happened: { day: on }, body: { kind: 'INITIAL', enquiry: from && b.record(enquiry, from), outcome: plansFrom(on, told).length > 0 ? 'PLAN' : null },
    columns: { happened: 'DateOfInitialCPC' }, rows: [m, ...also].map(rowOf),
  })]
}

/** One that began by the end of the year and had not come to a conference, or to none being needed, before it. */
function sent(e: Entry<NonNullable<typeof enquiry.bodies>>, t: Timeline, { period, episodes }: Asking): readonly { readonly from: When; readonly module: SentModule }[] {
  const begun = e.at('begun'), held = initialConferences(t).find((c) => c.enquiry === e.record)?.conference.held.happened ?? null
  const none = noConference(e) ? e.at('decided')?.happened ?? null : null
  if (!begun || !during(begun.happened, held ?? none, period)) return []
  return [{
    from: begun.happened, module: {
      within: belongsTo(episodes, begun.happened), record: e.record, cells: {
        S47ActualStartDate: dayAt(begun.happened), InitialCPCtarget: begun.body.conferenceBy ?? target(dayAt(begun.happened)),
        DateOfInitialCPC: dayByTheEnd(held, period), ICPCnotRequired: byTheEnd(none, period) ? '1' : '0',
      },
    },
  }]
}
