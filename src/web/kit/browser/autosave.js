/*
 * Saves a draft while a person writes, for a form marked so:
 *   <form id data-autosave="/drafts/…" data-autosave-revision="3" data-autosave-owner="worker id" data-server-now="ISO instant">
 * Its fields are posted to that address as a form would be, with `revision`, one second after typing stops, every 20 seconds while
 * there is something unsent, and when the page is left. The server answers in JSON:
 *   200 { "revision": "4", "saved": "3:12pm" }   kept
 *   409 { "changed": "3:10pm", "other": { "at": "/drafts/…", "revision": "1", "both": "/drafts/…" } }
 *                                                 changed in another tab since `revision`: kept as another version, saved there from
 *                                                 now on; `both` shows them. Without `other`, nothing more is sent from here
 *   401, 403 or a redirect                        signed out
 * What cannot be sent is kept on this computer, put back when the form is opened again, and sent.
 * A page that answers a press which saved the form, such as adding a row, says from which version: data-autosave-took="2".
 */
import { Draft } from './draft.js'
import { startRecorders } from './recorder.js'

for (const form of document.querySelectorAll('form[data-autosave]')) {
  const draft = new Draft(form)
  draft.start()
  startRecorders(draft)
}
