// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest';
import {applyHead} from './applyHead';
import {joinHead} from './headTags';

describe('the head of a page', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
    for (const {name} of [...document.documentElement.attributes]) {
      document.documentElement.removeAttribute(name);
    }
  });

  it('lets the innermost part decide title, description and canonical address', () => {
    const state = joinHead([
      [
        <title key="t">Samsyn</title>,
        <meta key="d" name="description" content="Allt" />,
        <link key="c" rel="canonical" href="/a/" />,
      ],
      <>
        <title>SIP | Samsyn</title>
        <meta name="description" content="En plan" />
      </>,
      <link rel="canonical" href="/b/" />,
    ]);
    expect(state.title).toBe('SIP | Samsyn');
    expect(state.tags.map((tag) => tag.attributes)).toEqual([
      {name: 'description', content: 'En plan'},
      {rel: 'canonical', href: '/b/'},
    ]);
  });

  it('keeps alternate addresses apart and joins attributes of html', () => {
    const state = joinHead([
      <html key="a" lang="sv" className="yttre" />,
      [
        <link key="1" rel="alternate" href="/a/" hrefLang="sv" />,
        <link key="2" rel="alternate" href="/a/" hrefLang="x-default" />,
      ],
      <html key="b" className="inre" data-has-hydrated />,
    ]);
    expect(state.tags).toHaveLength(2);
    expect(state.html).toEqual({lang: 'sv', class: 'inre', 'data-has-hydrated': 'true'});
  });

  it('leaves tags that already stand there and takes away those of the page before', () => {
    const before = joinHead([
      [<meta key="a" name="a" content="1" />, <meta key="b" name="b" content="2" />],
      <html key="h" className="sida" lang="sv" />,
    ]);
    applyHead(document, before);
    const kept = document.head.querySelector('meta[name=a]');
    document.documentElement.setAttribute('data-theme', 'dark');

    applyHead(
      document,
      joinHead([
        [<title key="t">Ny</title>, <meta key="a" name="a" content="1" />],
        <html key="h" lang="sv" />,
      ]),
    );
    expect(document.title).toBe('Ny');
    expect(document.head.querySelector('meta[name=a]')).toBe(kept);
    expect(document.head.querySelector('meta[name=b]')).toBeNull();
    expect(document.documentElement.hasAttribute('class')).toBe(false);
    expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
  });
});
