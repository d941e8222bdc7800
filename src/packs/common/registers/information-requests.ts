import { agencyKind, informationBasis, sharingAnswer, sharingRefusedWhy } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** What was asked of whom, what came of it, and who refuses for which reason. */
export const informationRequests = defineRegister({
  id: 'information-requests',
  title: 'What agencies were asked, and answered',
  lead: 'Each time an agency was asked what it knows about a child. Refusals are counted by agency and reason, so that agencies can talk about them with the facts in front of them.',
  answers: ['IS-1'],
  status: 'information-asked',
  columns: {
    agency: { label: 'Agency', is: 'code', codes: agencyKind },
    answer: { label: 'Answer', is: 'code', codes: sharingAnswer },
    refused: { label: 'Ever refused', is: 'yes or no' },
    reason: { label: 'Reason for the no', is: 'code', codes: sharingRefusedWhy },
    basis: { label: 'What allows it', is: 'code', codes: informationBasis },
    days: { label: 'Days until an answer', is: 'number' },
  },
  countedBy: ['agency', 'answer', 'refused', 'reason'],
  opensWith: 'year',
  empty: 'No agency was asked anything in this time.',
})
