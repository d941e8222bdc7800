import { Jumps } from '../index.ts'
import { Asking } from './asking.tsx'
import { Evidence } from './evidence.tsx'
import { Frame, type Nowhere } from './frame.tsx'
import { People } from './people.tsx'
import { Statuses } from './statuses.tsx'
import { Stories } from './story.tsx'
import { HowItSpeaks } from './words.tsx'
import { Writing } from './writing.tsx'

/** Every part of the kit in every state. */
export const EveryPart = (props: { readonly nowhere: Nowhere }) => (
  <>
    <Jumps links={[{ text: 'Statuses', href: '#chips' }, { text: 'People', href: '#identity' }, { text: 'Timeline', href: '#story' },
      { text: 'Writing', href: '#autosave' }, { text: 'Asking', href: '#asking' }, { text: 'Pictures', href: '#pictures' }, { text: 'Words', href: '#words' }]} />
    <Statuses />
    <People />
    <Stories />
    <Evidence nowhere={props.nowhere} />
    <Writing />
    <Asking />
    <Frame nowhere={props.nowhere} />
    <HowItSpeaks />
  </>
)
