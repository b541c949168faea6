export { readDataFolder } from './read-data-folder.ts'
export { writeWhole } from './write-whole.ts'
