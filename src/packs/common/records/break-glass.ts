import { addInstant, sayWhen, type Instant } from '../../../calendar/index.ts'
import { atTime, defineRecord, longText, oneOf, step, subjectOf } from '../../../records/index.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'
import { breakGlassFinding, breakGlassReason } from '../codes/index.ts'

/** How long a record opened in an emergency stays open. An organisation's own standard: no law gives a time. */
export const breakGlassHours = 4

/** When a record opened at a moment closes by itself. */
export const closesAt = (opened: Instant): Instant => addInstant(opened, { hours: breakGlassHours })

/**
 * Somebody out of reach opened a child's record in an emergency. It stands on the record for ever: who, why, how long, and
 * what whoever looked at it afterwards found. Never gives reach to what is restricted or sealed, nor past being kept from it.
 */
export const breakGlass = defineRecord({
  id: 'break-glass',
  version: 1,
  title: 'Opened in an emergency',
  about: ['child'],
  answers: ['EX-2', 'QA-2'],
  icon: 'lock',
  steps: {
    opened: step({
      title: 'Open the record in an emergency',
      happenedLabel: null,
      opens: true,
      automatic: true,
      fields: {
        worker: subjectOf('worker', { label: 'Who opened it?', expected: true }),
        reason: oneOf(breakGlassReason, { label: 'Why do you need it now?', expected: true }),
        words: longText({ label: 'What is happening?', expected: true }),
        until: atTime({ label: 'Open until', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(`${who(nameOf, b.worker) ?? 'Somebody'} opened this record in an emergency`, small(label(breakGlassReason, b.reason)) ?? 'why is not written'),
        extract(b.words),
        b.until && `Open until ${sayWhen(b.until)}`,
      ], '. '),
    }),
    ended: step({
      title: 'Close it now',
      happenedLabel: null,
      automatic: true,
      fields: {},
      line: () => 'Closed again by whoever opened it',
    }),
    reviewed: step({
      title: 'Review the opening',
      happenedLabel: null,
      closes: true,
      automatic: true,
      fields: {
        by: subjectOf('worker', { label: 'Who looked at it?', expected: true }),
        finding: oneOf(breakGlassFinding, { label: 'Was it right to open it?', expected: true }),
        words: longText({ label: 'How do you know?', hint: 'What you read, whom you asked.', expected: true }),
        done: longText({ label: 'What was done about it?', hint: 'Also when it was right: what would have made it needless?' }),
      },
      line: (b, nameOf) => joined([
        headed(b.by ? `${who(nameOf, b.by)} looked at the opening` : 'The opening was looked at', small(label(breakGlassFinding, b.finding)) ?? 'what was found is not written'),
        extract(b.words), b.done && headed('Done about it', extract(b.done)),
      ], '. '),
    }),
  },
})
