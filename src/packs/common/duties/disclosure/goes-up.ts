import { defineDuty } from '../../../../readings/duty/index.ts'
import { childrensHomes, manxUnknown } from '../sources.ts'
import { disclosures, whenWithdrawn } from './all.ts'
import { answers } from './answers.ts'

/** What inspectors looked for and could not find: who was told, and what was decided. */
export default defineDuty({
  id: 'disclosure/goes-up', title: 'Pass it on and decide', answers: ['EX-2', 'QA-4'], catalogue: 'D-EX02', about: 'child',
  versions: [...childrensHomes({
    within: { hours: 1 }, basis: 'regulation', status: 'verified', part: '40(4)(a), and 34(2)(f)', number: '40',
    says: 'A children’s home tells the inspectorate and the others who must know without delay when a child may be being sexually '
      + 'exploited, and its staff report any worry about abuse or neglect without delay. '
      + 'The law binds homes and gives no hours. One hour, for every child and wherever they live, is Tarrowmouth’s own choice.',
  }), ...manxUnknown('What a child says about harm is passed on and decided about. Inspectors of the Island saw records that did not show it.')],
  arises: (t) => disclosures(t).flatMap((entry) => {
    const told = entry.first('told')
    return told ? [{ key: entry.record, of: entry, at: told.happened, because: [told.current.id] }] : []
  }),
  metBy: (entry, t, c) => entry.living.withdrawn ? [] : answers(entry, t, c),
  notNeeded: whenWithdrawn,
  owner: 'home-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { hours: 2 }, to: 'head-of-service' }, { after: { hours: 6 }, to: 'director' }],
  redLine: {
    title: 'A child told us something and nobody senior has decided',
    why: 'Inspectors found words of children written down, and nobody able to say whether anybody acted. A director must know while it can '
      + 'still be put right.',
  },
  press: { label: 'Say who was told', kind: 'disclosure', step: 'passed-on' },
  meets: [
    'Both on the record: a manager, a social worker, the out-of-hours team or the police told, and a decision about what happens now.',
    'The decision may be on this record, or a manager’s decision or a strategy discussion that names it. Deciding to do nothing is a '
      + 'decision, with its reason.',
  ],
  doesNotMeet: [
    'Only telling somebody.', 'Only telling a parent, or another person who cannot decide.',
    'A decision by the worker on shift alone.', 'An email nobody answered.',
  ],
})
