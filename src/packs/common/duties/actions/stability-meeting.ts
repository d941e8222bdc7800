import { defineDuty } from '../../../../readings/duty/index.ts'
import { stabilityMeeting } from '../../records/stability-meeting.ts'
import { agreedIn } from './agreed.ts'

/** The help that was agreed so that a child need not move is given. */
export default defineDuty({
  id: 'actions/stability-meeting', title: 'Do what was agreed to keep their home', answers: ['CA-6'], catalogue: null, about: 'child',
  ...agreedIn(stabilityMeeting, 'a meeting to keep a child’s home'),
})
