import { addMonths, day, dayIn, type When } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { specialGuardianship } from '../../records/special-guardianship.ts'
import { manxUnknown } from '../sources.ts'
import { inEngland } from './law.ts'

/** A court that may make a special guardianship order reads our report first: by the court's day, or three months after we were told. */
export default defineDuty({
  id: 'court/guardianship-report', title: 'Special guardianship report', answers: ['PE-1', 'PE-2'], catalogue: 'D-SG01', about: 'child',
  versions: [...inEngland({
    from: day('2005-12-30'), within: 'by the date given', basis: 'act', numberBasis: 'local default', cite: 'Children Act 1989, section 14A(7) to (11)',
    href: 'https://docsbay.net/special-guardianship-order-applications', status: 'partly verified',
    says: 'Somebody who asks to be a special guardian gives three months’ notice, and no order is made before the court has our report. Where a court sets the '
      + 'day, it is that day. Where none has, three months after we were told is Tarrowmouth’s own choice: the law gives the report no day of its own.',
  }), ...manxUnknown('Special guardianship orders exist on the Isle of Man.', 'act', 'http://isleofmanchildcare.proceduresonline.com/chapters/p_legal_framework.html')],
  arises: (t) => t.each(specialGuardianship).flatMap((entry) => {
    const notice = entry.first('notice')
    return notice ? [{
      key: entry.record, of: entry, at: notice.happened, because: [notice.current.id], ...byWhen(notice.body.reportBy ? { day: notice.body.reportBy } : null, notice.happened),
    }] : []
  }),
  metBy: (entry) => entry.all('reported').map((step) => ({ step, counts: 'yes' })),
  notNeeded: (entry) => {
    const over = entry.at('ended') ?? entry.at('order-made')
    return over ? { why: 'No report is awaited any more', fact: over.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say the report went to court', kind: 'special-guardianship', step: 'reported' },
  meets: ['The report filed with the court, and the day it went.'],
  doesNotMeet: ['A draft with a manager.', 'A first look at whether they could care for the child.'],
})

const byWhen = (court: When | null, told: When): { readonly by?: When } => {
  const on = dayIn(told)
  return court ? { by: court } : on ? { by: { day: addMonths(on, 3) } } : {}
}
