import { allocationRole } from '../../common/codes/allocation-role.ts'
import { answer, day, inWords, labels, person, record, records, referral, ssd } from './define.ts'

/** Named workers of a child, each from the day they were named. */
export const involvements = ssd('ssd_involvements', {
  says: 'A row for each named worker a child has or had.',
  rows: [records('allocation', 'allocated')],
  columns: {
    invo_involvements_id: record,
    invo_professional_id: answer('allocated', 'worker'),
    invo_professional_role_id: inWords(answer('allocated', 'role'), labels(allocationRole)),
    invo_professional_team: answer('allocated', 'team'),
    invo_involvement_start_date: day(),
    invo_involvement_end_date: day('ended'),
    invo_worker_change_reason: answer('allocated', 'changeReason'),
    invo_person_id: person,
    invo_referral_id: referral(),
  },
})
