// Drawn with strokes of the current colour. None says anything: the words beside them do.
const PATHS = {
  close: 'M6 9.5l6 6 6-6',
  send: 'M12 19V5m0 0l-6 6m6-6l6 6',
  stop: 'M7 7h10v10H7z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7.5 8.5a7.5 7.5 0 0 1 15 0',
  spark: 'M12 3c1 5 4 8 9 9-5 1-8 4-9 9-1-5-4-8-9-9 5-1 8-4 9-9z',
  clock: 'M12 7.5V12l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  down: 'M12 5v14m0 0l-6-6m6 6l6-6',
  menu: 'M5 12h.01M12 12h.01M19 12h.01',
  up: 'M7 21V10l4-7c2 0 3 1 2.500 3L13 9h6q2 0 1.500 2l-2 8q-.5 2-2.500 2zM3 10v11',
  clip: 'M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.6 1.6 0 0 1-2.3-2.3l7.8-7.8',
  cut: 'M4 4l16 16M9 5.5A15 15 0 0 1 21.5 9M2.5 9a15 15 0 0 1 3-2m3.5 7a7 7 0 0 1 6.5.4M12 19h.01',
}

export function Icon({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  )
}
