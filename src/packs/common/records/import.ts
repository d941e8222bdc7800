import { defineRecord, longText, number, step, subjectOf, text } from '../../../records/index.ts'
import { headed, joined, who } from '../words.ts'

/** A file set brought in from another system: given, written, looked over and signed by name, and taken back if it was wrong. */
export const importRecord = defineRecord({
  id: 'import',
  version: 1,
  title: 'Files brought in',
  about: ['agency'],
  answers: ['MG-1'],
  icon: 'doc',
  steps: {
    written: step({
      title: 'Files were brought in',
      happenedLabel: null,
      opens: true,
      repeats: true,
      automatic: true,
      fields: {
        series: text({ label: 'Kind of files' }),
        period: text({ label: 'Period' }),
        by: subjectOf('worker', { label: 'Brought in by' }),
        files: longText({ label: 'Files and their hashes' }),
        read: number({ label: 'Rows read' }),
        written: number({ label: 'Rows written' }),
        amended: number({ label: 'Rows that put right an earlier one' }),
        unchanged: number({ label: 'Rows that were on the record already' }),
        refused: number({ label: 'Rows not taken' }),
        waiting: number({ label: 'Rows that wait for somebody' }),
        facts: number({ label: 'Entries made' }),
      },
      line: (b, nameOf) => joined([headed('Files brought in', joined([b.series, b.period], ' ')), b.read !== undefined && `${b.read} rows read`, b.by && `By ${who(nameOf, b.by) ?? 'somebody'}`], '. '),
    }),
    'signed-off': step({
      title: 'Sign off what was brought in',
      happenedLabel: null,
      repeats: true,
      automatic: true,
      fields: { by: subjectOf('worker', { label: 'Signed off by', expected: true }), note: longText({ label: 'What was looked at' }) },
      line: (b, nameOf) => headed('Signed off', who(nameOf, b.by)),
    }),
    'taken-back': step({
      title: 'Everything of it was taken back',
      happenedLabel: null,
      repeats: true,
      automatic: true,
      fields: { by: subjectOf('worker', { label: 'Taken back by' }), why: longText({ label: 'Why?' }), records: number({ label: 'Records withdrawn' }), stayed: number({ label: 'Records that stayed' }) },
      line: (b, nameOf) => headed('Taken back', who(nameOf, b.by)),
    }),
  },
})
