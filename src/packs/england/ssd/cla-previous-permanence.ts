import { answer, answered, firstOf, inCare, inWords, person, record, records, ssd, yesNo } from './define.ts'

/** Whether a child had a home for good before, and which order gave it. */
export const claPreviousPermanence = ssd('ssd_cla_previous_permanence', {
  says: 'A row for each child ever in care of whom it was written.',
  rows: [records('earlier-permanence', 'written', inCare)],
  columns: {
    lapp_table_id: record,
    lapp_person_id: person,
    lapp_previous_permanence_order_date: firstOf(answer(answered('written', 'made'), 'made', 'partly-known-day'), inWords(yesNo('written', 'nobodyKnowsWhen'), { Y: 'zz/zz/zzzz' })),
    lapp_previous_permanence_option: answer('written', 'order'),
    lapp_previous_permanence_la: answer('written', 'authority'),
  },
})
