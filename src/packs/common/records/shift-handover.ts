import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, step, subjectOf, yesNo, type Problem } from '../../../records/index.ts'
import { extract, headed, joined, who } from '../words.ts'

/**
 * One shift of a home leaves the house to the next, who says by name that they have read it. What is left about a child is a
 * `handover-note` of the same event: everybody in a post may read about a home, and only those who work with a child about the child.
 */
export const shiftHandover = defineRecord({
  id: 'shift-handover',
  version: 1,
  title: 'Handover between shifts',
  about: ['home'],
  answers: ['HO-6', 'HO-14'],
  icon: 'moon',
  intro: 'The house only. What the next shift must know about a child goes to that child: nobody else may read it there.',
  steps: {
    handed: step({
      title: 'Hand over to the next shift',
      happenedLabel: 'When did your shift end?',
      opens: true,
      fields: {
        keys: yesNo({ section: 'The house', label: 'Are all the keys here?', expected: true }),
        money: yesNo({ section: 'The house', label: 'Was the money counted, and does the book agree?', expected: true }),
        medicines: yesNo({ section: 'The house', label: 'Were the medicines counted, and does the book agree?', expected: true }),
        house: longText({ section: 'The house', label: 'What must they know about the house?', hint: 'Doors, alarms, repairs, who is expected. No child’s name here.' }),
        worries: longText({ section: 'The house', label: 'What worries you, that nobody may miss?', hint: 'About the house or the shift. A worry about a child goes to that child.' }),
      },
      line: (b) => headed('Handed over to the next shift', joined([
        b.keys === false && 'Not all the keys are here', b.money === false && 'The money does not agree', b.medicines === false && 'The medicines do not agree',
        extract(b.worries), extract(b.house),
      ], '. ')),
    }),
    'taken-on': step({
      title: 'Take the handover on',
      happenedLabel: 'When did you take it on?',
      closes: true,
      fields: {
        by: subjectOf('worker', { label: 'Who takes it on?', hint: 'Whoever comes on shift, by name.', expected: true }),
        asked: longText({ label: 'What did you ask, or find different?' }),
      },
      refuses: (body, record) => [...byNobody(body.by), ...bySelf(body.by, record)],
      line: (b, nameOf) => headed('Taken on', joined([who(nameOf, b.by) ?? 'nobody named', extract(b.asked)], '. ')),
    }),
  },
})

const byNobody = (by: string | undefined): readonly Problem[] =>
  (by === undefined ? [{ code: 'shift-handover/nobody', field: 'by', says: 'Say who takes it on. A handover to nobody is not a handover.' }] : [])

/** A handover is between two people. */
const bySelf = (by: string | undefined, record: Living | null): readonly Problem[] =>
  (by !== undefined && record?.steps.some((s) => s.step === 'handed' && s.author === by)
    ? [{ code: 'shift-handover/own', field: 'by', says: 'Whoever handed over cannot take it on. It waits for somebody of the next shift.' }] : [])
