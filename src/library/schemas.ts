import {z} from 'zod';
import {insatsFields} from '../insatser/schema';
import {checkPageDates, pageFields} from '../knowledge/pageSchema';

/** Front matter of an insats page: that of every page, and the record. */
export const insatsPageSchema = z
  .strictObject({...pageFields, ...insatsFields})
  .superRefine(checkPageDates);

/** A whole insats record. */
export type InsatsRecord = z.output<typeof insatsPageSchema>;
