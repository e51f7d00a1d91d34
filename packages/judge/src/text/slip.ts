/** One letter wrong, missing, doubled, or two swapped; the first one is right. Linear in the shorter word. */
export function isSlip(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || Math.abs(word.length - meant.length) > 1) return false
  let start = 1
  while (start < word.length && word[start] === meant[start]) start++
  const [rest, goal] = [word.slice(start), meant.slice(start)]
  if (rest.slice(1) === goal || rest === goal.slice(1)) return true
  if (rest.slice(1) === goal.slice(1)) return rest.length > 0
  return (
    rest.length > 1 && rest[0] === goal[1] && rest[1] === goal[0] && rest.slice(2) === goal.slice(2)
  )
}
