// Shows the chat as the settings page describes it in this page's fragment. Nothing of it is kept in the browser.
window.Baton = (...call) => void window.Baton.q.push(call)
window.Baton.q = []

const told = () => {
  try {
    return JSON.parse(decodeURIComponent(location.hash.slice(1)))
  } catch {
    return {}
  }
}

window.Baton('init', { ...told(), target: told().mode === 'embedded' ? '#chat' : 'html' })
window.Baton('open')
