import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { secureAccommodation } from '../records/secure-accommodation.ts'

/** Locked in, or kept from leaving: from when it began, not from when it was agreed, until it ended. An order that ran out does not end it. */
export const secure = defineStatus({
  id: 'secure',
  title: 'Kept from leaving',
  about: 'child',
  answers: ['CA-2'],
  tone: 'none',
  icon: 'lock',
  chip: true,
  givesReach: true,
  spans: (t) => t.each(secureAccommodation).flatMap((r) => {
    const placed = r.first('placed')
    return between(r.record, placed, r.at('ended'), { kind: placed?.body.kind ?? null, home: placed?.body.home ?? null })
  }),
})
