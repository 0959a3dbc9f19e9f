/** One line for the person at the terminal. @param {string} line */
export const say = (line) => void process.stdout.write(`${line}\n`)

/** Ends the command with a sentence and no stack. @param {string} sentence @returns {never} */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** `4.2 s`, `3 min 05 s`. @param {number} ms */
export function time(ms) {
  const seconds = ms / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}
