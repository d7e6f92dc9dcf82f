import {describe, expect, it} from 'vitest';
import {candidates, firstThatStarts, noBrowserMessage} from './browser.mjs';

const bareLinux = {ci: false, root: false, platform: 'linux', exists: () => false};
const kinds = (machine: Parameters<typeof candidates>[0]) =>
  candidates(machine).map(({kind}) => kind);

describe('candidates', () => {
  it('puts the browser asked for first, then the system, Playwright and the npm package', () => {
    const list = candidates({
      ...bareLinux,
      chromiumPath: '/opt/chromium',
      exists: (file) => file === '/usr/bin/google-chrome',
    });
    expect(list.map(({name}) => name)).toEqual([
      'CHROMIUM_PATH',
      '/usr/bin/google-chrome',
      'Playwrights egen',
      'Playwrights nedladdning',
      '@sparticuz/chromium',
      '@sparticuz/chromium med egna systembibliotek',
    ]);
  });

  it('touches the system package manager only in CI and as root', () => {
    expect(kinds({...bareLinux, ci: true, root: true})).toContain('apt');
    expect(kinds({...bareLinux, ci: true})).not.toContain('apt');
    expect(kinds({...bareLinux, root: true})).not.toContain('apt');
    expect(kinds(bareLinux)).not.toContain('apt');
  });

  it('tries the package manager last', () => {
    expect(kinds({...bareLinux, ci: true, root: true}).at(-1)).toBe('apt');
  });

  it('leaves Linux-only ways out on other systems', () => {
    for (const platform of ['darwin', 'win32']) {
      expect(kinds({...bareLinux, platform, ci: true, root: true})).toEqual([
        'playwright',
        'playwright-download',
      ]);
    }
  });
});

describe('firstThatStarts', () => {
  const list = candidates({...bareLinux, chromiumPath: '/opt/broken'});

  it('goes on past a browser that does not start and remembers why', async () => {
    const choice = await firstThatStarts(list, ({kind}) =>
      kind === 'package'
        ? Promise.resolve({path: '/tmp/chromium'})
        : Promise.reject(new Error(`no ${kind}\nlong log`)),
    );
    expect(choice.browser).toEqual({name: '@sparticuz/chromium', path: '/tmp/chromium'});
    expect(choice.tried.map(({reason}) => reason)).toEqual([
      'no path',
      'no playwright',
      'no playwright-download',
    ]);
  });

  it('tries nothing after the first that starts', async () => {
    const asked: string[] = [];
    await firstThatStarts(list, ({kind}) => {
      asked.push(kind);
      return Promise.resolve({path: '/x'});
    });
    expect(asked).toEqual(['path']);
  });

  it('says what was tried and what to do when nothing starts', async () => {
    const {browser, tried} = await firstThatStarts(list, () => Promise.reject(new Error('nej')));
    expect(browser).toBeNull();
    const message = noBrowserMessage(tried);
    for (const {name} of list) expect(message).toContain(name);
    expect(message).toContain('CHROMIUM_PATH=');
  });
});
