import type { ComponentChildren } from 'preact'

/** A file as a list shows it. */
export interface ListedFile { readonly hash: string; readonly name: string; readonly type: string; readonly size: number }

const kilobyte = 1024
/** '2.4 MB', '310 KB'. */
const saySize = (bytes: number): string =>
  (bytes >= kilobyte * kilobyte ? `${(bytes / kilobyte / kilobyte).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / kilobyte))} KB`)
const kindOf = (type: string): string => (type.startsWith('image/') ? 'photo' : type.startsWith('audio/') ? 'sound' : 'PDF')

const isShown = (type: string): boolean => type.startsWith('image/') || type.startsWith('audio/')

/** Photographs as small pictures, sound with a player, documents by name; each opens by itself. */
export const FileList = <F extends ListedFile>(props: { readonly files: readonly F[]; readonly href: (hash: string) => string; readonly act?: (file: F) => ComponentChildren }) => (
  <ul class="sl-files" role="list">
    {props.files.map((f) => (
      <li>
        {f.type.startsWith('image/') && <a href={props.href(f.hash)}><img src={props.href(f.hash)} alt={f.name} loading="lazy" /></a>}
        {f.type.startsWith('audio/') && <audio controls preload="none" src={props.href(f.hash)} aria-label={f.name} />}
        <div class="sl-files__words"><a class="govuk-link" href={props.href(f.hash)}>{f.name}</a> <span class="sl-quiet">{kindOf(f.type)}, {saySize(f.size)}</span>{!isShown(f.type) && <> <a class="govuk-link" href={`${props.href(f.hash)}?copy=yes`} download={f.name}>Take a copy<span class="govuk-visually-hidden"> of {f.name}</span></a></>}</div>
        {props.act?.(f)}
      </li>
    ))}
  </ul>
)
