import { defineRecord, longText, oneOf, rows, step, subjectOf, text } from '../../../records/index.ts'
import { headed, joined, label, small } from '../words.ts'
import { sensitivityLevel } from '../codes/index.ts'

/** A record, or everything about somebody, is for named people only. It can be made ordinary again; that it was restricted stays on the record. */
export const sensitivityDecision = defineRecord({
  id: 'sensitivity-decision',
  version: 1,
  title: 'Restrict or seal',
  about: ['child', 'adult'],
  answers: ['AL-1'],
  icon: 'shield',
  intro: 'From then on only the people named see it, in every page, list and figure. Restrict one record where you can: a child is safest when those who work with them can see.',
  steps: {
    decided: step({
      title: 'Restrict or seal',
      happenedLabel: 'When did you decide?',
      opens: true,
      fields: {
        level: oneOf(sensitivityLevel, { section: 'What', label: 'What is decided?', expected: true }),
        aboutRecord: text({ section: 'What', label: 'Which record?', hint: 'Leave empty for everything about this person. Then nothing happens until somebody is named below.' }),
        holders: rows({ worker: subjectOf('worker', { label: 'Who?', expected: true }) }, {
          section: 'Who may still see it', label: 'Who may still see it?', row: 'person', expected: true,
        }),
        why: longText({ section: 'Why', label: 'Why?', hint: 'Who would be harmed by seeing it, or by its being seen.', expected: true }),
      },
      line: (b) => joined([
        headed(b.aboutRecord ? 'A record' : 'The whole record', small(label(sensitivityLevel, b.level)) ?? 'what was decided is not written'),
      ]),
    }),
    lifted: step({
      title: 'Make it ordinary again', happenedLabel: 'From when?', closes: true,
      fields: { why: longText({ label: 'Why?', expected: true }) }, line: () => 'Made ordinary again',
    }),
  },
})
