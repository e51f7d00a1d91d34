// After the server has said no: the first field that is wrong has the focus, so that whoever saves is where the mistake is.

/** Once what is wrong has been drawn. */
export function showFirstFault(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const field = document.querySelector<HTMLElement>('main [aria-invalid="true"]')
      field?.focus()
    }),
  )
}
