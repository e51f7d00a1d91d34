/** Draws Markdown. */
export function Markdown({ text }: { text: string; streaming?: boolean }) {
  return (
    <p dir="auto" className="wrap-words">
      {text}
    </p>
  )
}
