import { answer, day, first, firstOf, inCare, inWords, json, nobody, person, record, records, ssd } from './define.ts'

/** Y when the plan is this one, or it is made beside it. */
const planned = (...routes: readonly string[]) => {
  const yes = Object.fromEntries(routes.map((r) => [r, 'Y']))
  return firstOf(inWords(answer('written', 'route'), yes), inWords(answer('written', 'parallel'), yes))
}
const when = nobody('A plan to go home does not say in how many months.')

/** Care plans, and how a child is to have a home that lasts as they stand now. */
export const claCarePlan = ssd('ssd_cla_care_plan', {
  says: 'A row for each care plan of a child who was ever in care.',
  rows: [records('care-plan', 'written', inCare)],
  columns: {
    lacp_table_id: record,
    lacp_person_id: person,
    lacp_cla_care_plan_start_date: day(first('written')),
    lacp_cla_care_plan_end_date: day('ended'),
    lacp_cla_care_plan_json: json({
      REMAINSUP: nobody('Nobody writes it as a plan.'), RETURN1M: when, RETURN6M: when, RETURNEV: planned('REUNIFY'), LTRELFR: planned('KINCAO'), LTFOST18: planned('LTF'),
      RESPLMT: planned('LTR'), SUPPLIV: planned('INDEP'), ADOPTION: planned('ADOPT'), OTHERPLN: planned('SGO'),
    }),
  },
})
