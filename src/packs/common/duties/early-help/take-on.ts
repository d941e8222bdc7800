import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { earlyHelp } from '../../records/early-help.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'
import { manxEarlyHelp } from './law.ts'

/** A family that asks for help is answered: somebody takes it on, or somebody says by name why not. Until then they wait, and nobody has them. */
export default defineDuty({
  id: 'early-help/take-on', title: 'Take early help on, or say why not', answers: ['EH-1'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn('as chosen', 'A family that asks for early help is answered. No national rule gives a time, and each council chooses its own; until it has, nobody can say when a family has waited too long.'),
    ...manxEarlyHelp('Inspectors found in 2023 that families there wait while their needs are assessed.'),
  ],
  arises: (t) => t.each(earlyHelp).flatMap((of) => {
    const asked = of.at('asked')
    return asked ? [{ key: of.record, of, at: asked.happened, because: [asked.current.id] }] : []
  }),
  metBy: (entry): readonly Candidate[] => [
    ...entry.all('opened').map((step): Candidate => ({ step, counts: 'yes' })),
    ...entry.all('not-taken-on').map((step): Candidate => (words(step.body.why) === null || !step.body.by
      ? { step, counts: 'no', why: 'It was not taken on, and it does not say why and by whom' } : { step, counts: 'yes', why: 'Somebody decided not to take it on' })),
    ...entry.all('closed').map((step): Candidate => (step.body.reason
      ? { step, counts: 'yes', why: 'It ended before anybody took it on' } : { step, counts: 'no', why: 'It ended before anybody took it on, and nobody said why' })),
  ],
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Start early help', kind: 'early-help', step: 'opened' },
  meets: ['Taking it on.', 'Deciding not to, with why and who decided.', 'The family no longer wanting it, written as the end.'],
  doesNotMeet: ['A place on a list.', 'A letter that it arrived.', 'An end without a reason.'],
})
