import type { CodeSet } from '../../../records/index.ts'

/** The main reason a child needs help, as the census asks for it. */
export const need: CodeSet = {
  id: 'need',
  source: 'Department for Education, children in need census 2025-26: values as in its published schema; labels in our words.',
  codes: [
    { code: 'N1', label: 'Abuse, neglect or exploitation' },
    { code: 'N2', label: 'The child’s disability or illness' },
    { code: 'N3', label: 'A parent’s disability or illness' },
    { code: 'N4', label: 'Family under great stress' },
    { code: 'N5', label: 'Family life is not working' },
    { code: 'N6', label: 'Behaviour that troubles others' },
    { code: 'N7', label: 'Low income' },
    { code: 'N8', label: 'No parent able to care' },
    { code: 'N9', label: 'Not a child in need' },
    { code: 'N0', label: 'Not stated' },
  ],
}
