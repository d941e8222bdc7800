import { ageOn, dayOf, latest, sayDay, type Day } from '../../../calendar/index.ts'
import type { Living, Timeline } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { bornOn } from '../families/age.ts'
import { extract, headed, joined, quoted, who } from '../words.ts'
import { careEpisode } from './care-episode.ts'

const decision = {
  agreed: yesNo({ label: 'Is it agreed?', expected: true }),
  by: subjectOf('worker', { label: 'Who decided?', expected: true }),
  why: longText({ label: 'Why is it right for the child now?', expected: true }),
} as const

/** Before care ends: where the child goes, whether it was looked at, what help goes with them, what they want, and who agrees. */
export const careEnding = defineRecord({
  id: 'care-ending',
  version: 1,
  title: 'Plan before care ends',
  about: ['child'],
  answers: ['CA-9', 'CA-2'],
  icon: 'exit',
  intro: 'When care has ended already, write that first. This says what was, or should have been, ready.',
  steps: {
    proposed: step({
      title: 'Write the plan for the end of care',
      happenedLabel: 'When was it made?',
      opens: true,
      repeats: true,
      fields: {
        where: text({ section: 'Where they go', label: 'Where will they live, and with whom?', expected: true }),
        endsOn: onDay({ section: 'Where they go', label: 'From what day?', expected: true }),
        assessed: longText({ section: 'Where they go', label: 'What did you look at there, and what did you find?', hint: 'What is different from when they came into care.', expected: true }),
        childViews: voice({ section: 'The child', label: 'What do they want?', expected: true }),
        support: longText({ section: 'Afterwards', label: 'What help goes with them, from whom, for how long?', expected: true }),
        helpUntil: onDay({ section: 'Afterwards', label: 'Until what day is that help promised?', hint: 'It is looked at again before it ends.', expected: true }),
        ifNot: longText({ section: 'Afterwards', label: 'Who notices first if it does not work, and what then?', expected: true }),
      },
      line: (b) => joined([headed('Plan before care ends', extract(b.where, 100), extract(b.support, 120)), quoted(b.childViews, 120)], '. '),
    }),
    decided: step({
      title: 'Decide, as a senior manager',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: decision,
      refuses: (body, record, about) => [...notReady(body, record), ...forTheDirector(body, record, about)],
      line: (b, nameOf) => decidedLine('A senior manager', b, who(nameOf, b.by)),
    }),
    'decided-by-director': step({
      title: 'Decide, as the director',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: decision,
      refuses: (body, record) => notReady(body, record),
      line: (b, nameOf) => decidedLine('The director', b, who(nameOf, b.by)),
    }),
    'looked-at': step({
      title: 'Look at how it goes since',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        childWords: voice({ label: 'How does the child say it is?', expected: true }),
        helpThere: yesNo({ label: 'Is the help that was promised there?', expected: true }),
        found: longText({ label: 'How is it going, and what changes?', hint: 'If help is missing: what, and who sees to it.', expected: true }),
        helpUntil: onDay({ label: 'Until what day does help go on?', hint: 'Leave empty if it ends on the day that was promised.' }),
      },
      line: (b) => joined([
        headed('Looked at how it goes since care ended', extract(b.found)), b.helpThere === false && 'The help that was promised is not there',
        b.helpUntil && `Help goes on until ${sayDay(b.helpUntil)}`, quoted(b.childWords, 100),
      ], '. '),
    }),
    closed: step({
      title: 'Close it',
      happenedLabel: 'When?',
      closes: true,
      fields: { why: longText({ label: 'How is it going, or why was it given up?', expected: true }) },
      line: (b) => headed('Plan before care ends closed', extract(b.why)),
    }),
  },
})

interface Deciding { readonly agreed?: boolean; readonly by?: string }
const needed = [
  ['assessed', 'What was looked at where they will live is not written.'], ['childViews', 'What the child wants is not written.'],
  ['support', 'What help goes with them is not written.'],
] as const

/** What must stand in the plan before anybody may agree to it. A no needs nothing. */
function notReady(body: Deciding, record: Living | null): readonly Problem[] {
  const plan = record?.steps.findLast((s) => s.step === 'proposed')
  if (body.agreed !== true || !plan) return []
  const empty = needed.filter(([field]) => { const words = plan.body[field]; return typeof words !== 'string' || words.trim() === '' })
  return [
    ...empty.map(([field, says]) => ({ code: `care-ending/no-${field === 'childViews' ? 'child-views' : field}`, field: null, says: `${says} Add it to the plan, then agree.` })),
    ...(body.by ? [] : [{ code: 'care-ending/nobody', field: 'by', says: 'Say who agrees to it, by name.' }]),
    ...(body.by && body.by === plan.current.author ? [{ code: 'care-ending/own-work', field: 'by', says: 'Somebody else must agree: this person wrote the plan.' }] : []),
  ]
}

/** Orders under which the court gave the child into care. */
const careOrders = ['C1', 'C2']

/** Whether only the director may agree: the child is 16 or 17 that day, and in care without a care order. */
export function directorAgrees(on: Day, about: Timeline, legalStatus: string | null): boolean {
  const born = bornOn(about)
  return born !== null && ageOn(born, on).years >= 16 && !careOrders.includes(legalStatus ?? '')
}

function forTheDirector(body: Deciding, record: Living | null, about: Timeline): readonly Problem[] {
  const plan = record?.steps.findLast((s) => s.step === 'proposed')
  const care = about.each(careEpisode).findLast((e) => e.at('started'))?.at('started')?.body.legalStatus ?? null
  if (body.agreed !== true || !plan || !directorAgrees((plan.body['endsOn'] as Day | undefined) ?? dayOf(latest(plan.happened)), about, care)) return []
  return [{ code: 'care-ending/director', field: null, says: 'They are 16 or 17 and there is no care order, so only the director may agree. Ask them, and leave this undecided until they have.' }]
}

const decidedLine = (whose: string, b: { readonly agreed?: boolean; readonly why?: string }, by: string | null): string => joined([
  headed(joined([whose, b.agreed === false ? 'did not agree that care ends' : b.agreed ? 'agreed that care ends' : 'wrote no decision about the end of care'], ' '), by),
  extract(b.why),
], '. ')
