import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, onDay, oneOf, step, subjectOf } from '../../../records/index.ts'
import { allocationEnd, allocationRole } from '../codes/index.ts'
import { headed, joined, label, small, who } from '../words.ts'
import { workerChange } from '../codes/index.ts'

/** A named worker for a child, in one role. */
export const allocation = defineRecord({
  id: 'allocation',
  version: 1,
  title: 'Named worker',
  about: ['child'],
  answers: ['CA-6', 'CL-1', 'DC-1'],
  icon: 'person',
  intro: 'One person whose job it is to know this child.',
  steps: {
    allocated: step({
      title: 'Name a worker',
      happenedLabel: 'From when?',
      opens: true,
      fields: {
        worker: subjectOf('worker', { section: 'Who', label: 'Who is it?', expected: true }),
        role: oneOf(allocationRole, { section: 'Who', label: 'What are they to the child?', expected: true }),
        team: subjectOf('team', { section: 'Who', label: 'Which team?' }),
        childToldOn: onDay({
          section: 'Telling the child', label: 'When was the child told?',
          hint: 'Told by a person, by name. A letter to the house does not count.', expected: true,
        }),
        changeReason: oneOf(workerChange, {
          section: 'Telling the child', label: 'Why did the worker change?', hint: 'Leave empty for a first worker.',
        }),
      },
      line: (b, nameOf) => joined([
        headed('Named worker', joined([who(nameOf, b.worker) ?? 'no name written', small(label(allocationRole, b.role))])),
        b.childToldOn ? `The child was told on ${sayDay(b.childToldOn)}` : 'Not written whether the child was told',
      ], '. '),
    }),
    ended: step({
      title: 'End this allocation',
      happenedLabel: 'Until when?',
      closes: true,
      fields: { reason: oneOf(allocationEnd, { label: 'Why did it end?', expected: true }) },
      line: (b) => headed('A named worker stopped', small(label(allocationEnd, b.reason))),
    }),
  },
})
