import { sayWhen } from '../../../calendar/index.ts'
import type { Living } from '../../../ledger/index.ts'
import { atTime, defineRecord, files, longText, oneOf, step, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { agreedToHealth } from '../codes/agreed-to-health.ts'
import { healthAssessor } from '../codes/health-assessor.ts'
import { yesNoNotKnown } from '../codes/index.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** A child in care and how well they are: asked for, agreed to, done by somebody in health, and the report sent to those it helps. */
export const healthAssessment = defineRecord({
  id: 'health-assessment',
  version: 1,
  title: 'Health assessment',
  about: ['child'],
  answers: ['HE-1', 'CL-9'],
  icon: 'health',
  intro: 'It is the child’s body and the child’s time. Ask them where, when and who they want with them.',
  steps: {
    asked: step({
      title: 'Ask for a health assessment',
      happenedLabel: 'When was it asked for?',
      opens: true,
      fields: {
        askedOf: text({ section: 'Asking', label: 'Who was asked to do it?', hint: 'The doctor, nurse or service.', expected: true }),
        bookedFor: atTime({ section: 'Asking', label: 'When is it booked for?', hint: 'Leave empty until you know.' }),
        childWants: voice({
          section: 'The child', label: 'What does the child want it to be like?', expected: true,
          hint: 'Who with, where, who comes along, what they would rather not talk about.',
        }),
        support: text({ section: 'The child', label: 'What do they need for it?', hint: 'An interpreter, a quiet room, pictures, no school trip that day.' }),
      },
      line: (b) => joined([
        headed('Health assessment asked for', extract(b.askedOf, 100)), b.bookedFor && `Booked for ${sayWhen(b.bookedFor)}`, quoted(b.childWants, 100),
      ], '. '),
    }),
    agreed: step({
      title: 'Say who agreed',
      happenedLabel: 'When did they answer?',
      repeats: true,
      fields: {
        by: oneOf(agreedToHealth, { label: 'Who was asked to agree?', expected: true }),
        name: text({ label: 'Their name' }),
        agrees: yesNo({ label: 'Do they agree?', expected: true }),
        words: text({ label: 'What did they say?', hint: 'What they agree to, and what they do not.' }),
      },
      line: (b) => headed(
        b.agrees === false ? 'Did not agree to the health assessment' : b.agrees ? 'Agreed to the health assessment' : 'Asked to agree to the health assessment',
        joined([small(label(agreedToHealth, b.by)), extract(b.name, 60)]), extract(b.words),
      ),
    }),
    'said-no': step({
      title: 'The child said no',
      happenedLabel: 'When did they say no?',
      repeats: true,
      fields: {
        words: voice({ label: 'What did they say?', hint: 'No is an answer. It is offered again, another way.', expected: true }),
        easier: longText({ label: 'What might make it easier?', hint: 'Somebody else, somewhere else, part of it only.' }),
      },
      line: (b) => headed('Said no to a health assessment', quoted(b.words) ?? extract(b.easier)),
    }),
    done: step({
      title: 'Write that it was done',
      happenedLabel: 'When was it done?',
      opens: true,
      fields: {
        by: oneOf(healthAssessor, { section: 'Who did it', label: 'Who did it?', hint: 'The first one in care is a doctor’s.', expected: true }),
        name: text({ section: 'Who did it', label: 'Their name, and where' }),
        childWords: voice({ section: 'How they are', label: 'What does the child say about how they are?', expected: true }),
        found: longText({
          section: 'How they are', label: 'How are they?', expected: true,
          hint: 'Body and mind, growing, sleeping, seeing, hearing. What goes well too.',
        }),
        immunised: oneOf(yesNoNotKnown, { section: 'How they are', label: 'Have they had the vaccinations for their age?', expected: true }),
        dentist: yesNo({ section: 'How they are', label: 'Do they have a dentist near where they live?', expected: true }),
        needs: longText({ section: 'What next', label: 'What do they need next?', hint: 'It goes into the health plan, with who does it and by when.', expected: true }),
        report: files({ section: 'What next', label: 'The report' }),
      },
      line: (b) => joined([
        headed('Health assessment done', joined([b.by && `by ${small(label(healthAssessor, b.by))}`, extract(b.name, 60)]) || extract(b.found, 120)),
        b.immunised === 'no' && 'Vaccinations are missing', b.dentist === false && 'Has no dentist', b.needs && `Next: ${extract(b.needs, 120)}`,
      ], '. '),
    }),
    'report-sent': step({
      title: 'Say the report was sent',
      happenedLabel: 'When was it sent?',
      closes: true,
      fields: {
        to: text({ label: 'To whom?', hint: 'The child, whoever cares for them, their doctor, the reviewing officer.', expected: true }),
        childHasIt: yesNo({ label: 'Has the child got it, in words for them?', expected: true }),
      },
      refuses: (_, record) => notDoneYet(record),
      line: (b) => headed('The health report was sent', joined([extract(b.to, 120), b.childHasIt === false && 'the child does not have it yet'])),
    }),
    ended: step({
      title: 'Close it without one',
      happenedLabel: 'When was that decided?',
      closes: true,
      fields: { why: longText({ label: 'Why will this one not be done?', hint: 'The duty stays while the child is in care.', expected: true }) },
      line: (b) => headed('A health assessment will not be done', extract(b.why) ?? 'why is not written'),
    }),
  },
})

/** A report of nothing is not a report: the assessment is written first. */
const notDoneYet = (record: Living | null): readonly Problem[] => record?.steps.some((s) => s.step === 'done') ? [] : [{
  code: 'health-assessment/not-done', field: null,
  says: 'Nobody has written that the assessment was done, so there is no report to send. Write that it was done first, or close it without one.',
}]
