import { fromEach, type Fact, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Arising, type Candidate } from '../../../../readings/duty/index.ts'
import { injury, wroteIt } from '../../records/injury.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

/** What somebody else looks at: an injury as it was written, or (`corrected`) as it was put right after they had looked. */
interface ToLookAt { readonly entry: Seen; readonly corrected: Fact | null }
type Seen = ReturnType<typeof injuriesOf>[number]
const injuriesOf = (t: Timeline) => t.each(injury)

/** Marks that only their writer ever looked at were never set beside each other. Somebody else looks, with the earlier ones in view. */
export default defineDuty({
  id: 'injury/second-look', title: 'A second person looks at an injury or mark', answers: ['HO-2'], catalogue: 'D-CH16', about: 'child',
  versions: [
    ...ourOwn({ hours: 12 },
      'Somebody who did not write it looks at every injury or mark within twelve hours of when it was seen, with what was said of it and the earlier ones, and says what happens now. '
        + 'Twelve hours, about one shift, is Tarrowmouth’s own choice. The law asks a home to keep children safe and to pass on a worry without delay: it gives no hours, and asks for no body map.'),
    ...manxOwn('Somebody who did not write it looks at every injury or mark, with the earlier ones. Inspectors of the Island saw bruises recorded one by one and nobody looking at them together.'),
  ],
  arises: (t) => fromEach(injuriesOf(t), (entry) => {
    const seen = entry.first('seen')
    return seen ? fromEach([{ entry, corrected: null }, ...correctedSince(entry, seen)], arising(seen)) : []
  }),
  metBy: ({ entry, corrected }): readonly Candidate[] => entry.all('looked').map((step) => {
    if (corrected && step.current.sequence < corrected.sequence) return { step, counts: 'no', why: 'What was seen was corrected after this look' }
    return { step, ...isLook(entry, step) }
  }),
  owner: 'home-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { hours: 12 }, to: 'head-of-service' }],
  press: { label: 'Look at it', kind: 'injury', step: 'looked' },
  meets: ['Somebody who did not write it looking at the marks and at the earlier ones, and writing what happens now. To do nothing is a decision, with its reason.'],
  doesNotMeet: ['A look at what was then corrected: where marks are, or what was said of them, is looked at again as it stands now.', 'Whoever wrote it looking again.', 'Having been told of it on the telephone, and nothing written.', 'A look that does not say what happens now.', 'A doctor’s look: it says what the mark is, not what we do.'],
})

/** What a second person sets beside each other: where the marks are, what was said of them, and whether the child could have done it alone. */
const judged = ['marks', 'childWords', 'said', 'moves'] as const

const arising = (seen: StepView) => (of: ToLookAt): readonly Arising<ToLookAt>[] => {
  const { entry, corrected } = of, wrote = (corrected ?? seen).author, owner = { role: 'home-manager', ...(wrote ? { except: [wrote] } : {}) }
  return [corrected
    ? { key: `${entry.record}:${corrected.sequence}`, of, at: { at: corrected.recorded }, because: [corrected.id], about: 'As it was corrected', owner }
    : { key: entry.record, of, at: seen.happened, because: [seen.current.id], owner }]
}

/** Corrections of what is judged, each after somebody had looked. A slip of the pen elsewhere asks for nobody. */
function correctedSince(entry: Seen, seen: StepView): readonly ToLookAt[] {
  const looks = entry.all('looked').filter((step) => isLook(entry, step).counts !== 'no'), versions = [...seen.before, seen.current]
  return fromEach(seen.before.length > 0 && looks.length > 0 ? versions.slice(1) : [], (corrected, i) => {
    const [now, was] = [injury.read(corrected), injury.read(versions[i] ?? corrected)]
    return looks.some((l) => l.sequence < corrected.sequence) && judged.some((f) => JSON.stringify(now[f]) !== JSON.stringify(was[f])) ? [{ entry, corrected }] : []
  })
}

function isLook(entry: Seen, step: StepView<{ readonly by?: string; readonly decided?: string }>): Pick<Candidate, 'counts' | 'why'> {
  const by = step.body.by ?? step.author
  if (by !== null && wroteIt(entry.living, by)) return { counts: 'no', why: 'Whoever wrote it looked again: nobody else has' }
  if (words(step.body.decided) === null) return { counts: 'no', why: 'It was looked at, and what happens now is not written' }
  return step.body.by === undefined ? { counts: 'cannot tell', why: 'It does not say who looked' } : { counts: 'yes' }
}
