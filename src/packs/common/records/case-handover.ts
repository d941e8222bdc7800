import { sayDay } from '../../../calendar/index.ts'
import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, step, subjectOf, voice, type Problem } from '../../../records/index.ts'
import { handoverWhy } from '../codes/handover-why.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** One worker hands a child on to another, with what they must know; the other reads it and takes the child on by name. */
export const caseHandover = defineRecord({
  id: 'case-handover',
  version: 1,
  title: 'Handing on',
  about: ['child'],
  answers: ['CA-6', 'DC-1'],
  icon: 'people',
  intro: 'What would you want to know before you knocked on this door? The child will tell the rest if they need not tell it all again.',
  steps: {
    handed: step({
      title: 'Hand a child on',
      happenedLabel: 'From when?',
      opens: true,
      fields: {
        why: oneOf(handoverWhy, { section: 'Who', label: 'What is it for?', expected: true }),
        from: subjectOf('worker', { section: 'Who', label: 'Who worked with the child?' }),
        to: subjectOf('worker', { section: 'Who', label: 'Who takes the child on?', expected: true }),
        until: onDay({ section: 'Who', label: 'Until when?', onlyWhen: { field: 'why', is: 'COVER' }, hint: 'Leave it empty if nobody knows yet.' }),
        allocation: recordOf('allocation', { section: 'Who', label: 'Which naming of a worker is it about?' }),
        know: longText({
          section: 'What they must know', label: 'What must they know first?', expected: true,
          hint: 'What keeps the child safe, what was promised and by when, who matters, how they like to be spoken to.',
        }),
        childSays: voice({ section: 'The child', label: 'What does the child say about the change?' }),
        childToldOn: onDay({ section: 'The child', label: 'When was the child told, or when will they be?', hint: 'By a person they know.', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(b.why === 'COVER' ? 'Handed to cover' : 'Handed on', who(nameOf, b.to) ?? small(label(handoverWhy, b.why)), extract(b.know, 120) ?? 'nothing written of what they must know'),
        b.until && `Until ${sayDay(b.until)}`, b.childToldOn ? `The child is told on ${sayDay(b.childToldOn)}` : 'Not written when the child is told', quoted(b.childSays, 100),
      ], '. '),
    }),
    'taken-on': step({
      title: 'Take the child on',
      happenedLabel: 'When did you read it?',
      closes: true,
      fields: {
        first: longText({ label: 'What will you do first, and when do you meet them?', hint: 'And anything you still need to ask.' }),
        childToldOn: onDay({ label: 'When did the child hear it from you?', hint: 'Leave it empty until they have.' }),
      },
      refuses: (_, record) => nobodyHanded(record),
      line: (b) => joined([headed('Taken on', extract(b.first, 120)), b.childToldOn && `The child heard it on ${sayDay(b.childToldOn)}`], '. '),
    }),
  },
})

/** Nobody takes on what was handed to nobody: then it would seem to be in good hands. */
const nobodyHanded = (record: Living | null): readonly Problem[] => record?.steps.some((s) => s.step === 'handed' && typeof s.body['to'] === 'string') ? [] : [{
  code: 'case-handover/nobody', field: null, says: 'It does not say to whom the child was handed. Correct that first, so that it is known who has them.',
}]
