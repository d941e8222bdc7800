import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text } from '../../../records/index.ts'
import { whoWasRight } from '../codes/who-was-right.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'

/** Why a list of the police or a school and our own record differ: what is right, and who looked. Until somebody writes it, it stands on the list of what differs. */
export const recordsDiffer = defineRecord({
  id: 'records-differ',
  version: 1,
  title: 'Why records differ',
  about: ['child'],
  answers: ['MI-1', 'MI-7'],
  icon: 'balance',
  intro: 'Ask them first. If ours is wrong, put it right as well. If the report is about somebody else, withdraw it instead.',
  steps: {
    explained: step({
      title: 'Explain why records differ',
      happenedLabel: 'When did you look into it?',
      opens: true,
      closes: true,
      fields: {
        report: recordOf('police-missing-report', { section: 'What differs', label: 'Which police report?', hint: 'Leave empty if the police have none.' }),
        episode: recordOf('missing-episode', { section: 'What differs', label: 'Which time missing on our record?', hint: 'Leave empty if we have none.' }),
        absence: recordOf('school-absence', { section: 'What differs', label: 'Which absence of the school’s?', hint: 'Leave empty if it is not about school.' }),
        fromSchool: recordOf('missing-from-school', { section: 'What differs', label: 'Which time missing from school on our record?', hint: 'Leave empty if it is not about school.' }),
        right: oneOf(whoWasRight, { section: 'What is right', label: 'What is right?', expected: true }),
        why: longText({ section: 'What is right', label: 'Why do they differ?', hint: 'What happened that day, as far as you can tell.', expected: true }),
        checkedBy: subjectOf('worker', { section: 'Who looked', label: 'Who looked into it here?', expected: true }),
        checkedWith: text({ section: 'Who looked', label: 'Whom did you ask there?', hint: 'Name, and how you reached them.', expected: true }),
      },
      line: (b, nameOf) => headed(joined(['Why records differ', small(label(whoWasRight, b.right))], ', '), extract(b.why), joined([b.checkedBy && `Looked into by ${who(nameOf, b.checkedBy)}`, b.checkedWith && `with ${extract(b.checkedWith, 60)}`], ' ')),
    }),
  },
})
