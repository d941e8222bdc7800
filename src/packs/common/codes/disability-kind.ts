import type { CodeSet } from '../../../records/index.ts'

/** What a disability makes harder, as the census asks for it. */
export const disabilityKind: CodeSet = {
  id: 'disability-kind',
  source: 'Department for Education, children in need census 2025-26: values as in its published schema; labels in our words.',
  codes: [
    { code: 'NONE', label: 'No disability', hint: 'Only by itself.' },
    { code: 'MOB', label: 'Getting about' },
    { code: 'HAND', label: 'Using their hands' },
    { code: 'PC', label: 'Washing, dressing and eating' },
    { code: 'INC', label: 'Going to the toilet' },
    { code: 'COMM', label: 'Talking and being understood' },
    { code: 'LD', label: 'Learning' },
    { code: 'HEAR', label: 'Hearing' },
    { code: 'VIS', label: 'Seeing' },
    { code: 'BEH', label: 'Behaviour' },
    { code: 'CON', label: 'Fits, or losing consciousness' },
    { code: 'AUT', label: 'Autism, diagnosed' },
    { code: 'DDA', label: 'Something else that lasts and makes daily life hard' },
  ],
}
