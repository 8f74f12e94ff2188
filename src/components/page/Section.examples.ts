export { examples } from './SectionHeading.examples.ts';
