// Loaded into a server by the script that starts it: when that script is killed in a way it cannot pass on, the pipe
// between the two breaks, and the server stops as if it had been asked to.
import net from 'node:net'

const pipe = new net.Socket({ fd: 3 })
pipe.on('error', () => {})
pipe.on('close', () => process.kill(process.pid, 'SIGTERM'))
pipe.resume()
pipe.unref()
