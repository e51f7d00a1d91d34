// What script adds to the help page: search while typing, the chat instead of forms, a vote without leaving. Without it
// every one of these works as a plain form. Sent as it is: no build, no import, no HTML written. At most 15 KB gzipped.

const SETTLED_MS = 140
/** After this long without a key, what was searched was meant. */
const MEANT_MS = 1_500

document.documentElement.classList.add('keys')
for (const form of document.querySelectorAll('[data-help-search]')) searchWhileTyping(form)
const [firstSearch] = document.querySelectorAll('[data-help-search] input')
if (firstSearch) slashFocuses(firstSearch)
for (const link of document.querySelectorAll('[data-help-ask]')) asksInChat(link)
for (const form of document.querySelectorAll('[data-help-question]')) questionGoesToChat(form)
for (const form of document.querySelectorAll('[data-help-vote]')) votesInPlace(form)
for (const form of document.querySelectorAll('[data-help-once]')) sendsOnce(form)
for (const place of document.querySelectorAll('[data-help-place]')) continuesInChat(place)
const contents = document.querySelector('.contents details')
if (contents && matchMedia('(max-width: 60rem)').matches) contents.removeAttribute('open')

/** A combobox: the input keeps the focus, the list tells which option is meant. */
function searchWhileTyping(form) {
  const input = form.querySelector('input')
  const list = element('ul', { role: 'listbox', className: 'found', id: `found-${form.dataset.helpSearch || 'top'}` })
  list.setAttribute('aria-label', input.getAttribute('aria-label'))
  const status = element('p', { role: 'status', className: 'skip' })
  const state = { options: [], chosen: -1, asked: '', timer: 0, meant: 0, abort: null }
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')
  list.hidden = true
  form.append(list, status)

  const close = () => {
    list.hidden = true
    state.chosen = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const choose = (at) => {
    state.options.forEach((option, place) => option.setAttribute('aria-selected', String(place === at)))
    state.chosen = at
    const option = state.options[at]
    if (!option) return input.removeAttribute('aria-activedescendant')
    input.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  }
  const show = (query, results) => {
    state.options = [...results.map((result) => resultOption(result)), ...waysOn(form, query, results)]
    state.options.forEach((option, at) => {
      option.id = `${list.id}-${at}`
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      option.addEventListener('pointermove', () => choose(at))
      // Not click: the input would have lost its focus, and the list its place.
      option.addEventListener('pointerdown', (event) => event.preventDefault())
      option.addEventListener('click', () => option.go())
    })
    const none = results.length > 0 ? [] : [element('li', { role: 'presentation', className: 'none' }, form.dataset.nothing.replace('{query}', query))]
    list.replaceChildren(...none, ...state.options)
    status.textContent = results.length > 0 ? String(results.length) : (none[0]?.textContent ?? '')
    list.hidden = false
    state.chosen = -1
    input.setAttribute('aria-expanded', 'true')
  }
  const look = async (meant) => {
    const query = input.value.trim()
    if (query === '') return close()
    state.abort?.abort()
    state.abort = new AbortController()
    const address = `${form.action.replace(/\/search$/, '')}/-/suggest?q=${encodeURIComponent(query)}${meant ? '&meant=1' : ''}`
    try {
      const response = await fetch(address, { signal: state.abort.signal, credentials: 'omit' })
      if (!response.ok) return close()
      const { results } = await response.json()
      if (!meant && document.activeElement === input && input.value.trim() === query) show(query, results)
      if (!meant && results.length === 0) state.meant = setTimeout(() => look(true), MEANT_MS)
    } catch {
      // Broken off by the next letter, or no network: Enter still opens the page of results, which says so.
    }
  }
  input.addEventListener('input', () => {
    clearTimeout(state.timer)
    clearTimeout(state.meant)
    if (input.value.trim() === '') return close()
    state.timer = setTimeout(() => look(false), SETTLED_MS)
  })
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const count = state.options.length
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      return close()
    }
    if (list.hidden || count === 0) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One more than the options: the input itself, where one comes from.
      choose(((state.chosen + 1 + step + count + 1) % (count + 1)) - 1)
    }
    if (event.key === 'Enter' && state.chosen >= 0) {
      event.preventDefault()
      state.options[state.chosen].go()
    }
  })
}

