import type { Code, CodeSet } from '../../../records/index.ts'

const side = (code: string, words: (side: string) => string): readonly Code[] => [
  { code: `${code}-R`, label: words('Right') }, { code: `${code}-L`, label: words('Left') },
]
const front = (code: string, part: string): readonly Code[] => side(`F-${code}`, (s) => `${s} ${part}, front`)
const back = (code: string, part: string): readonly Code[] => side(`B-${code}`, (s) => `${s} ${part}, back`)

/** Where on a child's body. Left and right are the child's own; front and back are what is seen from there. */
export const bodyPart: CodeSet = {
  id: 'body-part',
  source: 'Ours. No national list was found: printed body maps are outlines to draw on.',
  codes: [
    { code: 'H-FOREHEAD', label: 'Forehead' }, ...side('H-EYE', (s) => `${s} eye and eyelid`), { code: 'H-NOSE', label: 'Nose' }, ...side('H-CHEEK', (s) => `${s} cheek`),
    { code: 'H-MOUTH', label: 'Mouth and lips' }, { code: 'H-CHIN', label: 'Chin and jaw' }, ...side('H-EAR', (s) => `${s} ear`),
    { code: 'F-NECK', label: 'Neck, front' }, ...front('SHOULDER', 'shoulder'), ...front('CHEST', 'side of the chest'), ...front('TUMMY', 'side of the tummy'), { code: 'F-GROIN', label: 'Private parts' },
    ...front('UPPER-ARM', 'upper arm'), ...front('FOREARM', 'forearm'), ...side('F-HAND', (s) => `${s} hand, palm`),
    ...front('THIGH', 'thigh'), ...side('F-KNEE', (s) => `${s} knee`), ...side('F-SHIN', (s) => `${s} shin`), ...side('F-FOOT', (s) => `${s} foot, top`),
    { code: 'B-HEAD', label: 'Back of the head' }, { code: 'B-NECK', label: 'Neck, back' }, ...back('SHOULDER', 'shoulder'), ...side('B-UPPER', (s) => `${s} side of the upper back`),
    ...side('B-LOWER', (s) => `${s} side of the lower back`), ...side('B-BOTTOM', (s) => `${s} side of the bottom`),
    ...back('UPPER-ARM', 'upper arm'), ...back('FOREARM', 'forearm'), ...side('B-HAND', (s) => `${s} hand, back`),
    ...back('THIGH', 'thigh'), ...side('B-KNEE', (s) => `Back of the ${s.toLowerCase()} knee`), ...side('B-CALF', (s) => `${s} calf`), ...side('B-FOOT', (s) => `${s} heel and sole`),
    { code: 'IN-MOUTH', label: 'Inside the mouth' }, { code: 'OTHER', label: 'Somewhere else: say where below' },
  ],
}
