import { defineRecord, longText, oneOf, onDay, step, subjectOf, text, voice } from '../../../records/index.ts'
import { relationshipKind, yesNoNotKnown } from '../codes/index.ts'
import { howClose } from '../codes/how-close.ts'
import { responsibilityBasis } from '../codes/responsibility-basis.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** Who somebody is to a child, whether they hold parental responsibility, and how they may safely be reached. */
export const relationship = defineRecord({
  id: 'relationship',
  version: 1,
  title: 'Someone in their life',
  about: ['child'],
  answers: ['CA-1', 'CA-8'],
  icon: 'people',
  intro: 'Family, carers and friends who matter. Ask the child who they would put here.',
  steps: {
    began: step({
      title: 'Add someone in their life',
      happenedLabel: 'Since when?',
      opens: true,
      fields: {
        person: subjectOf(['adult', 'child'], { section: 'Who', label: 'Who is it?', expected: true }),
        is: oneOf(relationshipKind, { section: 'Who', label: 'Who are they to the child?', expected: true }),
        holdsPr: oneOf(yesNoNotKnown, {
          section: 'Parental responsibility', label: 'Do they hold parental responsibility?', expected: true,
          hint: 'If you have not seen papers that say so, choose not known.',
        }),
        prWhy: oneOf(responsibilityBasis, {
          section: 'Parental responsibility', label: 'Where does it come from?', onlyWhen: { field: 'holdsPr', is: 'yes' },
        }),
        prSince: onDay({
          section: 'Parental responsibility', label: 'Since what day?', hint: 'Leave empty if from birth, or if nobody knows.',
          onlyWhen: { field: 'holdsPr', is: 'yes' },
        }),
        prBasis: text({
          section: 'Parental responsibility', label: 'How do we know?', hint: 'For example: birth certificate, court order of 3 May 2024.',
          onlyWhen: { field: 'holdsPr', is: 'yes' },
        }),
        safeContact: longText({
          section: 'Contact', label: 'How can we safely reach them?',
          hint: 'When to ring, what not to say in a message, who must not hear. Write it for someone ringing at midnight.',
        }),
        close: oneOf(howClose, { section: 'Their map', label: 'How close are they, as the child says?', hint: 'Only what the child told you. Leave empty if you did not ask.' }),
      },
      line: (b, nameOf) => {
        const name = who(nameOf, b.person)
        const known = joined([name, small(label(relationshipKind, b.is))]) || 'who is not written'
        const pr = b.holdsPr === 'yes' ? 'holds parental responsibility'
          : b.holdsPr === 'no' ? 'does not hold parental responsibility'
            : b.holdsPr === 'not-known' ? 'not known if they hold parental responsibility' : null
        return joined([`Someone in their life: ${known}`, pr], '; ')
      },
    }),
    'said-close': step({
      title: 'Ask the child how close they are',
      happenedLabel: 'When did they say so?',
      repeats: true,
      fields: {
        close: oneOf(howClose, { label: 'Where does the child put them?', hint: 'Let them point, draw or move a piece. It may be different from last time.', expected: true }),
        words: voice({ label: 'What did the child say about them?' }),
      },
      line: (b) => headed('The child said how close somebody is', small(label(howClose, b.close)), quoted(b.words, 120)),
    }),
    ended: step({
      title: 'This no longer holds',
      happenedLabel: 'Until when?',
      closes: true,
      fields: { why: text({ label: 'What changed?' }) },
      line: (b) => joined(['A relationship came to an end', extract(b.why)], ': '),
    }),
  },
})
