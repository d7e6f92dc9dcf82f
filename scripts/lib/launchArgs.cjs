/**
 * How a test browser is started: root (containers, CI) cannot use the sandbox; the rest keeps it
 * quiet and offline. CommonJS, because Playwright's configuration and the finder both read it.
 */
module.exports = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
