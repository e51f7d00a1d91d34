// Runs before the first paint, so that a chosen theme does not flash. A file of its own: the page allows no inline script.
;(() => {
  try {
    const theme = JSON.parse(localStorage.getItem('baton.desk.theme') ?? '"auto"')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // Storage is closed to us or holds something else: the system's theme is used.
  }
})()
