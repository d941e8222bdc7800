import { answer, column, during, firstOf, inCare, nobody, person, record, ssd, times, unit, unlessKept } from './define.ts'

/** Where a child in care lives or lived. */
export const claPlacement = ssd('ssd_cla_placement', {
  says: 'A row for each stay in a home of a child who was ever in care. A temporary stay does not end the one they are away from.',
  rows: [times('living-at', 'placement', inCare)],
  columns: {
    clap_cla_placement_id: record,
    clap_cla_placement_start_date: column('from_on'),
    clap_cla_placement_type: answer('started', 'type'),
    clap_cla_placement_urn: firstOf(answer('started', 'urn'), unit(answer('started', 'home'), 'ofstedUrn')),
    clap_cla_placement_distance: nobody('The department works it out from the postcodes.', 'number'),
    clap_cla_id: during('looked-after'),
    clap_cla_placement_provider: answer('started', 'provider'),
    clap_cla_placement_postcode: unlessKept(answer('started', 'postcode')),
    clap_cla_placement_end_date: column('to_on'),
    clap_cla_placement_change_reason: answer('ended', 'reason'),
    clap_person_id: person,
  },
})
