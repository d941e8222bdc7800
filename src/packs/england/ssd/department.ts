import { everyone, record, ssd, unit } from './define.ts'

/** Teams and the authority they are within. */
export const department = ssd('ssd_department', {
  says: 'A row for each team, and for the authority.',
  rows: [everyone(['team', 'authority'])],
  columns: {
    dept_team_id: record,
    dept_team_name: unit(record, 'name'),
    dept_team_parent_id: unit(record, 'within'),
    dept_team_parent_name: unit(unit(record, 'within'), 'name'),
  },
})
