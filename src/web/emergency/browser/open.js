// Opens an emergency pack in a browser that can reach nobody. Nothing is fetched, nothing is sent; what was looked at is kept as a slip.
'use strict'
;(() => {
  const el = (id) => document.getElementById(id)
  const head = JSON.parse(el('head').textContent)
  const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
  const utf8 = new TextEncoder()
  let pack = null // while it is open: { key, index, blocks, slip }
  let idle

  const old = () => {
    const hours = (Date.now() - Date.parse(head.made)) / 3600000
    if (hours < 30) return
    const days = Math.round(hours / 24)
    el('age').textContent = `This pack is ${days} ${days === 1 ? 'day' : 'days'} old. Things will have changed. Look for a newer one, and ring before you rely on it.`
    el('age').hidden = false
  }

  async function contentKey(words) {
    const { wrapped, content } = head.key
    const typed = words.trim().toLowerCase().replace(/[\s\u2010-\u2015-]+/g, '-')
    const base = await crypto.subtle.importKey('raw', utf8.encode(typed), 'PBKDF2', false, ['deriveKey'])
    const kek = await crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes(wrapped.salt), iterations: wrapped.rounds }, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
    const secret = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(wrapped.iv) }, kek, bytes(wrapped.data))
    const own = await crypto.subtle.importKey('pkcs8', secret, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['decrypt'])
    const raw = await crypto.subtle.decrypt({ name: 'RSA-OAEP' }, own, bytes(content))
    return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt'])
  }

  async function unlock(key, place, id) {
    const data = bytes(el(id).textContent)
    const zipped = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: data.subarray(0, 12), additionalData: utf8.encode(`sightline emergency pack ${head.pack} ${place}`) }, key, data.subarray(12))
    return JSON.parse(await new Response(new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'))).text())
  }

  const damaged = 'This file has been altered or damaged. Do not rely on it: use another copy, and tell whoever gave it to you.'
  class Said extends Error {}

  async function open() {
    if (!globalThis.crypto?.subtle) throw new Said('This browser cannot open it from here. Save the file on a computer and open it with Edge, Chrome, Firefox or Safari.')
    const key = await contentKey(el('words').value).catch(() => { throw new Said('Those words do not open this pack. Check them against key ' + head.key.id + ', and look for letters left out.') })
    const index = await unlock(key, 'index', 'index').catch(() => { throw new Said(damaged) })
    const parts = []
    for (let i = 0; i < index.blocks; i++) parts.push(el('b' + i)?.textContent ?? '')
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(parts.join(''))))
    if (btoa(String.fromCharCode(...sum)) !== index.sum) throw new Said(damaged)
    pack = { key, index, blocks: new Map(), slip: slipFor(el('name').value.trim(), el('why').value.trim()) }
  }

  // The slip ---------------------------------------------------------------
  const minute = () => Math.floor(Date.now() / 60000)
  const place = `sightline-slip-${head.pack}`
  function slipFor(name, why) {
    let kept = []
    try { kept = JSON.parse(localStorage.getItem(place) ?? '[]') } catch { /* a browser that keeps nothing: the slip is on the page */ }
    const slip = kept.find((s) => s.name === name && s.why === why && minute() - s.opened < 60000) ?? { name, why, opened: minute(), looks: [] }
    if (!kept.includes(slip)) kept.push(slip)
    return Object.assign(slip, { all: () => kept })
  }
  function keepSlip() {
    try { localStorage.setItem(place, JSON.stringify(pack.slip.all().map(({ name, why, opened, looks }) => ({ name, why, opened, looks })))) } catch { /* as above */ }
  }
  async function codeOf({ opened, looks }) {
    const body = new Uint8Array(12 + looks.length * 7), view = new DataView(body.buffer)
    body[0] = 1
    for (let i = 0; i < 4; i++) body[1 + i] = parseInt(head.pack.slice(i * 2, i * 2 + 2), 16)
    view.setUint32(5, opened)
    view.setUint16(9, looks.length)
    looks.forEach(([child, after], n) => {
      for (let i = 0; i < 5; i++) body[12 + n * 7 + i] = parseInt(child.slice(i * 2, i * 2 + 2), 16)
      view.setUint16(12 + n * 7 + 5, Math.min(after, 65535))
    })
    const check = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 3)
    let bits = '', out = ''
    for (const b of [...body, ...check]) bits += b.toString(2).padStart(8, '0')
    for (let i = 0; i < bits.length; i += 5) out += '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[parseInt(bits.slice(i, i + 5).padEnd(5, '0'), 2)]
    return out.match(/.{1,4}/g).join('-')
  }
  async function showSlip() {
    const { slip } = pack
    el('slip-says').textContent = slip.looks.length === 0 ? 'You have opened the pack and no child yet.' : `You have looked at ${slip.looks.length} ${slip.looks.length === 1 ? 'child' : 'children'}.`
    el('code').textContent = await codeOf(slip)
  }
  async function saveSlip() {
    const { slip } = pack
    const text = `Sightline reading slip\nRead by: ${slip.name}\nWhy: ${slip.why}\nCode: ${await codeOf(slip)}\n`
    const a = document.createElement('a')
    a.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
    a.download = `reading-slip-${head.pack}.txt`
    a.click()
    URL.revokeObjectURL(a.href)
  }

  // Finding and showing ------------------------------------------------------
  const make = (tag, text, cls) => { const e = document.createElement(tag); if (text) e.textContent = text; if (cls) e.className = cls; return e }
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const birth = (b) => (b ? b.split('-').reverse().join('/') : 'birthday not written')
  function list() {
    const asked = plain(el('find').value).split(/\s+/).filter(Boolean)
    const all = pack.index.children
    const hits = asked.length === 0 ? all.filter((c) => c.m) : all.filter((c) => { const t = plain(`${c.n} ${c.f ?? ''} ${c.b ?? ''} ${birth(c.b)} ${c.u}`); return asked.every((w) => t.includes(w)) })
    const more = pack.index.left > 0 ? ` ${pack.index.left} more are for named people only and are not in it: ring the duty manager.` : ''
    el('count').textContent = asked.length === 0
      ? `${all.length} children in this pack. ${hits.length === 0 ? 'Nobody is missing.' : `Missing now: ${hits.length}.`}${more}`
      : `${hits.length} found${hits.length > 60 ? '; the first 60 are shown. Write more of the name' : ''}.${more}`
    el('list').replaceChildren(...hits.slice(0, 60).map((c) => {
      const li = make('li'), b = make('button', c.n, 'quiet')
      b.type = 'button'
      b.addEventListener('click', () => { void show(c) })
      li.append(b, make('span', ` ${birth(c.b)}${c.u ? `, ${c.u}` : ''} `, 'quietly'))
      if (c.m) li.append(make('span', 'Missing now', 'missing'))
      return li
    }))
  }

  const tel = (number) => { const a = make('a', number); a.href = `tel:${number.replace(/[^\d+]/g, '')}`; return a }
  const section = (to, title, items, none) => {
    to.append(make('h2', title))
    if (items.length === 0) { to.append(make('p', none, 'quietly')); return }
    const ul = make('ul')
    for (const i of items) { const li = make('li'); li.append(...(Array.isArray(i) ? i : [i])); ul.append(li) }
    to.append(ul)
  }
  const someone = (p) => [`${p.name}, ${p.what}${p.note ? `; ${p.note}` : ''} `, ...(p.phone ? [tel(p.phone)] : [])]

  async function show(found) {
    if (!pack.blocks.has(found.at)) pack.blocks.set(found.at, await unlock(pack.key, found.at, 'b' + found.at))
    const c = pack.blocks.get(found.at)[found.i]
    pack.slip.looks.push([c.id.replaceAll('-', '').slice(0, 10), minute() - pack.slip.opened])
    keepSlip()
    const out = el('child')
    out.replaceChildren()
    const h = make('h1', c.name); h.tabIndex = -1
    out.append(h, make('p', [c.full, c.born, c.pronouns].filter(Boolean).join('. ')))
    const chips = make('p'); for (const t of c.chips) chips.append(make('span', t, /missing/i.test(t) ? 'chip missing' : 'chip')); out.append(chips)
    for (const w of c.warnings) out.append(make('p', w, 'late'))
    if (c.missing) out.append(make('p', `Missing when this was made. ${c.missing}`, 'late'))
    section(out, 'Where they are', [[`${c.where.place} `, ...(c.where.tel ? [tel(c.where.tel)] : [])], ...c.where.lines], '')
    section(out, 'Ring', c.ring.map(someone), 'Nobody is named.')
    section(out, 'Safe now?', [make('strong', c.safe.answer), ...c.safe.reasons, ...(c.safe.worries ? [`What worries us: ${c.safe.worries}`] : []), ...(c.safe.helps ? [`What helps: ${c.safe.helps}`] : [])], '')
    section(out, 'Being with them', c.being, 'Nobody has written how to be with them.')
    section(out, 'Risks', c.risks.map((r) => [make('strong', r.what), ...['worries', 'helps', 'plan'].flatMap((k) => (r[k] ? [make('br'), `${{ worries: 'Worry', helps: 'Helps', plan: 'Plan' }[k]}: ${r[k]}`] : []))]), 'No risk has been weighed.')
    section(out, 'Parental responsibility', c.responsibility, '')
    section(out, 'People in their life', c.people.map(someone), 'Nobody is written.')
    section(out, 'Workers', c.workers.map(someone), 'Nobody is named.')
    section(out, 'Owed by three days after this was made', c.owed.map((o) => `${o.late ? 'LATE. ' : ''}${o.title}: ${o.says}`), 'Nothing.')
    section(out, 'Not in this pack', c.not, '')
    const back = make('button', 'Find another child', 'noprint'); back.type = 'button'
    back.addEventListener('click', () => { out.hidden = true; el('find').focus(); scrollTo(0, 0) })
    out.append(back)
    out.hidden = false
    h.focus()
    await showSlip()
  }

  // Coming in and going out ----------------------------------------------------
  const lockUp = () => {
    pack = null
    el('inside').hidden = true; el('lock').hidden = true; el('door').hidden = false
    for (const id of ['list', 'child', 'count', 'code', 'slip-says']) el(id).replaceChildren()
    for (const id of ['words', 'find']) el(id).value = ''
    el('words').focus()
  }
  const stir = () => { clearTimeout(idle); if (pack) idle = setTimeout(lockUp, 15 * 60000) }
  for (const e of ['click', 'keydown', 'scroll']) addEventListener(e, stir, { passive: true })
  el('show').addEventListener('change', (e) => { el('words').type = e.target.checked ? 'text' : 'password' })
  el('lock').addEventListener('click', lockUp)
  el('keep').addEventListener('click', () => { void saveSlip() })
  el('find').addEventListener('input', list)
  el('door').addEventListener('submit', async (event) => {
    event.preventDefault()
    el('wrong').hidden = true
    el('busy').textContent = 'Opening…'
    try {
      await open()
      keepSlip()
      el('words').value = ''
      el('door').hidden = true; el('inside').hidden = false; el('lock').hidden = false
      list(); await showSlip(); stir()
      el('find').focus()
    } catch (error) {
      el('wrong').textContent = error instanceof Said ? error.message : damaged
      el('wrong').hidden = false
      el('wrong').focus()
    } finally {
      el('busy').textContent = ''
    }
  })
  old()
})()
