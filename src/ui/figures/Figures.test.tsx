// @vitest-environment jsdom
import {render, screen, within} from '@testing-library/react';
import {expect, it} from 'vitest';
import {Tidslinje} from './Figures';

it('is a figure named by its title that holds the list it is drawn from', () => {
  render(
    <Tidslinje titel="SIP i tiden" text="Från behov till uppföljning.">
      <ul>
        <li>
          <strong>Genast</strong> – arbetet börjar
        </li>
      </ul>
    </Tidslinje>,
  );
  const figure = screen.getByRole('figure', {name: /SIP i tiden/});
  expect(within(figure).getByRole('listitem').textContent).toBe('Genast – arbetet börjar');
});
