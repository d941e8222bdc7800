/** Every symbol in the sprite. A picture never stands alone: words are always beside it. */
export const iconNames = [
  'late', 'today', 'soon', 'met', 'met-late', 'unknown', 'none', 'silence', 'up', 'down2', 'level', 'lock', 'missing',
  'in', 'out', 'home', 'phone', 'person', 'people', 'talk', 'pen', 'calendar', 'law', 'search', 'chevron', 'down',
  'plus', 'eye', 'back', 'shield', 'health', 'school', 'star', 'heart', 'doc', 'flag', 'moon', 'exit', 'ear', 'hand',
  'print', 'bed',
] as const

/** The name of a symbol in the sprite. */
export type IconName = (typeof iconNames)[number]

/** Where the sprite is served. */
export const spriteUrl = '/assets/icons.svg'

/** A picture beside words. Hidden from screen readers, because the words say it. */
export const Icon = (props: { readonly name: IconName; /** px, 20 unless given */ readonly size?: number }) => (
  <svg
    class={`sl-icon sl-icon--${props.name}`} width={props.size ?? 20} height={props.size ?? 20} viewBox="0 0 24 24" aria-hidden="true"
    focusable="false"
  >
    <use href={`${spriteUrl}#i-${props.name}`} />
  </svg>
)
