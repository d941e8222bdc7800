import { defineRecord, step, subjectOf, text } from '../../../records/index.ts'
import { headed, joined, who } from '../words.ts'

/** A worker's job in a unit. What they may do and see is read from their posts, never typed in. */
export const post = defineRecord({
  id: 'post',
  version: 1,
  title: 'Post',
  about: ['worker'],
  answers: ['QA-4', 'HO-7'],
  icon: 'person',
  intro: 'What this person may see and do follows from the post, from the day it starts to the day it ends.',
  steps: {
    started: step({
      title: 'Start in a post',
      happenedLabel: 'First day in the post',
      opens: true,
      fields: {
        name: text({ section: 'Who', label: 'Name people know them by', expected: true }),
        phone: text({ section: 'Who', label: 'Work phone' }),
        role: text({ section: 'Job', label: 'Role', hint: 'For example night-worker, social-worker, team-manager.', expected: true }),
        unit: subjectOf(['team', 'home', 'authority', 'agency'], { section: 'Job', label: 'Which team or home?', expected: true }),
        employedBy: text({ section: 'Job', label: 'Employed by', hint: 'The agency’s name, if they are agency staff.' }),
      },
      line: (b, nameOf) => headed('Started in a post', joined([b.role?.replaceAll('-', ' '), who(nameOf, b.unit)])),
    }),
    ended: step({
      title: 'Leave the post',
      happenedLabel: 'Last day in the post',
      closes: true,
      fields: {},
      line: () => 'Left a post',
    }),
  },
})
