// npm hands a signal to the shell that it starts us by, and that shell dies of it without telling us. So whoever
// comes from npm watches whether its parent is still there, and takes its end for the signal that it was.

if (process.env['npm_lifecycle_event'] !== undefined) {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 200).unref()
}
