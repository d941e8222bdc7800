import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text } from '../../../records/index.ts'
import { informationBasis } from '../codes/index.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'

const basis = oneOf(informationBasis, { section: 'What allows it', label: 'What allows it?', expected: true })

/** One agency asks another what it knows about a child: what was asked, what allows it, and what was shared or not, by whom and why. */
export const informationRequest = defineRecord({
  id: 'information-request',
  version: 1,
  title: 'Ask others what they know',
  about: ['child'],
  answers: ['IS-1', 'FD-4'],
  icon: 'ear',
  intro: 'Ask for what you need and no more. Keeping a child safe comes before keeping a secret, and the reason is written down.',
  steps: {
    asked: step({
      title: 'Ask somebody',
      happenedLabel: 'When was it asked?',
      opens: true,
      fields: {
        agency: text({ section: 'Who and what', label: 'Who is asked?', hint: 'Agency, and a name if you have one.', expected: true }),
        askedBy: text({ section: 'Who and what', label: 'Or did they ask us? Who?' }),
        what: longText({ section: 'Who and what', label: 'What is asked?', expected: true }),
        why: longText({ section: 'Who and what', label: 'Why is it needed for the child?', expected: true }),
        basis,
        consent: recordOf('consent', { section: 'What allows it', label: 'Where is their agreement written?', onlyWhen: { field: 'basis', is: 'CONSENT' } }),
        reasons: longText({ section: 'What allows it', label: 'How did you come to that?', hint: 'If nobody was asked to agree: why asking was unsafe.', expected: true }),
        decidedBy: subjectOf('worker', { section: 'What allows it', label: 'Who decided?', expected: true }),
      },
      line: (b) => joined([
        headed(joined([b.agency ? `Asked ${extract(b.agency, 80)}` : b.askedBy ? `Asked by ${extract(b.askedBy, 80)}` : 'Information asked for']), extract(b.what, 120)),
        allowed(b.basis),
      ], '. '),
    }),
    answered: step({
      title: 'Write the answer',
      happenedLabel: 'When was it answered?',
      repeats: true,
      fields: {
        by: text({ section: 'The answer', label: 'Who answered?', expected: true }),
        shared: longText({ section: 'The answer', label: 'What was shared?' }),
        notShared: longText({ section: 'The answer', label: 'What was not shared, and why?', hint: 'A no is kept and counted, so that it can be talked about.' }),
        basis,
        decidedBy: subjectOf('worker', { section: 'What allows it', label: 'Who decided?', hint: 'When the answer was ours.' }),
      },
      line: (b, nameOf) => joined([
        headed(b.shared ? 'Information shared' : b.notShared ? 'Information not shared' : 'The request was answered',
          joined([extract(b.by, 80), who(nameOf, b.decidedBy)]), extract(b.shared, 120)),
        b.notShared && `Not shared: ${extract(b.notShared, 120)}`,
      ], '. '),
    }),
    closed: step({
      title: 'Finish with it',
      happenedLabel: 'When was it finished?',
      closes: true,
      fields: { means: longText({ label: 'What does it mean for the child?', expected: true }) },
      line: (b) => headed('What others know is put together', extract(b.means)),
    }),
  },
})

const allowed = (basis: string | undefined): string => basis === undefined
  ? 'Not written what allows it'
  : basis === 'DECLINED' ? 'It was decided not to share' : `What allows it: ${small(label(informationBasis, basis))}`
