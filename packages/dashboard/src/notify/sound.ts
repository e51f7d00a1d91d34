// Two short tones, made here: nothing has to be loaded, and nothing is heard twice.
let context: AudioContext | null = null

/** Until somebody has pressed something in the page, browsers let it make no sound: then there is none. */
export function playTone(): void {
  context ??= new AudioContext()
  if (context.state === 'suspended') void context.resume()
  const { currentTime } = context
  tone(context, 660, currentTime)
  tone(context, 880, currentTime + 0.13)
}

function tone(context: AudioContext, frequency: number, at: number): void {
  const oscillator = context.createOscillator()
  const gain = context.createGain()
  oscillator.frequency.value = frequency
  gain.gain.setValueAtTime(0.0001, at)
  gain.gain.exponentialRampToValueAtTime(0.12, at + 0.02)
  gain.gain.exponentialRampToValueAtTime(0.0001, at + 0.22)
  oscillator.connect(gain).connect(context.destination)
  oscillator.start(at)
  oscillator.stop(at + 0.25)
}
