import {createServer} from 'node:net';

/**
 * A port that nobody listens on: the wanted one when it is free, else any.
 * @param {number} wanted
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  return (await listenOn(wanted)) ?? (await listenOn(0)) ?? wanted;
}

/**
 * The port, when one can listen on it.
 * @param {number} port 0 for any
 * @returns {Promise<number | undefined>}
 */
function listenOn(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
