import { day } from '../../../../calendar/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { preProceedings } from '../../records/pre-proceedings.ts'
import { inEngland } from '../court/law.ts'
import { onceWritten } from '../steps.ts'
import { begun, over } from './since.ts'

/** From the first day there are two plans for where the child grows up, so that they do not wait twice. */
export default defineDuty({
  id: 'pre-proceedings/two-plans', title: 'Write a second plan beside the first', answers: ['PP-1', 'PE-1'], catalogue: 'D-PL10', about: 'child',
  versions: inEngland({
    from: day('2021-07-01'), within: 'at once', basis: 'sector practice', cite: 'Children Act 1989 guidance, volume 2 (edition of July 2021)', href: null, status: 'unverified',
    says: 'Beside the plan hoped for, another is begun when pre-proceedings begin. It is practice, and we have not read it in a source yet. Earlier editions were not looked at.',
  }),
  arises: (t) => begun(t).map((of) => ({ key: of.entry.record, of, at: { at: of.decided.recorded }, because: [of.decided.current.id] })),
  metBy: ({ entry, decided }) => [
    onceWritten(preProceedings, decided, two, lacking),
    ...entry.all('reviewed').filter((s) => two(s.body)).map((step): Candidate => ({ step, counts: 'yes' })),
  ],
  notNeeded: (of) => over(of),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Look at how it goes', kind: 'pre-proceedings', step: 'reviewed' },
  meets: ['Two different plans, written where pre-proceedings began or when they were looked at. One added later counts from then.'],
  doesNotMeet: ['The same plan twice.', 'A plan for nothing but going home.'],
})

interface Plans { readonly planA?: string; readonly planB?: string }
const two = (b: Plans): boolean => Boolean(b.planA && b.planB && b.planA !== b.planB)
const lacking = (b: Plans): string =>
  !b.planA ? 'What is hoped for is not written' : !b.planB ? 'There is no second plan' : 'The second plan is the same as the first'
