import type { Living, Timeline } from '../../../ledger/index.ts'
import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text, type Problem } from '../../../records/index.ts'
import { agencyKind, informationBasis, sharingAnswer, sharingRefusedWhy } from '../codes/index.ts'
import { professionalDisagreement } from './professional-disagreement.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'

const basis = oneOf(informationBasis, {
  section: 'What allows it', label: 'What allows it?', expected: true,
  hint: 'Could a child be harmed if it is not shared? Then you need nobody’s agreement. If not, ask them first. “May this be shared?”, beside this form, goes through it with you.',
})

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
        agencyKind: oneOf(agencyKind, { section: 'Who and what', label: 'What kind of agency?', hint: 'So that answers can be counted by agency.', expected: true }),
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
        answer: oneOf(sharingAnswer, { section: 'The answer', label: 'What was the answer?', expected: true }),
        refusedWhy: oneOf(sharingRefusedWhy, { section: 'The answer', label: 'What reason did they give?', onlyWhen: { field: 'answer', is: 'REFUSED' }, expected: true }),
        shared: longText({ section: 'The answer', label: 'What was shared?' }),
        notShared: longText({ section: 'The answer', label: 'What was not shared, and why?', hint: 'A no is kept and counted, so that it can be talked about.' }),
        basis,
        decidedBy: subjectOf('worker', { section: 'What allows it', label: 'Who decided?', hint: 'When the answer was ours.' }),
      },
      line: (b, nameOf) => joined([
        headed(said(b), joined([extract(b.by, 80), who(nameOf, b.decidedBy)]), small(label(sharingRefusedWhy, b.refusedWhy)), extract(b.shared, 120)),
        b.notShared && `Not shared: ${extract(b.notShared, 120)}`,
      ], '. '),
    }),
    accepted: step({
      title: 'Decide to leave it at a no',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        why: longText({ label: 'Why is their no right, or why does the child not need it?', expected: true }),
        instead: longText({ label: 'How else do we find out what we need to know?', expected: true }),
        by: subjectOf('worker', { label: 'Which manager decided?', expected: true }),
      },
      refuses: (b) => [
        ...(extract(b.why) ? [] : [{ code: 'information-request/no-reason', field: 'why', says: 'Say why the no is right. Otherwise take it up: write a professional disagreement.' }]),
        ...(b.by ? [] : [{ code: 'information-request/nobody-decided', field: 'by', says: 'Say which manager decided to leave it.' }]),
      ],
      line: (b, nameOf) => joined([
        headed('It was left at a no', extract(b.why), b.by && `Decided by ${who(nameOf, b.by)}`), b.instead && `Instead: ${extract(b.instead, 120)}`,
      ], '. '),
    }),
    closed: step({
      title: 'Finish with it',
      happenedLabel: 'When was it finished?',
      closes: true,
      fields: { means: longText({ label: 'What does it mean for the child?', expected: true }) },
      refuses: (_, record, about) => stillRefused(record, about),
      line: (b) => headed('What others know is put together', extract(b.means)),
    }),
  },
})

const allowed = (basis: string | undefined): string => basis === undefined
  ? 'Not written what allows it'
  : basis === 'DECLINED' ? 'It was decided not to share' : `What allows it: ${small(label(informationBasis, basis))}`

/** A no is not the end of asking: it is taken up, or a manager says why it may stand. */
function stillRefused(record: Living | null, about: Timeline): readonly Problem[] {
  const steps = record?.steps ?? [], last = steps.findLast((s) => s.step === 'answered')
  if (last?.body['answer'] !== 'REFUSED' || steps.some((s) => s.step === 'accepted' && s.sequence > last.sequence)) return []
  if (about.each(professionalDisagreement).some((d) => d.at('raised')?.body.request === record?.record)) return []
  return [{
    code: 'information-request/still-refused', field: null,
    says: 'They said no, and nobody has taken it up. Write a professional disagreement that names this request, or let a manager decide to leave it at a no.',
  }]
}

/** What came of asking, by the answer chosen; by what was written where none was. */
const said = ({ answer, shared, notShared }: { readonly answer?: string; readonly shared?: string; readonly notShared?: string }): string => {
  switch (answer) {
    case 'ALL': return 'Information shared'
    case 'PART': return 'Some of what was asked was shared'
    case 'REFUSED': return 'Information refused'
    case 'NOTHING': return 'They hold nothing'
    default: return shared ? 'Information shared' : notShared ? 'Information not shared' : 'The request was answered'
  }
}
