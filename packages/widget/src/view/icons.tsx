// Drawn with strokes of the current colour. None says anything: the words beside them do.
const PATHS = {
  close: 'M6 9l6 6 6-6',
  send: 'M12 19V5m0 0l-6 6m6-6l6 6',
  stop: 'M7 7h10v10H7z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20a8 8 0 0 1 16 0',
  spark: 'M12 3c1 5 4 8 9 9-5 1-8 4-9 9-1-5-4-8-9-9 5-1 8-4 9-9z',
  clock: 'M12 8v4l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  done: 'M5 12l5 5L19 8',
  down: 'M12 5v14m0 0l-6-6m6 6l6-6',
  menu: 'M5 12h.01M12 12h.01M19 12h.01',
  clip: 'M20 11l-8 8a5 5 0 0 1-7-7l8-8a3 3 0 0 1 5 5l-8 8a1 1 0 0 1-2-2l7-7',
  cut: 'M4 4l16 16M9 6a14 14 0 0 1 12 3M3 9l3-2m3 7a7 7 0 0 1 6 0M12 19h.01',
}

export function Icon({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  )
}
