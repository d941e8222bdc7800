import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxProcedure, missingGuidance } from '../sources.ts'
import { tellings, wentMissing } from './episodes.ts'

/** The police hear at once that a child is missing. */
export default defineDuty({
  id: 'missing/tell-police', title: 'Tell the police', answers: ['MI-2'], catalogue: 'D-MI01', about: 'child',
  versions: [...missingGuidance('at once', 'statutory guidance', 'partly verified',
    'When nobody knows where a child is, the police are told without delay. The guidance gives no number of minutes.'), ...manxProcedure('at once',
    'https://safeguardingboard.im/safeguarding-children/information-for-professionals/missing-children',
    'The police are told without delay when a child is missing, by an agreed protocol.')],
  arises: (t) => wentMissing(t).map((of) => ({ key: of.entry.record, of, at: of.started.happened, because: [of.started.current.id] })),
  metBy: (episode) => tellings(episode).filter((s) => s.body.who === 'police').map((step) => ({ step, counts: 'yes' })),
  notNeeded: ({ started }) => started.body.kind === 'A'
    ? { why: 'Away without agreement: it was known where the child was', fact: started.current.id }
    : null,
  owner: 'home-on-shift',
  escalates: [{ after: { minutes: 30 }, to: 'home-manager' }, { after: { hours: 1 }, to: 'team-manager' }, { after: { hours: 3 }, to: 'head-of-service' }],
  press: { label: 'Say who was told', kind: 'missing-episode', step: 'told' },
  meets: ['Telling the police, with the time it was done. Their reference helps, and can follow.'],
  doesNotMeet: [
    'Looking for the child first.', 'Telling the home manager.', 'The child coming back: the police must still hear that they were missing.',
  ],
})
