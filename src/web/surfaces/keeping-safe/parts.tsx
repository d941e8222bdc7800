import type { ComponentChildren } from 'preact'

/** '1.4 GB'. */
export const sayBytes = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} kB`

/** A form of one button. */
export const Press = (props: { readonly action: string; readonly csrf: string; readonly children: ComponentChildren }) => (
  <form method="post" action={props.action}><input type="hidden" name="_csrf" value={props.csrf} />{props.children}</form>
)

/** The folder of emergency packs, and the pages. */
export const toEmergency = '/keeping-safe/emergency', toSlip = '/keeping-safe/emergency/read', toPack = (pack: string): string => `/keeping-safe/emergency/${pack}/file`
