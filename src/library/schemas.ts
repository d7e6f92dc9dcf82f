import {z} from 'zod';
import {ids, isoDate, text} from '../content/fields';
import {lessonFields} from '../courses/lessonSchema';
import {insatsFields} from '../insatser/schema';
import {checkPageDates, pageFields} from '../knowledge/pageSchema';

/** Front matter of an insats page: that of every page, and the record. */
export const insatsPageSchema = z
  .strictObject({...pageFields, ...insatsFields})
  .superRefine(checkPageDates);

/** Front matter of a lesson: that of every page, and what a lesson adds. */
export const lessonPageSchema = z
  .strictObject({...pageFields, ...lessonFields})
  .superRefine(checkPageDates);

/** A whole insats record. */
export type InsatsRecord = z.output<typeof insatsPageSchema>;

/**
 * One entry of docs/lagar/granskade-sol-bruk.yaml: SoL numbers that exist both in the repealed act and in
 * the one in force, as used in one file, read by a person who saw that the act in force is meant.
 */
export const reviewedUseSchema = z.strictObject({
  fil: text(5, 200).describe('Filen där lagrummen används.'),
  lagrum: ids().min(1).describe('Lagrum i nya SoL som har lästs i sitt sammanhang.'),
  last: isoDate().describe('Dagen då en människa läste dem.'),
});
