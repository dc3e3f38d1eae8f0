export { englishFormat, englishWords } from './english'
