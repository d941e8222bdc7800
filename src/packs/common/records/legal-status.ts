import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, step, subjectOf, text, yesNo, type Problem } from '../../../records/index.ts'
import { legalStatus as underWhichLaw, yesNoNotKnown } from '../codes/index.ts'
import { consentGiver } from '../codes/consent-giver.ts'
import { legalBasisEnd } from '../codes/legal-basis-end.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'

/** The law a child is in care under, from the day it began to the day it ended. Each change is a record of its own, so that none is lost. */
export const legalStatus = defineRecord({
  id: 'legal-status',
  version: 1,
  title: 'The law they are in care under',
  about: ['child'],
  answers: ['CA-1', 'CA-2', 'LG-1'],
  icon: 'law',
  intro: 'When care is by agreement, write who agreed, one person at a time. They may take it back on any day.',
  steps: {
    began: step({
      title: 'Write the law they are in care under',
      happenedLabel: 'From when?',
      opens: true,
      fields: {
        under: oneOf(underWhichLaw, {
          section: 'The law', label: 'Under which law?',
          hint: 'By agreement is section 20 in England and section 25 on the Isle of Man.', expected: true,
        }),
        case: recordOf('proceedings', { section: 'The law', label: 'Which court case did it come from?' }),
        until: onDay({
          section: 'The law', label: 'Does the order give a day it ends?',
          hint: 'Leave empty if it lasts until the court says otherwise.',
        }),
        holders: text({
          section: 'Who decides', label: 'Who holds parental responsibility now?',
          hint: 'Each by name. Say if it is shared with us.', expected: true,
        }),
        childTold: longText({ section: 'Who decides', label: 'What was the child told about it?', expected: true }),
      },
      line: (b) => joined([
        headed('In care under the law', small(label(underWhichLaw, b.under)) ?? 'which is not written'),
        b.until && `Until ${sayDay(b.until)}`, b.holders && `Parental responsibility: ${extract(b.holders, 100)}`,
      ], '. '),
    }),
    agreed: step({
      title: 'Write who agreed to care',
      happenedLabel: 'When did they say?',
      repeats: true,
      fields: {
        giver: oneOf(consentGiver, { section: 'Who', label: 'Who is asked to agree?', expected: true }),
        person: subjectOf('adult', { section: 'Who', label: 'Which person?' }),
        name: text({ section: 'Who', label: 'Their name, if they are not on the record' }),
        holdsPr: oneOf(yesNoNotKnown, {
          section: 'Who', label: 'Do they hold parental responsibility?',
          hint: 'Say yes only if somebody saw papers that say so.', expected: true,
        }),
        agreed: yesNo({ section: 'What they said', label: 'Did they agree?', expected: true }),
        signed: yesNo({ section: 'What they said', label: 'Is it written and signed?', expected: true }),
        understood: longText({
          section: 'What they said', label: 'How do we know they understood?', expected: true,
          hint: 'Well enough, in their language, told they can say no and take it back, free to ask a lawyer.',
        }),
        limits: longText({ section: 'What they said', label: 'What did they agree to, and what not?', hint: 'And how it ends.' }),
        askAgainOn: onDay({ section: 'What happens next', label: 'When do we ask them again?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(heard(b.agreed), joined([who(nameOf, b.person, b.name) ?? small(label(consentGiver, b.giver)), pr(b.holdsPr)])),
        b.signed === false && 'Not signed', extract(b.limits, 120),
      ], '. '),
    }),
    'asked-again': step({
      title: 'Ask again whether they still agree',
      happenedLabel: 'When did you ask?',
      repeats: true,
      fields: {
        who: text({ label: 'Whom did you ask?', expected: true }),
        still: yesNo({ label: 'Do they still agree?', expected: true }),
        right: longText({
          label: 'Is agreement still the right way for this child?',
          hint: 'Or would a court give them more certainty?', expected: true,
        }),
        askAgainOn: onDay({ label: 'When do we ask again?', expected: true }),
      },
      line: (b) => joined([
        headed(b.still === false ? 'No longer agrees to care' : 'Asked again about care by agreement', extract(b.who, 80)), extract(b.right),
      ], '. '),
    }),
    'taken-back': step({
      title: 'Someone took back their agreement',
      happenedLabel: 'When did they say so?',
      repeats: true,
      fields: {
        who: text({ label: 'Who?', expected: true }),
        words: longText({ label: 'What did they say?', expected: true }),
        next: longText({
          label: 'What happens to the child now, and who decided?',
          hint: 'Anyone with parental responsibility may take the child home unless a court says otherwise.', expected: true,
        }),
      },
      line: (b) => joined([headed('Agreement to care taken back', extract(b.who, 80)), extract(b.words), extract(b.next)], '. '),
    }),
    extended: step({
      title: 'The order was made longer',
      happenedLabel: 'When was that decided?',
      repeats: true,
      fields: { until: onDay({ label: 'Until which day?', expected: true }), by: text({ label: 'Which court?' }) },
      line: (b) => headed('The order was made longer', b.until && `until ${sayDay(b.until)}`),
    }),
    ended: step({
      title: 'It no longer holds',
      happenedLabel: 'Until when?',
      closes: true,
      fields: {
        how: oneOf(legalBasisEnd, { label: 'Why did it end?', expected: true }),
        next: text({ label: 'What does the child live under now?', expected: true }),
      },
      refuses: ({ how, next }) => ranOut(how, next),
      line: (b) => headed('That law no longer holds', joined([small(label(legalBasisEnd, b.how)), extract(b.next)], '. ')),
    }),
  },
})

const heard = (agreed: boolean | undefined): string => agreed === undefined ? 'Asked to agree to care' : agreed ? 'Agreed to care' : 'Did not agree to care'
const pr = (holds: string | undefined): string | null => holds === 'yes' ? 'holds parental responsibility'
  : holds === 'no' ? 'does not hold parental responsibility' : holds ? 'not known if they hold parental responsibility' : null

/** An order that ran out leaves a child in care under nothing: whoever closes it must say what holds now. */
const ranOut = (how: string | undefined, next: string | undefined): readonly Problem[] => (how === 'ran-out' || how === 'agreement-ended') && !next?.trim() ? [{
  code: 'legal-status/nothing-holds', field: 'next', says: 'Say what the child lives under now. If nothing does, ring your manager and a lawyer before you close this.',
}] : []
