import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { emergencyAction } from '../records/emergency-action.ts'

/** The police keep the child safe, until somebody writes how it ended. It does not end here by itself: where the child is must be known. */
export const policeProtection = defineStatus({
  id: 'police-protection',
  title: 'Police protection',
  about: 'child',
  answers: ['CP-4'],
  tone: 'filled',
  icon: 'hand',
  chip: true,
  spans: (t) => t.each(emergencyAction).flatMap((r) => {
    const taken = r.at('taken')
    return taken?.body.power === 'POLICE' ? between(r.record, taken, r.at('ended')) : []
  }),
})
