import { defineRecord, longText, number, step, subjectOf, text } from '../../../records/index.ts'
import { extract, joined } from '../words.ts'

/** What a home, team, agency or authority is called, how to ring it, and what it is part of. The latest description holds. */
export const organisation = defineRecord({
  id: 'organisation',
  version: 1,
  title: 'About this place or team',
  about: ['home', 'team', 'agency', 'authority'],
  answers: ['HO-11', 'SM-1'],
  icon: 'home',
  steps: {
    described: step({
      title: 'Write what it is',
      happenedLabel: 'From when is this right?',
      opens: true,
      repeats: true,
      fields: {
        name: text({ section: 'Name', label: 'Name', expected: true }),
        kind: text({ section: 'Name', label: 'What is it?', hint: 'For example: children’s home, assessment team, police.' }),
        within: subjectOf(['team', 'authority'], {
          section: 'Name', label: 'What is it part of?', hint: 'Its managers are told when its own cannot be reached.',
        }),
        phone: text({ section: 'Reaching it', label: 'Phone', hint: 'A number that is answered at night, if there is one.' }),
        address: longText({ section: 'Reaching it', label: 'Address' }),
        ofstedUrn: text({ section: 'Homes only', label: 'Ofsted number' }),
        capacity: number({ section: 'Homes only', label: 'How many children may live there?' }),
      },
      line: (b) => joined(['Details written', extract(b.name, 80)], ': '),
    }),
  },
})
