import { nobody, person, record, ssd } from './define.ts'

const why = 'What children say is kept in their own words, on nearly every record. Nobody turns it into a yes or a no.'

/** No rows. */
export const voiceOfChild = ssd('ssd_voice_of_child', {
  says: `No rows. ${why}`,
  rows: [],
  columns: {
    voch_table_id: record,
    voch_person_id: person,
    voch_explained_worries: nobody(why),
    voch_story_help_understand: nobody(why),
    voch_agree_worker: nobody(why),
    voch_plan_safe: nobody(why),
    voch_tablet_help_explain: nobody(why),
  },
})
