import type { CodeSet } from '../../../records/index.ts'

/** What is done so that somebody, or a place, can no longer harm children. It acts on them and not on the child. */
export const disruption: CodeSet = {
  id: 'disruption',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'warning-notice', label: 'Police warning notice to stay away from the child' },
    { code: 'court-order', label: 'Order of a court' },
    { code: 'arrest', label: 'Arrest, charge or bail conditions' },
    { code: 'patrol', label: 'Police visits or patrols' },
    { code: 'licence', label: 'Licence looked at: taxi, bar, shop, hotel' },
    { code: 'landlord', label: 'Landlord or owner told' },
    { code: 'online', label: 'Account or number reported or blocked' },
    { code: 'adults-out', label: 'Workers or wardens present there' },
    { code: 'other', label: 'Something else' },
  ],
}
