import { sayDate } from '../../../calendar/index.ts'
import { defineRecord, onDay, step, voice, yesNo } from '../../../records/index.ts'
import { headed, joined, quoted } from '../words.ts'

/** Whether a young person is a mother or father themself, and since when. The latest writing holds. */
export const parenthood = defineRecord({
  id: 'parenthood',
  version: 1,
  title: 'Being a parent',
  about: ['child'],
  answers: ['MG-1', 'DC-3'],
  icon: 'people',
  intro: 'A young parent in care is owed help as a parent too. Their child has a record of their own only if somebody is worried about that child.',
  steps: {
    told: step({
      title: 'Write whether they are a parent',
      happenedLabel: 'From when is this right?',
      opens: true,
      repeats: true,
      fields: {
        isParent: yesNo({ label: 'Are they a mother or a father?', hint: 'Leave empty if nobody has asked them. For mothers, the yearly return asks for it.' }),
        firstChildBorn: onDay({ label: 'When was their first child born?', onlyWhen: { field: 'isParent', is: true } }),
        words: voice({ label: 'What do they say about being a parent, and what would help?', onlyWhen: { field: 'isParent', is: true } }),
      },
      line: (b) => joined([
        b.isParent ? headed('They are a parent', b.firstChildBorn && `first child born on ${sayDate(b.firstChildBorn)}`) : b.isParent === false ? 'They are not a parent' : 'Written whether they are a parent',
        quoted(b.words, 120),
      ], '. '),
    }),
  },
})
