import {describe, expect, it} from 'vitest';
import {contentSecurityPolicy, inlineScriptHashes, inlineScripts} from './csp';

describe('inlineScripts', () => {
  it('finds scripts that run, with or without quotes around attributes', () => {
    const html =
      '<script>a()</script><script type="module">b()</script><script data-rh=true>c()</script>';
    expect(inlineScripts(html)).toEqual(['a()', 'b()', 'c()']);
  });

  it('leaves out files, data and empty scripts', () => {
    const html =
      '<script src=/main.js defer></script><script type="application/ld+json">{}</script><script> </script>';
    expect(inlineScripts(html)).toEqual([]);
  });
});

describe('the policy', () => {
  it('names each inline script once, by the hash of its exact text', () => {
    const hashes = inlineScriptHashes(['<script>a()</script>', '<p></p><script>a()</script>']);
    expect(hashes).toEqual(["'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"]);
    expect(contentSecurityPolicy(hashes)).toContain(`script-src 'self' ${hashes[0]};`);
  });

  it('lets nothing in from other origins', () => {
    const policy = contentSecurityPolicy([]);
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });
});
