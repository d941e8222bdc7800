import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { earlyHelp } from '../records/early-help.ts'

/** Early help was asked for and nobody has taken it on. How long families wait is counted from these spans. */
export const earlyHelpWaiting = defineStatus({
  id: 'early-help-waiting',
  title: 'Waiting for early help',
  about: 'child',
  answers: ['EH-1'],
  tone: 'soon',
  icon: 'hand',
  chip: true,
  givesReach: true,
  spans: (t) => t.each(earlyHelp).flatMap((r) => {
    const asked = r.at('asked')
    return between(r.record, asked, r.first('opened') ?? r.at('not-taken-on') ?? r.at('closed'), { team: asked?.body.team ?? null })
  }),
})
