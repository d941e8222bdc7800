import { column, list, person, record, referral, row, ssd } from './define.ts'

/** Stretches of care as the SSDA903 counts them: a new one whenever the law or the home changes. */
export const claEpisodes = ssd('ssd_cla_episodes', {
  says: 'A row for each stretch of care in which neither the law nor the home changed.',
  rows: [list('stretch')],
  columns: {
    clae_cla_episode_id: row,
    clae_person_id: person,
    clae_cla_episode_start_date: column('from_on'),
    clae_cla_episode_start_reason: column('start_reason'),
    clae_cla_primary_need_code: column('need'),
    clae_cla_episode_ceased_date: column('to_on'),
    clae_cla_episode_ceased_reason: column('end_reason'),
    clae_cla_id: record,
    clae_referral_id: referral(),
    clae_cla_placement_id: column('placement'),
    clae_entered_care_date: column('entered_on'),
    clae_cla_last_iro_contact_date: column('officer_on'),
  },
})
