import { defineRecord, longText, step, text } from '../../../records/index.ts'
import { extract, headed } from '../words.ts'

/**
 * Which column of a file is which answer, as somebody matched them for files the authority gets from elsewhere. Matched better, it is kept again
 * on the same record, so that it can be read how a file was understood on the day it was brought in.
 */
export const fileMapping = defineRecord({
  id: 'file-mapping',
  version: 1,
  title: 'How a file is read',
  about: ['authority'],
  answers: ['MG-1'],
  icon: 'doc',
  steps: {
    kept: step({
      title: 'How a file is read was kept',
      happenedLabel: null,
      opens: true,
      repeats: true,
      automatic: true,
      fields: {
        name: text({ label: 'What such files are called' }),
        mapping: longText({ label: 'Which column is what, as it is given to the command' }),
        columns: longText({ label: 'Every column of the file, one on a line' }),
      },
      line: (b) => headed('How a file is read', extract(b.name, 100)),
    }),
    deleted: step({
      title: 'It is offered no more',
      happenedLabel: null,
      closes: true,
      automatic: true,
      fields: {},
      line: () => 'How a file is read is offered no more',
    }),
  },
})
