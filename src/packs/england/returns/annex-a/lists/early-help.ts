import { naming, say } from '../../../../../returns/exchange/index.ts'
import { earlyHelpAssessment } from '../../../../common/records/early-help-assessment.ts'
import { dayByThen, inOrder, latestOf, stillInMonths } from '../days.ts'
import { listAnnexA } from '../define.ts'

/** Early help assessments that were not finished six months before the day of the lists, and those begun since. */
export const earlyHelp = listAnnexA<'Early help'>({
  list: 'Early help',
  needs: ['Assessment start date'],
  kinds: [earlyHelpAssessment],
  says: (rows, b) => {
    const nameOf = naming()
    return rows.flatMap((r) => {
      const begun = r['Assessment start date'], done = r['Assessment completion date']
      if (begun === null) return []
      const name = nameOf(begun)
      return [
        say(b, earlyHelpAssessment, 'begun', {
          name, happened: { day: begun }, body: { organisation: r['Organisation completing assessment'] },
          columns: { organisation: 'Organisation completing assessment', happened: 'Assessment start date' }, rows: [r],
        }),
        ...(done === null ? [] : [say(b, earlyHelpAssessment, 'written', { name, happened: { day: done }, body: {}, columns: { happened: 'Assessment completion date' }, rows: [r] })]),
      ]
    })
  },
  sends: (t, s) => inOrder(t.each(earlyHelpAssessment).flatMap((entry) => {
    const begun = entry.at('begun')
    return begun ? [{ happened: begun.happened, begun, done: latestOf(entry.all('written'), s) }] : []
  })).filter(({ begun, done }) => stillInMonths(6, begun.happened, done?.happened, s)).map(({ begun, done }) => ({
    record: begun.record, cells: {
      'Assessment start date': dayByThen(begun.happened, s), 'Assessment completion date': dayByThen(done?.happened, s), 'Organisation completing assessment': begun.body.organisation,
    },
  })),
})
