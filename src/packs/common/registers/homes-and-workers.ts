import { defineRegister } from '../../register.ts'

/** Who has had to begin again how often. */
export const homesAndWorkersRegister = defineRegister({
  id: 'homes-and-workers',
  title: 'Homes and social workers',
  lead: 'How many homes and how many social workers each child has had since they came into care. It counts what we gave them, and says nothing of them.',
  answers: ['CA-6'],
  status: 'homes-and-workers',
  columns: {
    homes: { label: 'Homes', is: 'number' },
    moves: { label: 'Moves', is: 'number' },
    workers: { label: 'Social workers', is: 'number' },
  },
  countedBy: ['homes', 'workers'],
  opensWith: 'now',
  empty: 'No child is in care.',
})
