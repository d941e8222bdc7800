/** The mark: a child in sight under an arc on a horizon. */
export const Mark = (props: { /** px */ readonly size: number }) => (
  <svg class="sl-mark" width={props.size} height={props.size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <path class="a" d="M5 25a15 15 0 0 1 30 0" />
    <path class="a" d="M2 33h36" />
    <circle class="d" cx="20" cy="24.5" r="5" />
  </svg>
)
