// What has to do with files, apart from the rest: a chat loads it when it is needed.
export { createFileLinks, type FileLinks } from './file-links.ts'
export { sizeInWords } from './size-in-words.ts'
export { type Files, type FilesOptions, filesOf, type Upload, UploadError } from './upload.ts'
