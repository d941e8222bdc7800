import type { Timeline } from '../../../../../ledger/index.ts'
import { say, type Bringing, type Period, type Said } from '../../../../../returns/exchange/index.ts'
import { strengthsAndDifficulties } from '../../../../common/records/strengths-and-difficulties.ts'
import { yearlyHealth } from '../../../../common/records/yearly-health.ts'
import type { Oc2Row } from '../tables.ts'
import { bit, figure, numberIn, yesNoIn } from './answers.ts'
import { caredForAllYear, timesInCare } from './times-in-care.ts'
import { inPeriod } from './days.ts'
import { table903 } from './define.ts'
import { healthRecorded, scoreOf } from './health-recorded.ts'
import { someTimeIn } from './some-time.ts'

const columns = {
  convicted: 'CONVICTED', development: 'HEALTH_CHECK', immunised: 'IMMUNISATIONS', teeth: 'TEETH_CHECK', assessed: 'HEALTH_ASSESSMENT', substances: 'SUBSTANCE_MISUSE',
  helped: 'INTERVENTION_RECEIVED', offered: 'INTERVENTION_OFFERED',
} as const
type Answers = { readonly [A in keyof typeof columns]?: boolean | null | undefined }
const answers = Object.keys(columns) as readonly (keyof typeof columns)[]

/**
 * The health of a child looked after all year, as at 31 March: eight answers, 1 for yes and 0 for no, and the score of the Strengths and
 * Difficulties Questionnaire from 0 to 40, or why there is none (SDQ1 to SDQ5). The score was given some time in the year.
 */
export const oc2 = table903<'OC2'>({
  table: 'OC2',
  needs: [],
  once: true,
  kinds: [yearlyHealth, strengthsAndDifficulties],
  says: ([row], b) => (row ? [...confirmed(row, b), ...scored(row, b)] : []),
  sends: (t, { period }) => rowOf(t, period),
})

function confirmed(row: Oc2Row, b: Bringing): readonly Said[] {
  const body: Answers = Object.fromEntries(answers.map((a) => [a, yesNoIn(row[columns[a]])]))
  return Object.values(body).every((v) => v === null) ? [] : [say(b, yearlyHealth, 'confirmed', { name: b.period.end, happened: { day: b.period.end }, body, columns, rows: [row] })]
}

function scored(row: Oc2Row, b: Bringing): readonly Said[] {
  if (row.SDQ_SCORE === null && row.SDQ_REASON === null) return []
  return [say(b, strengthsAndDifficulties, 'scored', {
    name: b.period.end, happened: someTimeIn(b.period), rows: [row], columns: { score: 'SDQ_SCORE', noScore: 'SDQ_REASON' },
    // The return asks for the form the main carer filled in.
    body: { by: row.SDQ_SCORE === null ? null : 'carer', score: numberIn(row.SDQ_SCORE), noScore: row.SDQ_REASON },
  })]
}

/** What somebody confirmed for the year comes first; what they left open is read from the records of the year. */
function rowOf(t: Timeline, period: Period) {
  const told = t.all(yearlyHealth, 'confirmed').findLast((s) => inPeriod(s.happened, period)), allYear = caredForAllYear(t, period)
  if (!told && !allYear) return []
  const found: Answers | null = allYear ? healthRecorded(t, period) : null, said: Answers = told?.body ?? {}, sdq = scoreOf(t, period)
  return [{
    record: told?.record ?? timesInCare(t).at(-1)?.record ?? null,
    cells: { SDQ_SCORE: figure(sdq?.body.score), SDQ_REASON: sdq?.body.noScore, ...Object.fromEntries(answers.map((a) => [columns[a], bit(said[a] ?? found?.[a])])) },
  }]
}
