import type { Stage } from '../../journey.ts'

/** Read from who is beside them: a personal adviser is named for a young person who leaves care, and for nobody else. */
export const leavingCare: Stage = {
  id: 'leaving-care', title: 'Leaving care', says: 'A personal adviser stays beside the young person as they become an adult.',
  statuses: [{ id: 'allocated', detail: { role: 'personal-adviser' } }],
  kinds: [],
}
