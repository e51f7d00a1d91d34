// After the server has said no: the first field that is wrong has the focus, so that whoever saves is where the mistake is.

/** A second, in which what is wrong is drawn; not every mistake is one of a field. */
const FRAMES = 60

export function showFirstFault(left = FRAMES): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('main [aria-invalid="true"]')
    if (field) field.focus()
    else if (left > 0) showFirstFault(left - 1)
  })
}
