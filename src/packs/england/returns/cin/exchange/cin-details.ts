import type { Timeline } from '../../../../../ledger/index.ts'
import { say, type Bringing, type Said } from '../../../../../returns/exchange/index.ts'
import { protectionConference } from '../../../../common/records/protection-conference.ts'
import { referral } from '../../../../common/records/referral.ts'
import { isNo, isYes } from '../codes.ts'
import type { CinDetails } from '../modules.ts'
import { initialConferences } from './conferences.ts'
import { dayAt, dayByTheEnd } from './days.ts'
import { moduleCin, type Asking } from './define.ts'
import { belongsTo, type Episode } from './episodes.ts'
import { plansFrom, rowOf, type Told } from './told.ts'

/**
 * A referral and the time of work until it was closed. The census says whether more than the referral was needed, not what: then the
 * child is in need from the referral. `DateOfInitialCPC` is of a child who moved here on a plan; after an enquiry it stands with that.
 */
export const cinDetails = moduleCin<'CINdetails'>({
  module: 'CINdetails',
  needs: ['CINreferralDate'],
  kinds: [referral, protectionConference],
  leaves: (d) => [
    ...(d.ReferralNFA === null || isYes(d.ReferralNFA) || isNo(d.ReferralNFA) ? [] : ['ReferralNFA' as const]),
    ...(d.ReasonForClosure !== null && d.CINclosureDate === null ? ['ReasonForClosure' as const] : []),
  ],
  says: (modules, b, told) => modules.flatMap((d) => [...life(d, b, told), ...movedHere(d, b, told)]),
  sends: (t, s) => s.episodes.map((e) => ({
    within: null, record: e.record, cells: {
      CINreferralDate: dayAt(e.received?.happened), ReferralSource: e.received?.body.source, PrimaryNeedCode: e.received?.body.need,
      CINclosureDate: dayAt(e.ended), ReasonForClosure: e.reason, DateOfInitialCPC: conferenceOf(e, t, s),
      ReferralNFA: e.noFurther === null ? null : e.noFurther ? '1' : '0',
    },
  })),
})

function life(d: CinDetails, b: Bringing, told: Told): readonly Said[] {
  const name = told.name(d), { CINreferralDate: on, CINclosureDate: closed } = d
  if (name === null || on === null) return []
  const outcome = isYes(d.ReferralNFA) ? 'NFA' : isNo(d.ReferralNFA) ? 'WORK' : null
  return [
    say(b, referral, 'received', {
      name, happened: { day: on }, body: { source: d.ReferralSource, need: d.PrimaryNeedCode },
      columns: { source: 'ReferralSource', need: 'PrimaryNeedCode', happened: 'CINreferralDate' }, rows: [rowOf(d)],
    }),
    ...(outcome === null ? [] : [say(b, referral, 'decided', { name, lasting: ['outcome'], happened: { day: on }, body: { outcome }, columns: { outcome: 'ReferralNFA' }, rows: [rowOf(d)] })]),
    ...(closed === null ? [] : [say(b, referral, 'closed', {
      name, happened: { day: closed }, body: { reason: d.ReasonForClosure }, columns: { reason: 'ReasonForClosure', happened: 'CINclosureDate' }, rows: [rowOf(d)],
    })]),
  ]
}

function movedHere(d: CinDetails, b: Bringing, told: Told): readonly Said[] {
  const name = told.conference(d), on = d.DateOfInitialCPC
  if (name === null || on === null) return []
  return [say(b, protectionConference, 'held', {
    name, happened: { day: on }, body: { kind: 'TRANSFER', outcome: plansFrom(on, told).length > 0 ? 'PLAN' : null },
    columns: { happened: 'DateOfInitialCPC' }, rows: [rowOf(d)],
  })]
}

/** The last conference of the year that no enquiry led to. */
function conferenceOf(e: Episode, t: Timeline, { period, episodes }: Asking): string | null {
  const days = initialConferences(t).filter((c) => c.enquiry === null && belongsTo(episodes, c.conference.held.happened) === e.record)
    .flatMap((c) => dayByTheEnd(c.conference.held.happened, period) ?? [])
  return days.findLast((on) => on >= period.start) ?? null
}
