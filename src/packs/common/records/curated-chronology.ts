import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, rows, step, text } from '../../../records/index.ts'
import { chronologyPurpose } from '../codes/chronology-purpose.ts'
import { approved } from '../families/approval.ts'
import { extract, headed, joined, label, small } from '../words.ts'

/** Entries somebody chose out of a child's chronology for a purpose, in their own words where that helps. It points at what was written and changes none of it. */
export const curatedChronology = defineRecord({
  id: 'curated-chronology',
  version: 1,
  title: 'Chosen chronology',
  about: ['child'],
  answers: ['PP-1', 'CL-6'],
  icon: 'doc',
  intro: 'Choose what shows how it was for the child, good news too. Each entry keeps its way back to the record it is from.',
  approval: { of: ['written'], step: 'approved' },
  steps: {
    written: step({
      title: 'Choose the entries',
      happenedLabel: null,
      opens: true,
      repeats: true,
      fields: {
        purpose: oneOf(chronologyPurpose, { section: 'What it is for', label: 'What is it for?', expected: true }),
        about: text({ section: 'What it is for', label: 'What should it show?', hint: 'In a few words. It stands at the top.' }),
        caseNumber: text({ section: 'What it is for', label: 'Case number', hint: 'As the court gave it.', onlyWhen: { field: 'purpose', is: 'COURT' } }),
        from: onDay({ section: 'What it is for', label: 'From what day?', hint: 'Leave empty for the beginning.' }),
        to: onDay({ section: 'What it is for', label: 'Up to what day?', hint: 'Leave empty for today.' }),
        entries: rows({
          entry: text({ label: 'Which entry?', hint: 'Filled in when you choose it from the chronology.', expected: true }),
          wording: longText({ label: 'In what words?', hint: 'Leave empty to keep the words of the record.' }),
        }, { section: 'Entries', label: 'What was chosen?', row: 'entry', expected: true }),
      },
      line: (b) => headed(joined(['Chosen chronology', small(label(chronologyPurpose, b.purpose))]), extract(b.about, 120),
        joined([sayEntries(b.entries?.length ?? 0), b.from && `from ${sayDay(b.from)}`, b.to && `up to ${sayDay(b.to)}`], ' ')),
    }),
    approved: approved({ title: 'Agree the chosen chronology', asks: 'Is it right, and fair to the child and the family?', done: 'Chosen chronology agreed' }),
  },
})

const sayEntries = (n: number): string => (n === 0 ? 'nothing chosen yet' : n === 1 ? '1 entry' : `${n} entries`)