function resultOption({ title, section, href, snippet }) {
  const option = element('li', { dir: 'auto' })
  const name = element('b', {}, title)
  if (section) name.append(element('span', {}, ` › ${section}`))
  const words = element('p', {})
  for (const [text, hit] of snippet) words.append(hit ? element('mark', {}, text) : text)
  option.append(name, words)
  option.go = () => location.assign(href)
  return option
}

/** Under the results, and in their place when there are none. */
function waysOn(form, query, results) {
  const base = form.action.replace(/\/search$/, '')
  const asked = `?q=${encodeURIComponent(query)}`
  const way = (words, go) => {
    const option = element('li', {}, words)
    option.go = go
    return option
  }
  const { ask, person, all } = form.dataset
  return [
    ...(results.length > 0 ? [way(`${all}: ${query}`, () => form.requestSubmit())] : []),
    ...(ask ? [way(`${ask}: ${query}`, () => toChat(query) || location.assign(`${base}/ask${asked}`))] : []),
    ...(person && results.length === 0 ? [way(person, () => location.assign(`${base}/contact${asked}`))] : []),
  ]
}

function slashFocuses(input) {
  document.addEventListener('keydown', (event) => {
    const { target } = event
    const writes = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT|BATON-CHAT)$/.test(target.tagName)
    if (event.key !== '/' || writes || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}

/** False when there is no chat on this page. */
function toChat(question) {
  if (typeof window.Baton !== 'function') return false
  if (question) window.Baton.ask(question)
  else window.Baton.open()
  return true
}

function asksInChat(link) {
  link.addEventListener('click', (event) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (plain && toChat(link.dataset.helpAsk)) event.preventDefault()
  })
}

function questionGoesToChat(form) {
  const input = form.querySelector('textarea')
  form.addEventListener('submit', (event) => {
    const question = input.value.trim()
    if (question === '' || question.length > 10_000 || !toChat(question)) return
    event.preventDefault()
    input.value = ''
  })
}

function votesInPlace(form) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const body = new URLSearchParams(new FormData(form, event.submitter))
    const buttons = form.querySelectorAll('button')
    for (const button of buttons) button.disabled = true
    try {
      const response = await fetch(form.action, { method: 'POST', body, credentials: 'omit', headers: { accept: 'application/json' } })
      if (!response.ok) throw new Error(String(response.status))
      const thanks = element('p', { className: 'vote', role: 'status' }, form.dataset.thanks)
      thanks.tabIndex = -1
      form.replaceWith(thanks)
      thanks.focus()
    } catch {
      // Sent the plain way: the page that comes back says how it went.
      for (const button of buttons) button.disabled = false
      const way = event.submitter
      if (way) form.append(element('input', { type: 'hidden', name: way.name, value: way.value }))
      form.submit()
    }
  })
}

/** A second press while the first is on its way sends nothing; coming back by the browser's button, one may send again. */
function sendsOnce(form) {
  let sending = false
  form.addEventListener('submit', (event) => {
    if (sending) return event.preventDefault()
    sending = true
  })
  addEventListener('pageshow', () => {
    sending = false
  })
}

/** A conversation that began without script goes on in the chat, unless this browser is in another one. */
function continuesInChat(place) {
  const script = document.querySelector('script[data-key]')
  if (!script) return
  const name = `baton:${script.dataset.key}:conversation`
  try {
    if (localStorage.getItem(name) === null) localStorage.setItem(name, place.dataset.helpPlace)
  } catch {
    // Storage is forbidden here: the page itself shows the conversation.
  }
}

function element(tag, properties, text = '') {
  const made = Object.assign(document.createElement(tag), properties)
  for (const name of ['role', 'dir']) if (properties[name]) made.setAttribute(name, properties[name])
  if (text) made.textContent = text
  return made
}
