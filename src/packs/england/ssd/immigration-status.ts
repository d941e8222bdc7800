import { always, answer, day, firstOf, person, record, records, ssd } from './define.ts'

/** Children who came here without their family. No other standing is recorded. */
export const immigrationStatus = ssd('ssd_immigration_status', {
  says: 'A row for each time a child was here without their family and asked to stay.',
  rows: [records('unaccompanied', 'known')],
  columns: {
    immi_person_id: person,
    immi_immigration_status_id: record,
    immi_immigration_status: always('UASC: unaccompanied asylum-seeking child'),
    immi_immigration_status_start_date: day(),
    immi_immigration_status_end_date: firstOf(day('ended'), answer('known', 'until', 'day')),
  },
})
