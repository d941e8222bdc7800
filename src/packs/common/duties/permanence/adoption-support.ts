import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { ourOwn } from '../sources.ts'
import { fromEach, type From } from './adoptions.ts'

/** The help a family was promised when they adopted is looked at again each year, with the child and with them. */
export default defineDuty<From>({
  id: 'permanence/adoption-support', title: 'Look at the adopters’ help again', answers: ['PE-2', 'AD-1'], catalogue: null, about: 'child',
  versions: ourOwn({ months: 12 }, 'Help given to a family who adopted is looked at at least once a year. That is Tarrowmouth’s own choice: we have read no number in the regulations on adoption support.'),
  arises: (t) => fromEach(t, (e) => [...e.all('support-plan'), ...e.all('support-reviewed')].toSorted((a, b) => a.sequence - b.sequence)),
  metBy: ({ entry, step }) => after(step.happened, [...entry.all('support-plan'), ...entry.all('support-reviewed')].filter((s) => s.sequence > step.sequence)),
  notNeeded: ({ entry }) => {
    const ended = entry.at('ended')
    return ended ? { why: 'It came to an end', fact: ended.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Look at the help again', kind: 'adoption', step: 'support-reviewed' },
  meets: ['Looking at it with the child and the adopters, in their own words.', 'A new plan for the help.'],
  doesNotMeet: ['Paying the allowance again.', 'A newsletter.'],
})
