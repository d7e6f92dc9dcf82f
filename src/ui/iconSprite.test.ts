import {expect, it} from 'vitest';
import {iconSprite} from './iconSprite';

it('the served file holds every icon', async () => {
  await expect(iconSprite()).toMatchFileSnapshot('../../static/img/ikoner.svg');
});
