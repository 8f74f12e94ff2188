import { defineCollection } from 'astro:content';
import { catalogueLoader } from '#src/catalogue/astro-loader.ts';

/** Collections = the merged and checked catalogue, one entry per id with facts and words. */
export const collections = {
  procedures: defineCollection({ loader: catalogueLoader('procedures') }),
  lifeEvents: defineCollection({ loader: catalogueLoader('lifeEvents') }),
  questions: defineCollection({ loader: catalogueLoader('questions') }),
  documents: defineCollection({ loader: catalogueLoader('documents') }),
  offices: defineCollection({ loader: catalogueLoader('offices') }),
  notices: defineCollection({ loader: catalogueLoader('notices') }),
  glossary: defineCollection({ loader: catalogueLoader('glossary') }),
  events: defineCollection({ loader: catalogueLoader('events') }),
  places: defineCollection({ loader: catalogueLoader('places') }),
  city: defineCollection({ loader: catalogueLoader('city') }),
};
