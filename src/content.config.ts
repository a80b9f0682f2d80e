import { defineCollection } from 'astro:content';
import { contentLoader } from '#loaders/collection';

export const collections = {
	site: defineCollection({ loader: contentLoader('site') }),
	reports: defineCollection({ loader: contentLoader('reports') }),
	documents: defineCollection({ loader: contentLoader('documents') }),
	organisations: defineCollection({ loader: contentLoader('organisations') }),
	indicators: defineCollection({ loader: contentLoader('indicators') }),
};
