import type {ReactNode} from 'react';
import {Passage} from '../../knowledge/ui/Passage';
import {CONTAINERS} from '../../knowledge/kinds';

type AdmonitionProps = {title?: ReactNode; id?: string; children?: ReactNode};

/** One component per container name. The names come from the list that the content check uses. */
const types = Object.fromEntries(
  CONTAINERS.map((name) => [name, (props: AdmonitionProps) => <Passage kind={name} {...props} />]),
);

export default types;
