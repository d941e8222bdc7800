import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { relationshipKind } from '../codes/index.ts'
import { planFields } from '../families/plan.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** Someone asks a court to be a child's special guardian until they are grown: the notice, our report, the order, the help that follows. */
export const specialGuardianship = defineRecord({
  id: 'special-guardianship',
  version: 1,
  title: 'Special guardianship',
  about: ['child'],
  answers: ['PE-1', 'PE-2'],
  icon: 'heart',
  intro: 'For the child it is who brings them up. The help promised here is owed for years: write it so it can be kept.',
  steps: {
    notice: step({
      title: 'Someone asks to be special guardian',
      happenedLabel: 'When were we told?',
      opens: true,
      fields: {
        guardian: subjectOf('adult', { section: 'Who', label: 'Who is it?', expected: true }),
        name: text({ section: 'Who', label: 'Their name, if they are not on the record' }),
        is: oneOf(relationshipKind, { section: 'Who', label: 'Who are they to the child?', expected: true }),
        livesThere: yesNo({ section: 'Who', label: 'Does the child live with them now?' }),
        viability: recordOf('viability', { section: 'Who', label: 'Which first look did it come from?' }),
        reportBy: onDay({ section: 'The court', label: 'By when does the court want our report?', hint: 'Leave empty if no court has said.' }),
      },
      line: (b, nameOf) => joined([
        headed('Asks to be special guardian', joined([who(nameOf, b.guardian, b.name), small(label(relationshipKind, b.is))])),
        b.reportBy && `Report by ${sayDay(b.reportBy)}`,
      ], '. '),
    }),
    reported: step({
      title: 'Say the report went to court',
      happenedLabel: 'When was it filed?',
      repeats: true,
      fields: {
        recommends: longText({ label: 'What does it recommend, and why?', expected: true }),
        childViews: voice({ label: 'What does the child want?', hint: 'As the report gives it.', expected: true }),
        help: longText({ label: 'What help does it say they will need?', expected: true }),
      },
      line: (b) => joined([headed('Special guardianship report filed', extract(b.recommends)), quoted(b.childViews, 100)], '. '),
    }),
    'order-made': step({
      title: 'The court made the order',
      happenedLabel: 'When was it made?',
      fields: {
        court: text({ label: 'Which court, and the case number?' }),
        childTold: longText({ label: 'How was the child told, and what did they say?', expected: true }),
      },
      line: (b) => headed('Special guardianship order made', extract(b.childTold)),
    }),
    'support-plan': step({
      title: 'Write the help they will have',
      happenedLabel: 'When was it agreed?',
      repeats: true,
      fields: {
        ...planFields,
        money: longText({ section: 'Money', label: 'What money, how much, and when is it looked at?' }),
        contact: longText({ section: 'Family', label: 'How will the child see their parents, brothers and sisters?', expected: true }),
      },
      line: (b) => joined([
        headed('Support plan for special guardianship', b.goals?.length ? `${b.goals.length} ${b.goals.length === 1 ? 'goal' : 'goals'}` : null),
        quoted(b.childViews, 100), b.reviewOn && `Looked at again on ${sayDay(b.reviewOn)}`,
      ], '. '),
    }),
    'support-reviewed': step({
      title: 'Look at the help again',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        childViews: voice({ label: 'What does the child say?', expected: true }),
        guardianViews: longText({ label: 'What does their guardian say?', expected: true }),
        changes: longText({ label: 'What changes?', hint: 'If help ends, why, and what the guardian was told.', expected: true }),
      },
      line: (b) => joined([headed('Special guardianship support looked at', extract(b.changes)), quoted(b.childViews, 100)], '. '),
    }),
    ended: step({
      title: 'It came to an end',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: { why: longText({ label: 'Why?', hint: 'Not asked for after all, no order, the order ended, or they are grown.', expected: true }) },
      line: (b) => headed('Special guardianship came to an end', extract(b.why)),
    }),
  },
})
