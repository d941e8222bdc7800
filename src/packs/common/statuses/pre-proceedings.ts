import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { preProceedings as record } from '../records/pre-proceedings.ts'

/** From the decision to begin pre-proceedings until they are ended. Going to court does not end them by itself: somebody says so. */
export const preProceedings = defineStatus({
  id: 'pre-proceedings',
  title: 'Before going to court',
  about: 'child',
  answers: ['PP-1'],
  tone: 'none',
  icon: 'law',
  chip: true,
  spans: (t) => t.each(record).flatMap((r) => between(r.record, r.first('decided'), r.at('ended'))),
})
