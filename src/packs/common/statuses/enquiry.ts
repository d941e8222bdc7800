import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { enquiry as enquiryRecord } from '../records/enquiry.ts'

/** Somebody is finding out whether the child is being seriously harmed: from its beginning until a manager has decided. */
export const enquiry = defineStatus({
  id: 'enquiry',
  title: 'Child protection enquiry',
  about: 'child',
  answers: ['CP-3', 'AS-1'],
  tone: 'soon',
  icon: 'eye',
  chip: true,
  spans: (t) => t.each(enquiryRecord).flatMap((r) => between(r.record, r.at('begun'), r.at('decided'))),
})
