// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {insatsStairs, type OverviewItem} from '../overview';
import {Insatstrappan} from './Insatstrappan';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: ReactNode}) => <a href={to}>{children}</a>,
}));
vi.mock('@docusaurus/useBaseUrl', () => ({default: (url: string) => url}));

const insats = (slug: string, trappa: number | null): OverviewItem => ({
  slug,
  titel: slug,
  verksamhet: 'lss',
  livsomraden: ['hemsituation'],
  trappa,
});
const steps = insatsStairs([insats('avlosarservice', 2), insats('hvb', 7), insats('sip', null)]);

const stepWith = (label: RegExp) =>
  screen.getByRole('heading', {name: label}).closest('li') ?? document.body;

afterEach(cleanup);

describe('Insatstrappan', () => {
  it('says that the law demands no order', () => {
    render(<Insatstrappan steps={steps} />);
    expect(screen.getByRole('figure').textContent).toContain('ingen ordning som lagen kräver');
  });

  it('is a list of seven steps, each with a heading and its insatser', () => {
    render(<Insatstrappan steps={steps} />);
    expect(screen.getAllByRole('heading', {level: 3})).toHaveLength(7);
    const link = within(stepWith(/^2 Stöd till familjen/)).getByRole('link');
    expect(link.getAttribute('href')).toBe('/insatser/avlosarservice/');
    expect(screen.queryByRole('link', {name: 'sip'})).toBeNull();
  });

  it('says nothing of what was tried unless it is told', () => {
    render(<Insatstrappan steps={steps} />);
    expect(screen.queryByText(/prövat/i)).toBeNull();
  });

  it('says in words what was tried and what was not', () => {
    render(<Insatstrappan steps={steps} tried={['avlosarservice']} />);
    expect(within(stepWith(/^2 Stöd/)).getByText('Prövat')).toBeTruthy();
    expect(within(stepWith(/^2 Stöd/)).getByText('Prövat:')).toBeTruthy();
    expect(within(stepWith(/^7 Bostad/)).getByText('Inte prövat')).toBeTruthy();
  });
});
