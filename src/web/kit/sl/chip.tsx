import { Icon } from './icon.tsx'
import { toneIcon } from './tone.ts'
import type { Words } from '../govuk/index.ts'
import type { IconName } from './icon.tsx'
import type { ChipTone } from './tone.ts'

/** A status in up to four words. */
export interface ChipProps {
  readonly tone: ChipTone
  readonly children: Words
  /** another shape than the tone's own: a house, a padlock */
  readonly icon?: IconName | undefined
  readonly big?: boolean | undefined
}

export const Chip = (props: ChipProps) => (
  <span class={`sl-chip sl-chip--${props.tone}${props.big ? ' sl-chip--big' : ''}`}>
    <Icon name={props.icon ?? toneIcon[props.tone]} />
    <span>{props.children}</span>
  </span>
)

/** A chip as plain values, for parts that show several. */
export interface ChipValue {
  readonly tone: ChipTone
  readonly text: Words
  readonly icon?: IconName | undefined
}

/** Several chips. */
export interface ChipsProps {
  readonly chips: readonly ChipValue[]
  /** what the list is, for screen readers */
  readonly label?: string | undefined
  readonly classes?: string | undefined
}

/** Chips in a row. */
export const Chips = (props: ChipsProps) => (
  <ul class={props.classes ? `sl-chips ${props.classes}` : 'sl-chips'} role="list" aria-label={props.label}>
    {props.chips.map(chip => <li><Chip tone={chip.tone} icon={chip.icon}>{chip.text}</Chip></li>)}
  </ul>
)
