import {createServer, type AddressInfo} from 'node:net';
import {describe, expect, it} from 'vitest';
import {freePort} from './port.mjs';

describe('a port for the browser tests', () => {
  it('is another when the wanted one is taken, and the wanted one when it is free again', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const {port: taken} = server.address() as AddressInfo;
    expect(await freePort(taken)).not.toBe(taken);
    await new Promise((resolve) => server.close(resolve));
    expect(await freePort(taken)).toBe(taken);
  });
});
