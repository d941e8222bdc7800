import type { CodeSet } from '../../../records/index.ts'

/** Whether the child was seen. A knock on the door is not a sighting. */
export const seen: CodeSet = {
  id: 'seen',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'ALONE', label: 'Seen alone' },
    { code: 'WITH', label: 'Seen with others' },
    { code: 'OBS', label: 'Watched closely: too young to talk, or does not use words' },
    { code: 'NOTSEEN', label: 'Not seen' },
    { code: 'REFUSED', label: 'The child did not want to be seen' },
    { code: 'NOACCESS', label: 'An adult would not let us see them' },
    { code: 'SEEN', label: 'Seen; whether alone is not written', notOffered: true },
    { code: 'NOTALONE', label: 'Not seen alone; whether seen with others is not written', notOffered: true },
  ],
}
